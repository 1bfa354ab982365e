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

extension ToolRequest: PersonalValue {
    /// What is asked for, as the request describes itself; a message is masked.
    public var description: String {
        switch self {
        case .check(let request): "\(request)"
        case .book(let request): "\(request)"
        case .hold(let request): "\(request)"
        case .reschedule(let request): "\(request)"
        case .cancel(let request): "\(request)"
        case .message: "message(•••)"
        }
    }
}
