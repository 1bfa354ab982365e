import BookingDomain
import Synchronization

/// The buffer of a metrics file, and what empties it.
///
/// `waiting` is held for moments only and never while something is written, so whoever records an event never waits
/// for the disk. `output` is held over a whole step.
final class MetricsWriter: Sendable {
    private struct Waiting {
        var events: [BookingEvent] = []
        var finishers: [CheckedContinuation<JSONLinesMetrics.Tally, Never>] = []
        var isClosing = false
        var isClosed = false
        var tally = JSONLinesMetrics.Tally()
    }

    private struct Output {
        var file: FileNumber?
        /// Whether the end of the file has to be looked at before the next line: something else may stand there than a
        /// whole line.
        var isUncertain = true
        /// Whether what stands at the end is known to be no whole line.
        var isTorn = false
    }

    private let files: any FileSystem
    private let capacity: Int
    private let waiting = Mutex(Waiting())
    private let output: Mutex<Output>

    init(path: String, files: any FileSystem, capacity: Int) throws(FileError) {
        self.files = files
        self.capacity = capacity
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw FileError(.invalidPath, path: path, message: "the path can name no file; name one")
        }
        do throws(FileSystemError) {
            output = Mutex(Output(file: try files.openForAppending(files.absolute(path))))
        } catch {
            throw FileError(appending: error, path: path)
        }
    }

    deinit {
        output.withLock { output in
            if let file = output.file { files.close(file) }
        }
    }

    var tally: JSONLinesMetrics.Tally { waiting.withLock { $0.tally } }

    /// Takes an event in, or counts it as lost.
    ///
    /// - Returns: whether it is the first one that waits.
    func enqueue(_ event: BookingEvent) -> Bool {
        waiting.withLock { waiting in
            guard !waiting.isClosing, waiting.events.count < capacity else {
                waiting.tally.lost += 1
                return false
            }
            waiting.events.append(event)
            return waiting.events.count == 1
        }
    }

    /// Lets somebody wait for all that was taken in before.
    func enqueue(_ finisher: CheckedContinuation<JSONLinesMetrics.Tally, Never>, closing: Bool) {
        waiting.withLock { waiting in
            waiting.finishers.append(finisher)
            if closing { waiting.isClosing = true }
        }
    }

    /// Writes all that waits, and wakes those who wait for it.
    func step() {
        let finishers = output.withLock { output in
            let (events, finishers, isClosing) = waiting.withLock { waiting in
                defer { (waiting.events, waiting.finishers) = ([], []) }
                return (waiting.events, waiting.finishers, waiting.isClosing)
            }
            for event in events { write(event, &output) }
            if isClosing, let file = output.file {
                files.close(file)
                output.file = nil
            }
            return finishers
        }
        let tally = tally
        for finisher in finishers { finisher.resume(returning: tally) }
    }

    private func write(_ event: BookingEvent, _ output: inout Output) {
        do throws(FileSystemError) {
            guard let file = output.file else { throw FileSystemError(.failed, "write to a closed file", path: "") }
            if output.isUncertain, !output.isTorn {
                output.isTorn = try files.lastByte(of: file).map { $0 != Self.lineFeed } ?? false
            }
            output.isUncertain = true
            let line = JSONWriter.bytes(MetricsLine(event).json) + [Self.lineFeed]
            // The empty line tells readers that the end before it is torn, not damaged.
            let bytes = output.isTorn ? [Self.lineFeed, Self.lineFeed] + line : line
            let count = try files.append(bytes, to: file)
            output.isTorn = count < bytes.count
            if output.isTorn { throw FileSystemError(.full, "write a whole line", path: "") }
            output.isUncertain = false
            waiting.withLock { $0.tally.written += 1 }
        } catch {
            waiting.withLock { waiting in
                waiting.tally.lost += 1
                waiting.tally.failure = error.description
            }
        }
    }

    static let lineFeed = UInt8(ascii: "\n")
}

extension FileError {
    /// The error for a file that cannot be opened for writing.
    fileprivate init(appending error: FileSystemError, path: String) {
        let (code, message): (Code, String) =
            switch error.failure {
            case .notFound, .notAFolder:
                (.notFound, "the folder of the file does not exist; make it first")
            case .notAFile: (.notAFile, "this is not a regular file; name another one")
            case .notPermitted: (.notPermitted, "this process may not write the file; change its permissions")
            case .invalidPath: (.invalidPath, "the path can name no file; name a shorter one")
            default: (.failed, "\(error.description); check the disk and try again")
            }
        self.init(code, path: path, message: message)
    }
}
