import BookingAdapters
import BookingDomain
import Synchronization

/// A calendar at which something else happens before the next event is put into it.
final class InterruptedCalendar: CalendarProvider {
    private let inner: InMemoryCalendar
    private let interruption = Mutex<(@Sendable () async -> Void)?>(nil)

    init(_ inner: InMemoryCalendar) {
        self.inner = inner
    }

    /// Lets something happen before the next event, once.
    func beforeNext(_ happening: @escaping @Sendable () async -> Void) {
        interruption.withLock { $0 = happening }
    }

    func reading(of request: CalendarRequest) async -> CalendarReading { await inner.reading(of: request) }

    func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        let happening = interruption.withLock { interruption in
            defer { interruption = nil }
            return interruption
        }
        await happening?()
        try await inner.put(event, deadline: deadline)
    }

    func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        try await inner.cancel(event, of: provider, business: business, deadline: deadline)
    }
}
