/// What a tool call asks for, after its arguments have been read.
public enum ToolRequest: Sendable, Hashable {
    /// `check_availability`.
    case check(AvailabilityRequest)
    /// `book_appointment`.
    case book(BookingRequest)
    /// `reserve_slot`.
    case hold(HoldRequest)
    /// `reschedule_appointment`.
    case reschedule(RescheduleRequest)
    /// `cancel_appointment`.
    case cancel(CancellationRequest)
    /// Something the customer said: recorded like a call, so that a repeated delivery changes nothing.
    case message(String)
}
