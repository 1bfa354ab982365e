import Foundation

/// The lines of the standard input, until it ends or the process is asked to end (SIGTERM, SIGINT).
///
/// A thread of its own reads, because reading blocks; it is one line ahead and no more. Of a line that is too long, one
/// byte more is kept than is accepted, so that it is answered as a mistake and fills no memory.
final class InputLines {
    private static let longest = 65_536

    let lines: AsyncStream<[UInt8]>
    private let turn = DispatchSemaphore(value: 1)
    private let signals: [any DispatchSourceSignal]

    init() {
        let (lines, input) = AsyncStream.makeStream(of: [UInt8].self)
        self.lines = lines
        signals = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { input.finish() }
            source.activate()
            return source
        }
        Thread.detachNewThread { [turn] in
            while let line = Self.next() {
                input.yield(line)
                turn.wait()
            }
            input.finish()
        }
    }

    /// Lets the next line be read.
    func advance() { turn.signal() }

    /// The next line without its line feed; nil at the end.
    private static func next() -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            let byte = getchar()
            guard byte != EOF else { return line.isEmpty ? nil : line }
            guard byte != 0x0A else { return line }
            if line.count <= longest { line.append(UInt8(truncatingIfNeeded: byte)) }
        }
    }
}
