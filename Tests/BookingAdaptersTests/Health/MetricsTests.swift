import BookingAdapters
import BookingDomain
import Testing

@Suite("Metrics")
struct MetricsTests {
    private func event(_ name: BookingEvent.Name) -> BookingEvent {
        BookingEvent(name, at: Date(unixSeconds: 0), correlationID: "request")
    }

    @Test("events are remembered in order and found by name")
    func remembering() {
        let metrics = InMemoryMetrics()
        let unknown = BookingEvent.Name(rawValue: "something_new")
        let events = [event(.delivered), event(unknown), event(.delivered)]
        for event in events { metrics.record(event) }
        #expect(metrics.events == events)
        #expect(metrics.events(named: .delivered).count == 2)
        #expect(metrics.events(named: unknown) == [event(unknown)])
        #expect(metrics.events(named: .toolExecution).isEmpty)
    }

    @Test("broadcasting reaches every receiver, also through another broadcast")
    func broadcasting() {
        let receivers = (0..<3).map { _ in InMemoryMetrics() }
        let inner = BroadcastingMetrics([receivers[1], receivers[2]])
        BroadcastingMetrics([receivers[0], inner]).record(event(.delivered))
        #expect(receivers.map(\.events) == Array(repeating: [event(.delivered)], count: 3))
        BroadcastingMetrics([]).record(event(.delivered))
    }
}
