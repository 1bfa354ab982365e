/// A way in which a calendar fails (requirement A9).
public struct CalendarFailure: Sendable, Hashable {
    /// Why it could not be read or written.
    public let reason: CalendarUnknownReason
    /// The status of the HTTP answer, where there was one.
    public let httpStatus: Int?
    /// The tenant.
    public let businessID: BusinessID?
    /// Whose calendar it is.
    public let providerID: ProviderID?
    /// The channel of the request that needed it.
    public let channel: BookingChannel?

    /// The failure that an event tells of; nil where it tells of none.
    init?(_ event: BookingEvent) {
        guard event.name == .calendarError else { return nil }
        reason = event.reason ?? CalendarUnknownReason(rawValue: "unknown")
        httpStatus = event.httpStatus
        businessID = event.businessID
        providerID = event.providerID
        channel = event.channel
    }

    /// How often a failure was seen, and when.
    public struct Sightings: Sendable, Hashable {
        /// How often.
        public private(set) var count: Int
        /// When for the last time.
        public private(set) var lastSeen: Date

        mutating func add(_ other: Sightings) {
            count += other.count
            lastSeen = max(lastSeen, other.lastSeen)
        }

        init(at date: Date) {
            count = 1
            lastSeen = date
        }
    }
}
