import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Random changes, done by the store in memory and by the naive one: both must always say and show the same.
@Suite("The store in memory against a naive one")
struct StoreModelTests {
    private let steps = 300

    @Test("every answer and every state is the same", arguments: 0..<12 as Range<UInt64>)
    func sameAnswers(seed: UInt64) async throws {
        var changes = RandomChanges(seed: seed)
        let (store, model) = (InMemoryStore(), NaiveStore())
        var refusals: [StoreError.Code: Int] = [:]
        for step in 0..<steps {
            let business = changes.business()
            switch changes.number(below: 10) {
            case 0: try await compareLease(changes.lease(), store, model)
            case 1, 2:
                let settlement = changes.settlement(business)
                let answers = await (
                    answer { () async throws(StoreError) in try await store.settle(settlement) },
                    answer { () async throws(StoreError) in try await model.settle(settlement) }
                )
                #expect(answers.0 == answers.1, "seed \(seed) step \(step): \(settlement)")
            default:
                let change = changes.changeSet(business)
                let answers = await (
                    answer { () async throws(StoreError) in try await store.commit(change) },
                    answer { () async throws(StoreError) in try await model.commit(change) }
                )
                try #require(answers.0 == answers.1, "seed \(seed) step \(step): \(change)")
                if let code = answers.0 { refusals[code, default: 0] += 1 } else { changes.learn(change) }
            }
            let at = changes.instant()
            let seen = try await StoreView(store, business, at: at)
            let expected = try await StoreView(model, business, at: at)
            try #require(seen == expected, "seed \(seed) step \(step)")
        }
        for code in [StoreError.Code.conflict, .overlap, .invalid, .outcomeExists] {
            #expect(refusals[code, default: 0] > 0, "the changes provoke \(code.rawValue), too")
        }
        #expect(refusals.values.reduce(0, +) < steps / 2, "many changes succeed")
    }

    private func answer(_ operation: () async throws(StoreError) -> Void) async -> StoreError.Code? {
        do throws(StoreError) {
            try await operation()
            return nil
        } catch {
            return error.code
        }
    }

    private func compareLease(
        _ lease: (queue: OutboxQueue, limit: Int, at: Date, until: Date), _ store: InMemoryStore, _ model: NaiveStore
    ) async throws {
        let seen = try await store.lease(lease.queue, limit: lease.limit, until: lease.until, at: lease.at)
        let expected = try await model.lease(lease.queue, limit: lease.limit, until: lease.until, at: lease.at)
        #expect(seen == expected)
    }
}
