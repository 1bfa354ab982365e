import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Looking at the flow log by time")
struct EventWindowTests {
    @Test("any range gives its events in the order of commits, whatever their instants", arguments: UInt64(1)...30)
    func ranges(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        let store = InMemoryStore()
        var events: [BookingEvent] = []
        for number in 0..<Int.random(in: 0...60, using: &random) {
            // Most clocks run forward; some are late.
            let second = Int64(number * 10) - Int64.random(in: 0...(number % 5 == 0 ? 300 : 5), using: &random)
            let event = BookingEvent(
                .delivered, at: Date(unixSeconds: second), correlationID: CorrelationID("r-\(number)"))
            events.append(event)
            try await store.commit(ChangeSet(business: "clinic", at: event.at, log: [event]))
        }
        for _ in 0..<50 {
            let start = Int64.random(in: -350...650, using: &random)
            let range = Date(unixSeconds: start)..<Date(unixSeconds: start + Int64.random(in: 0...400, using: &random))
            let found = try await store.events(of: "clinic", in: range, correlation: nil)
            #expect(found == events.filter { range.contains($0.at) })
        }
    }
}
