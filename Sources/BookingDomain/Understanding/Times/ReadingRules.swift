/// How to read what people argue about; every value has the default that most people mean.
///
/// Where a rule prefers one of two readings, the other one is returned behind it (``DateTimeReading/alternatives``).
public struct ReadingRules: Sendable, Hashable {
    /// Which day "next Friday" is.
    public var nextWeekday = NextWeekday.followingWeek
    /// Whether "Friday", said on a Friday, is that very day; otherwise it is a week later.
    public var weekdayMayBeToday = false
    /// Whether the month comes first in "3/4"; nil leaves it to the language.
    public var isMonthFirst: Bool?
    /// The first hour of the twelve in which a time without am or pm is looked for, 0 to 12: with 7, "at 7" is in the
    /// morning and "at 6" in the afternoon.
    public var earliestHour = 7

    /// Makes the default rules.
    public init() {}

    /// Which day "next" means before the name of a weekday.
    public enum NextWeekday: String, Sendable, Hashable, CaseIterable {
        /// That day of the following week; weeks begin on Monday.
        case followingWeek = "following_week"
        /// The first such day after today.
        case soonest
    }
}
