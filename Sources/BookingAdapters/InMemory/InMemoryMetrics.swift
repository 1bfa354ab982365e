public import BookingDomain
import Synchronization

/// Remembers every event, for tests and for looking at a run afterwards.
public final class InMemoryMetrics: BookingMetrics {
    private let recorded = Mutex<[BookingEvent]>([])

    /// Makes a receiver that has seen nothing.
    public init() {}

    /// Every event so far, in the order in which they came.
    public var events: [BookingEvent] {
        recorded.withLock { $0 }
    }

    /// The events of one name, in the order in which they came.
    public func events(named name: BookingEvent.Name) -> [BookingEvent] {
        events.filter { $0.name == name }
    }

    /// Remembers an event.
    public func record(_ event: BookingEvent) {
        recorded.withLock { $0.append(event) }
    }
}
