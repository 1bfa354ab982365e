/// What decided whether a rule is kept, as data; each case belongs to one rule.
public enum SlotFact: Sendable, Hashable {
    /// The instant of the question, which the start must come after.
    case now(Date)
    /// How much notice is needed, and the last instant at which the start can be booked.
    case notice(minutes: Int, latest: Date)
    /// How many days ahead may be booked, and the last date.
    case horizon(days: Int, lastDate: LocalDate)
    /// Who performs the service.
    case performers([ProviderID])
    /// How the booking lies in the opening hours.
    case hours(HoursFact)
    /// The step of the grid, and the candidate starts of the day around the one that is asked about, itself left out.
    case grid(stepMinutes: Int, before: Date?, after: Date?)
    /// The time that the settings block; nil where none is in the way.
    case blocked(Range<Date>?)
    /// Why the calendar is not known, if it is not; when it was read, if it was; for how long a reading is trusted, and
    /// what a booking does without one.
    case reading(
        unknown: CalendarUnknownReason?, age: Duration?, freshness: Duration,
        whenUnknown: BookingPolicy.WhenCalendarUnknown)
    /// The time in which the calendar says that the provider is busy; nil where none is in the way, or none is known.
    case busy(Range<Date>?)
    /// How many customers the provider serves at the same time, and which places are taken.
    case places(count: Int, taken: [TakenPlace])

    /// A place that a live claim has taken, without whom it is for.
    public struct TakenPlace: Sendable, Hashable {
        /// Which of the provider's places, from 0 on.
        public let place: Int
        /// What is taken, buffers included.
        public let interval: Range<Date>
        /// Whether it is held, and until when; being confirmed; or booked.
        public let state: SlotClaim.State
    }
}
