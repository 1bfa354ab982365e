import BookingAdapters
import BookingTesting
import Testing

/// A simulated disk that forgives mistakes proves nothing: these trials make mistakes on purpose.
@Suite("Planted mistakes on the simulated disk")
struct PlantedDiskMistakeTests {
    /// A mistake, and in how many trials it must be noticed at the latest.
    struct Planted: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let mistake: JournalMistakes
        let trials: UInt64

        init(_ name: String, _ mistake: JournalMistakes, within trials: UInt64) {
            testDescription = name
            self.mistake = mistake
            self.trials = trials
        }
    }

    /// The limits are ten times and more of what it takes on average, so that a change of the workload breaks none of
    /// them.
    static let planted = [
        Planted("nothing is synced", .noSync, within: 20),
        Planted("folders are not synced", .noFolderSync, within: 60),
        Planted("a snapshot is not synced before its rename", .snapshotNotSynced, within: 30),
        Planted("a sync that failed is tried again", .syncRetried, within: 150),
        Planted("checksums are not compared", .noChecksums, within: 600),
        Planted("a left-over is written over instead of being removed", .leftOverTruncated, within: 2_000),
        Planted("a commit is acknowledged before the sync", .acknowledgedBeforeSync, within: 30),
        Planted("a torn end stays", .tornEndKept, within: 60),
        Planted("uncertain lines are not written again on opening", .endNotRewritten, within: 400),
        Planted("the old journal goes before the rename is durable", .journalRemovedEarly, within: 80),
        Planted("the store goes on after a failure", .goesOnAfterFailure, within: 60),
    ]

    @Test("are noticed", arguments: planted)
    func isNoticed(planted: Planted) async {
        var isNoticed = false
        for seed in 0..<planted.trials where !isNoticed {
            var trial = DiskTrial(seed: seed, mistakes: planted.mistake)
            do {
                try await trial.run()
            } catch {
                isNoticed = true
            }
        }
        #expect(isNoticed, "no trial of \(planted.trials) notices that \(planted.testDescription)")
    }
}
