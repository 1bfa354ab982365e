package import BookingDomain
import Synchronization

/// Counts events.
package final class TrialMetrics: BookingMetrics {
    private let events = Atomic<Int>(0)

    package var count: Int { events.load(ordering: .relaxed) }

    package func record(_ event: BookingEvent) {
        events.wrappingAdd(1, ordering: .relaxed)
    }
}
