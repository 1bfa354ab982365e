/// Mistakes that tests plant to prove that they would be noticed.
///
/// A store of the public interface makes none.
package struct JournalMistakes: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Nothing is ever synced.
    package static let noSync = JournalMistakes(rawValue: 1 << 0)
    /// Folders are not synced.
    package static let noFolderSync = JournalMistakes(rawValue: 1 << 1)
    /// A snapshot is renamed before it is durable.
    package static let snapshotNotSynced = JournalMistakes(rawValue: 1 << 2)
    /// A sync that failed is tried again, and counts if that succeeds.
    package static let syncRetried = JournalMistakes(rawValue: 1 << 3)
    /// Checksums are neither compared nor chained.
    package static let noChecksums = JournalMistakes(rawValue: 1 << 4)
    /// A left-over is written over instead of being removed.
    package static let leftOverTruncated = JournalMistakes(rawValue: 1 << 5)
    /// A commit is acknowledged before it is durable.
    package static let acknowledgedBeforeSync = JournalMistakes(rawValue: 1 << 6)
    /// A torn end stays, and what comes next is written behind it.
    package static let tornEndKept = JournalMistakes(rawValue: 1 << 7)
    /// Lines that an earlier handle may have failed to sync are not written again on opening.
    package static let endNotRewritten = JournalMistakes(rawValue: 1 << 8)
    /// The old journal is removed before the new snapshot has its name for good.
    package static let journalRemovedEarly = JournalMistakes(rawValue: 1 << 9)
    /// After a failed write or sync the store goes on.
    package static let goesOnAfterFailure = JournalMistakes(rawValue: 1 << 10)
}
