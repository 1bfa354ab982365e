/// The whole lines of a file, as far as each one follows the one before, and what stands behind them.
struct LineChain: Sendable {
    /// A line, and where it stands in its file.
    struct Entry: Sendable {
        /// Counts the lines, from the first one of the store on.
        let sequence: UInt64
        /// The last line that was known to be durable when this one was written.
        let synced: UInt64
        /// The checksum of the line before.
        let previous: UInt32
        /// The checksum of this line.
        let checksum: UInt32
        /// Where its payload stands.
        let payload: Range<Int>
        /// Where it stands, with the line break at its end.
        let bytes: Range<Int>
    }

    /// Bytes at the end of a file that are no whole lines.
    struct TornEnd: Sendable, Hashable {
        /// How many bytes it has.
        let bytes: Int
        /// How many lines seem to begin in it.
        let lines: Int
    }

    /// The bytes of the file.
    let file: [UInt8]
    /// The lines in order.
    private(set) var entries: [Entry] = []
    /// Where the last whole line ends.
    private(set) var end = 0
    /// What stands behind it, if anything does.
    private(set) var tornEnd: TornEnd?

    /// The last line's place in the chain.
    var position: ChainPosition? {
        entries.last.map { ChainPosition(sequence: $0.sequence, checksum: $0.checksum) }
    }

    /// Reads the lines of a file.
    ///
    /// What an unfinished write leaves can only stand at the end, and nothing that stands there had been durable. So an
    /// end without whole lines counts as torn, unless a later line says that this one had been synced; then it is
    /// damage.
    ///
    /// - Throws: `JSONFileStoreError` with the line to blame.
    init(_ bytes: [UInt8], of file: String, mistakes: JournalMistakes) throws(JSONFileStoreError) {
        self.file = bytes
        let ignoresChecksum = mistakes.contains(.noChecksums)
        while end < bytes.count {
            switch JournalLine.read(bytes, at: end, ignoresChecksum: ignoresChecksum) {
            case .line(let line):
                try check(line, in: file, ignoresChecksum: ignoresChecksum)
                entries.append(line)
                end = line.bytes.upperBound
            case .newerFormat(let format):
                throw JSONFileStoreError(
                    .newerFormat, file: file, line: entries.count + 1,
                    message: "the line is of format \(format), and this version reads up to \(JournalLine.format); "
                        + "open the store with the newer version that wrote it")
            case .broken(let reason):
                try endHere(bytes, in: file, because: reason)
                return
            }
        }
    }

    /// What a line says.
    func payload(of line: Entry) -> [UInt8] { Array(file[line.payload]) }

    /// The text of lines that follow one another.
    func text(of lines: ArraySlice<Entry>) -> ArraySlice<UInt8> {
        guard let first = lines.first, let last = lines.last else { return [] }
        return file[first.bytes.lowerBound..<last.bytes.upperBound]
    }

    private func check(
        _ line: Entry, in file: String, ignoresChecksum: Bool
    ) throws(JSONFileStoreError) {
        guard line.synced < line.sequence else {
            throw damaged(file, "it claims to have been durable before it was written")
        }
        guard let last = entries.last else { return }
        guard line.sequence == last.sequence + 1, ignoresChecksum || line.previous == last.checksum else {
            throw damaged(file, "it does not follow the line before; lines are missing, doubled or in another order")
        }
        guard line.synced >= last.synced else { throw damaged(file, "it is older than the line before") }
    }

    /// Takes what is left as a torn end.
    private mutating func endHere(_ bytes: [UInt8], in file: String, because reason: String) throws(JSONFileStoreError)
    {
        let expected = (entries.last?.sequence ?? 0) + 1
        var count = 0
        var place = end
        while let start = Self.nextBeginning(in: bytes, from: place) {
            count += 1
            place = start + 1
            guard case .line(let line) = JournalLine.read(bytes, at: start) else { continue }
            if line.synced >= expected || entries.isEmpty { throw damaged(file, reason) }
            place = line.bytes.upperBound
        }
        tornEnd = TornEnd(bytes: bytes.count - end, lines: max(count, 1))
    }

    private static func nextBeginning(in bytes: [UInt8], from start: Int) -> Int? {
        let beginning = JournalLine.beginning
        var place = start
        while place + beginning.count <= bytes.count {
            if bytes[place] == beginning[0], bytes[place + 1] == beginning[1], bytes[place...].starts(with: beginning) {
                return place
            }
            place += 1
        }
        return nil
    }

    private func damaged(_ file: String, _ reason: String) -> JSONFileStoreError {
        JSONFileStoreError(
            .damaged, file: file, line: entries.count + 1,
            message: "the line is damaged: \(reason); nothing was changed, restore the folder from a backup")
    }
}
