/// Time in which a calendar says its owner is not free.
public struct BusyInterval: Sendable, Hashable {
    /// The time taken, half-open.
    public let interval: Range<Date>
    /// The event it stems from, where the source tells.
    public let eventID: CalendarEventID?

    /// Makes a busy interval.
    public init(_ interval: Range<Date>, eventID: CalendarEventID? = nil) {
        self.interval = interval
        self.eventID = eventID
    }
}
