/// Whether a start can be booked with a provider, and the rule that decides.
///
/// The cases stand in the order in which the rules are evaluated.
public enum SlotVerdict: Sendable, Hashable {
    /// It has begun, or passed.
    case past
    /// It is nearer than the policy's notice.
    case noticeTooShort
    /// It is farther away than the policy's horizon.
    case beyondHorizon
    /// The provider does not perform the service.
    case notPerformed
    /// It does not lie in the opening hours, buffers included.
    case closed
    /// It does not lie on the grid of starts.
    case offGrid
    /// The provider is blocked by the settings.
    case blocked
    /// The calendar could not be read.
    case calendarUnknown(CalendarUnknownReason)
    /// The calendar says the provider is busy.
    case busy
    /// Other customers have every place.
    case claimed
    /// It can be booked, and this is the lowest place that is free.
    case free(place: Int)

    /// The rule that is broken first; nil where every rule is kept.
    public var rule: SlotRule? {
        switch self {
        case .past: .notPast
        case .noticeTooShort: .notice
        case .beyondHorizon: .horizon
        case .notPerformed: .performed
        case .closed: .openingHours
        case .offGrid: .grid
        case .blocked: .notBlocked
        case .calendarUnknown: .calendarKnown
        case .busy: .calendarFree
        case .claimed: .placeFree
        case .free: nil
        }
    }

    /// The stable name, as it appears in JSON.
    public var name: String {
        switch self {
        case .past: "past"
        case .noticeTooShort: "notice_too_short"
        case .beyondHorizon: "beyond_horizon"
        case .notPerformed: "not_performed"
        case .closed: "closed"
        case .offGrid: "off_grid"
        case .blocked: "blocked"
        case .calendarUnknown: "calendar_unknown"
        case .busy: "busy"
        case .claimed: "claimed"
        case .free: "free"
        }
    }
}
