import BookingAdapters
import BookingTesting
import Testing

@Suite("A store on a disk that loses, tears and reorders")
struct SimulatedDiskTests {
    private static let seedsPerRun: UInt64 = 40

    @Test(
        "keeps what was acknowledged, in whole commits, through crashes and failures",
        arguments: 0..<50 as Range<UInt64>)
    func lives(run: UInt64) async throws {
        var meetings = DiskMeetings()
        for seed in run * Self.seedsPerRun..<(run + 1) * Self.seedsPerRun {
            var trial = DiskTrial(seed: seed)
            do {
                try await trial.run()
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
            meetings += trial.meetings
        }
        #expect(meetings.changes > 100 && meetings.compactions > 2 && meetings.failedWrites > 10)
        #expect(meetings.interruptedOpenings > 10 && meetings.tornEnds > 2 && meetings.unacknowledgedKept > 2)
    }
}
