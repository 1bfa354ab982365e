/// Receives what happened, for counters, logs and dashboards.
///
/// Promises of an adapter: it returns at once, never fails, and passes on events whose names it does not know. A
/// metrics adapter that loses an event costs a number, never a booking (requirement A8).
public protocol BookingMetrics: Sendable {
    /// Takes note of an event.
    func record(_ event: BookingEvent)
}
