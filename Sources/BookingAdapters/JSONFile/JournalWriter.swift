/// Writes lines behind the last one of a journal.
///
/// Writing and syncing are two steps, so that lines of many commits can be made durable by one sync. After any error
/// nothing more may be asked of it: what is on disk is known again only when the store is opened anew.
struct JournalWriter: Sendable {
    private let files: any FileSystem
    private let file: FileNumber
    private let mistakes: JournalMistakes
    /// Where the next line goes; the size of the journal.
    private(set) var end: Int
    /// The last line that was written.
    private(set) var position: ChainPosition
    /// The last line that is durable.
    private(set) var synced: UInt64

    /// Continues a journal whose lines are durable.
    init(files: any FileSystem, file: FileNumber, end: Int, position: ChainPosition, mistakes: JournalMistakes) {
        self.files = files
        self.file = file
        self.mistakes = mistakes
        self.end = end
        self.position = position
        synced = position.sequence
    }

    /// Writes one line for each payload; none of them is durable yet.
    mutating func append(_ payloads: [[UInt8]]) throws(FileSystemError) {
        var bytes: [UInt8] = []
        var last = position
        for payload in payloads {
            let line = JournalLine(
                sequence: last.sequence + 1, synced: synced, previous: last.checksum, payload: payload)
            bytes += line.bytes
            last = ChainPosition(sequence: line.sequence, checksum: line.checksum)
        }
        try files.writeAll(bytes, to: file, at: end)
        end += bytes.count
        position = last
    }

    /// Makes everything durable that was written.
    mutating func sync() throws(FileSystemError) {
        guard !mistakes.contains(.noSync) else {
            synced = position.sequence
            return
        }
        do throws(FileSystemError) {
            try files.sync(file)
        } catch {
            guard mistakes.contains(.syncRetried) else { throw error }
            try files.sync(file)
        }
        synced = position.sequence
    }

    /// Closes the file.
    func close() {
        files.close(file)
    }
}
