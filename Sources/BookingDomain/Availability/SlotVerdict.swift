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
}
