package import BookingDomain

/// A calendar that has every answer ready, and takes every event.
package struct TrialCalendar: CalendarProvider {
    private let busy: [Date: [BusyInterval]]

    init(busy: [Date: [BusyInterval]]) {
        self.busy = busy
    }

    package func reading(of request: CalendarRequest) async -> CalendarReading {
        .known(busy[request.range.lowerBound] ?? [], readAt: request.now)
    }

    package func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {}

    package func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {}
}
