import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Random changes, done by a store in a folder and by one in memory: both must say and show the same, also after the
/// power was lost, and the files alone must give the same state.
@Suite("A store in a folder against one in memory")
struct ReopenedStoreTests {
    private let steps = 150

    @Test("every answer and every state is the same, also after opening anew", arguments: 0..<12 as Range<UInt64>)
    func sameAnswers(seed: UInt64) async throws {
        var changes = RandomChanges(seed: seed)
        let disk = SimulatedFileSystem(seed: seed)
        let seams = StoreSeams(files: disk)
        let model = InMemoryStore()
        var store = try JSONFileStore.open(directory: "/store", seams: seams)
        for step in 0..<steps {
            let business = changes.business()
            let change = changes.changeSet(business)
            let settlement = changes.settlement(business)
            let isSettling = changes.number(below: 4) == 0
            let answers = (
                await answer(store, isSettling, change, settlement), await answer(model, isSettling, change, settlement)
            )
            try #require(answers.0 == answers.1, "seed \(seed) step \(step)")
            if changes.number(below: 20) == 0 { try await store.compact() }
            if changes.number(below: 15) == 0 {
                // What was settled since the last commit may be lost with the power; a sync keeps it.
                try await store.close()
                disk.restartMachine()
                store = try JSONFileStore.open(directory: "/store", seams: seams)
                #expect(store.openingReport.wasClosed && store.openingReport.discardedBytes == 0)
            }
            let at = changes.instant()
            let seen = try await StoreView(store, business, at: at)
            try #require(try await seen == StoreView(model, business, at: at), "seed \(seed) step \(step)")
        }
    }

    private func answer(
        _ store: any BookingStore & OutboxStore, _ isSettling: Bool, _ change: ChangeSet, _ settlement: OutboxSettlement
    ) async -> StoreError.Code? {
        do throws(StoreError) {
            if isSettling { try await store.settle(settlement) } else { try await store.commit(change) }
            return nil
        } catch {
            return error.code
        }
    }
}
