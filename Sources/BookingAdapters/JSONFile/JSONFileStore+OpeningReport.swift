extension JSONFileStore {
    /// What was found in the files of a store, and what was done about it.
    public struct OpeningReport: Sendable, Hashable, CustomStringConvertible {
        /// Whether there was no store before.
        public internal(set) var wasCreated = false
        /// Which snapshot is in use; it counts from 1.
        public internal(set) var generation: UInt64 = 1
        /// How many commits the store has seen in its life; the last receipt's number.
        public internal(set) var commits: UInt64 = 0
        /// How many lines of the journal were read behind the snapshot.
        public internal(set) var journalLines = 0
        /// How many bytes at the end of the journal were no whole lines and are not part of the store.
        public internal(set) var discardedBytes = 0
        /// How many commits and settlements seem to have begun in these bytes; none of them had been acknowledged
        /// unless the disk is damaged.
        public internal(set) var discardedLines = 0
        /// Whether the store had been closed; otherwise the process ended or crashed while it was open.
        public internal(set) var wasClosed = false
        /// Files of an interrupted compaction.
        public internal(set) var leftOvers: [String] = []
        /// Whether a new snapshot was written on opening.
        public internal(set) var wasCompacted = false
        /// Whether other users of the machine may enter the folder.
        public internal(set) var isOpenToOthers = false

        /// All of it, in sentences.
        public var description: String {
            let (commits, lines) = (Self.count(commits, "commit"), Self.count(journalLines, "line"))
            var parts = ["\(commits), snapshot \(generation), \(lines) behind it"]
            if wasCreated { parts = ["a new store was made"] }
            if !wasCreated, !wasClosed { parts.append("the store had not been closed") }
            if discardedBytes > 0 {
                let lines = Self.count(discardedLines, "line")
                parts.append("an unfinished end of \(discardedBytes) bytes (\(lines)) was discarded")
            }
            if !leftOvers.isEmpty { parts.append("left-overs: \(leftOvers.joined(separator: ", "))") }
            if wasCompacted { parts.append("a new snapshot was written") }
            if isOpenToOthers { parts.append("other users may enter the folder; run chmod 700 on it") }
            return parts.joined(separator: "; ")
        }

        private static func count<Number: BinaryInteger>(_ number: Number, _ unit: String) -> String {
            "\(number) \(unit)\(number == 1 ? "" : "s")"
        }
    }
}
