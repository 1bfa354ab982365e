package import BookingDomain

/// A brain with a store, and everything else as cheap as it can be.
package struct TrialBrain: Sendable {
    private let orchestrator: BookingOrchestrator
    private let metrics = TrialMetrics()

    package init(_ store: any BookingStore & OutboxStore, _ ring: TrialRing, seed: UInt64 = 1) {
        let environment = TrialEnvironment(now: ring.now, seed: seed)
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: ring.calendar, notifier: TrialNotifier(), metrics: metrics,
            environment: environment)
        orchestrator = BookingOrchestrator(
            store: store, calendar: ring.calendar, relay: relay, metrics: metrics, environment: environment)
    }

    /// Asks what is free, chooses the second offer, and books it: three commits, one of them with an outcome.
    ///
    /// - Returns: how long the appointment takes, in minutes.
    package func converse(_ part: TrialRing.Part) async throws -> Int {
        var context = part.context
        _ = try await orchestrator.checkAvailability(part.request, in: context)
        _ = try await orchestrator.receive("the second one", in: context)
        context.callID = "call-1"
        return try await orchestrator.bookAppointment(BookingRequest(), in: context).slot.durationMinutes
    }
}
