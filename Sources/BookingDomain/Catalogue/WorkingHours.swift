/// When somebody works: the hours of each weekday, and the dates on which other hours hold.
public struct WorkingHours: Sendable, Hashable {
    /// The hours of each weekday; a missing weekday is closed.
    public var weekly: [Weekday: DayHours]
    /// Dates with hours of their own, which take the place of the weekday's; `closed` for a day off.
    public var exceptions: [LocalDate: DayHours]

    /// Makes working hours.
    public init(weekly: [Weekday: DayHours], exceptions: [LocalDate: DayHours] = [:]) {
        self.weekly = weekly
        self.exceptions = exceptions
    }

    /// The hours of one date.
    public func hours(on date: LocalDate) -> DayHours {
        exceptions[date] ?? weekly[date.weekday] ?? .closed
    }
}
