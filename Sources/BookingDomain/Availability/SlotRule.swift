/// A rule that a start must keep to be booked with a provider; the cases stand in the order of evaluation.
public enum SlotRule: String, Sendable, Hashable, CaseIterable {
    /// The start has not passed.
    case notPast = "not_past"
    /// There is enough notice.
    case notice
    /// It is within the horizon.
    case horizon
    /// The provider performs the service.
    case performed
    /// It lies in the opening hours of business and provider, buffers included.
    case openingHours = "opening_hours"
    /// It is one of the day's candidate starts.
    case grid
    /// The settings do not block the provider.
    case notBlocked = "not_blocked"
    /// The calendar is known.
    case calendarKnown = "calendar_known"
    /// The calendar says that the provider is free.
    case calendarFree = "calendar_free"
    /// Other customers have left a place.
    case placeFree = "place_free"
}
