/// Reads and writes the calendars of providers.
///
/// Promises of an adapter:
/// - A reading is three-valued. What could not be read is `unknown` with a reason; it is never an empty calendar.
/// - A reading covers the whole range that was asked for and names events by their ids where the source has them.
/// - Writing is repeatable: the caller chooses the event's id, and doing it twice is the same as doing it once.
/// - Every call ends within the deadline it is given, and on cancellation at once.
public protocol CalendarProvider: Sendable {
    /// What a provider's calendar says about a range.
    func reading(of request: CalendarRequest) async -> CalendarReading

    /// Puts an event into a provider's calendar, or makes the event with that id look like this one.
    ///
    /// This creates and moves events alike.
    ///
    /// A calendar that decides itself (`Provider.CalendarRole.authority`) says no with the reason `refused`, and only
    /// when the event is certainly not there; then the time is given up. Every other error is asked about again, with
    /// the same id.
    ///
    /// - Throws: `CalendarError`; `isOutcomeUnknown` tells whether the event may have been written all the same.
    func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError)

    /// Takes an event out of a provider's calendar; an event that is not there is a success.
    ///
    /// - Throws: `CalendarError`; `isOutcomeUnknown` tells whether the event may have been removed all the same.
    func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError)
}
