/// One expression of time in a message.
struct TimeMention: Sendable, Hashable {
    enum Shape: UInt8, Sendable, Hashable {
        /// A day or a run of days.
        case days
        /// A time on the clock.
        case clock
        /// A stretch between two times on the clock.
        case clocks
        /// A part of the day.
        case part
        /// A day and a time counted from now: "in two hours".
        case instant
    }

    var shape: Shape
    /// Its terms.
    var start: Int
    var end: Int
    var days = DaySpan()
    var clock = Clock.impossible
    var until = Clock.impossible
    var part: Daypart?
    /// Whether it is an edge: "after 4", "before Friday".
    var bound = Bound.none
    /// Whether it names a feast, which is often only what something is called.
    var isFeast = false

    /// On which side of an expression the time lies that is meant.
    enum Bound: UInt8, Sendable, Hashable {
        case none, after, before
    }
}
