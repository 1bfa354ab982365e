/// A day, a time or a stretch of either that somebody asks for, with what was inferred set apart from what was said.
///
/// Every part may be missing. Days and times are those of the business zone.
public struct RequestedTime: Sendable, Hashable {
    /// The days that are meant: the first one, and the last one, which is the same where a single day is.
    public var days: ClosedRange<LocalDate>?
    /// The time on the clock, or the first one of a stretch.
    public var time: LocalTime?
    /// The end of a stretch of time: the "4" of "from 3 to 4".
    public var until: LocalTime?
    /// The part of the day: "in the afternoon".
    public var part: Daypart?
    /// Whether the time, or else the days, are an edge: "after 4", "before Friday".
    public var edge: Edge?
    /// What was not said, and follows from the day of the message or the rules.
    public var inferred: Set<Inference>

    /// Makes a requested time; without arguments, one that says nothing.
    public init(
        days: ClosedRange<LocalDate>? = nil, time: LocalTime? = nil, until: LocalTime? = nil, part: Daypart? = nil,
        edge: Edge? = nil, inferred: Set<Inference> = []
    ) {
        self.days = days
        self.time = time
        self.until = until
        self.part = part
        self.edge = edge
        self.inferred = inferred
    }

    /// The single day that is meant; nil where there is none, or there are several.
    public var date: LocalDate? {
        guard let days, days.lowerBound == days.upperBound else { return nil }
        return days.lowerBound
    }

    /// Whether nothing is asked for.
    public var isEmpty: Bool { days == nil && time == nil && part == nil }

    /// On which side of an edge the wish lies.
    public enum Edge: String, Sendable, Hashable, CaseIterable {
        /// From it on.
        case after
        /// Up to it.
        case before
    }

    /// A part that was not said.
    public enum Inference: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The day of the month or the whole date: "Friday", "tomorrow", "the 5th".
        case date
        /// The year: "June 20".
        case year
        /// Whether it is morning or afternoon: "at 5".
        case halfOfDay = "half_of_day"

        /// Orders inferences by their names.
        public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }
}
