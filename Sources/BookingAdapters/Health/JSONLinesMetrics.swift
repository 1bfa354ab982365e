public import BookingDomain

/// Appends every event to a file, one JSON object on a line (`MetricsLine`).
///
/// Recording only puts the event into a buffer; a thread of its own writes. When the disk is slow, full or broken,
/// bookings go on: what does not fit into the buffer, or cannot be written, is lost and counted (requirement A8).
/// Every line is written in one step behind the end of the file, so several processes may share it, and a program that
/// rotates logs may copy and shorten it. Lines are not synced: a power failure may take the last ones.
///
/// When the value goes away, what has been recorded is still written, unless the process ends first; `flush()` or
/// `close()` waits for it.
public final class JSONLinesMetrics: BookingMetrics {
    /// What became of the events.
    public struct Tally: Sendable, Hashable {
        /// How many lines were written.
        public internal(set) var written = 0
        /// How many events are in no line.
        public internal(set) var lost = 0
        /// What the last failure to write was, as a sentence; nil where there was none.
        public internal(set) var failure: String?

        package init(written: Int = 0, lost: Int = 0) {
            self.written = written
            self.lost = lost
        }
    }

    private let writer: MetricsWriter
    private let thread: WriterThread?

    /// Opens a file, or makes one that only this user may read.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must exist.
    ///   - capacity: how many events may wait to be written; at least 1, which less counts as.
    /// - Throws: `FileError` where the file cannot be opened for writing, or the system gives no thread.
    public convenience init(path: String, capacity: Int = 10_000) throws(FileError) {
        try self.init(path: path, capacity: capacity, seams: .system)
    }

    /// Opens a file on other files than the machine's.
    package init(path: String, capacity: Int = 10_000, seams: StoreSeams) throws(FileError) {
        let writer = try MetricsWriter(path: path, files: seams.files, capacity: max(1, capacity))
        self.writer = writer
        guard !seams.isStepped else {
            thread = nil
            return
        }
        thread = WriterThread { writer.step() }
        if thread == nil {
            throw FileError(.failed, path: path, message: "the system gives no thread to write on; try again later")
        }
    }

    /// What has become of the events so far; those that wait are in no number.
    public var tally: Tally { writer.tally }

    /// Takes note of an event, to be written soon.
    public func record(_ event: BookingEvent) {
        if writer.enqueue(event) { thread?.wake() }
    }

    /// Waits until everything that was recorded before is written or lost.
    ///
    /// - Returns: what has become of the events.
    @discardableResult
    public func flush() async -> Tally {
        await finish(closing: false)
    }

    /// Writes what waits and closes the file; what is recorded afterwards is lost, and counted.
    ///
    /// - Returns: what has become of the events.
    @discardableResult
    public func close() async -> Tally {
        await finish(closing: true)
    }

    /// Writes what waits, where no thread does.
    package func step() {
        writer.step()
    }

    private func finish(closing: Bool) async -> Tally {
        await withCheckedContinuation { waiter in
            writer.enqueue(waiter, closing: closing)
            if let thread { thread.wake() } else { writer.step() }
        }
    }
}
