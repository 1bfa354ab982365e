/// A line in which deliveries wait; queues do not hold each other up (requirement E4).
public struct OutboxQueue: RawRepresentable, Sendable, Hashable {
    /// The stable name.
    public let rawValue: String

    /// Makes a queue of any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Events to write into calendars.
    public static let calendarSync = OutboxQueue(rawValue: "calendar-sync")
    /// Messages to customers.
    public static let notifications = OutboxQueue(rawValue: "notifications")
}
