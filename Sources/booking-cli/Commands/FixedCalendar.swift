import BookingAdapters
import BookingDomain

/// Calendars that are read and never written, because nothing is booked.
struct FixedCalendar: CalendarProvider {
    let business: BusinessID
    /// What is busy; a provider who is missing here has no calendar.
    let busy: [ProviderID: BusyTimeline]

    func reading(of request: CalendarRequest) async -> CalendarReading {
        guard request.business == business, let timeline = busy[request.provider] else {
            return .unknown(.notConfigured)
        }
        guard let events = timeline.events(in: request.range) else { return .unknown(.notCovered) }
        return .known(events, readAt: request.now)
    }

    func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        throw CalendarError(.notConfigured)
    }

    func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        throw CalendarError(.notConfigured)
    }
}
