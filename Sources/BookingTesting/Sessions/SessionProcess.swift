import BookingAdapters
import BookingDomain

/// Everything of a session that a restart of the process takes along: the brain and what it keeps in memory.
struct SessionProcess: Sendable {
    let store: any BookingStore
    let outbox: any OutboxStore
    let relay: OutboxRelay
    let orchestrator: BookingOrchestrator

    init(
        store: any BookingStore & OutboxStore, calendar: InMemoryCalendar, notifier: InMemoryNotifier,
        metrics: any BookingMetrics, environment: VirtualEnvironment
    ) {
        self.store = store
        outbox = store
        relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: notifier, metrics: metrics,
            environment: environment)
        orchestrator = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: metrics, environment: environment)
    }
}
