public import BookingDomain
import Synchronization

/// Adds events up as they come, in bounded memory, for a service that shows its own numbers (requirements A8, C5).
public final class LiveMetrics: BookingMetrics {
    private let current = Mutex(MetricsSummary())

    /// Makes a receiver that has seen nothing.
    public init() {}

    /// What has come so far.
    public var summary: MetricsSummary { current.withLock { $0 } }

    /// What has come since the last call, or since the beginning; counting begins anew.
    public func takeSummary() -> MetricsSummary {
        current.withLock { summary in
            defer { summary = MetricsSummary() }
            return summary
        }
    }

    /// Adds an event.
    public func record(_ event: BookingEvent) {
        current.withLock { $0.add(event) }
    }
}
