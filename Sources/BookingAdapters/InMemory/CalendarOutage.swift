public import BookingDomain

/// What fails at a calendar in memory, and how.
public struct CalendarOutage: Sendable, Hashable {
    /// The reason that callers are told.
    public let reason: CalendarUnknownReason
    /// The status of the HTTP answer that callers are told, where there was one.
    public let httpStatus: Int?
    /// What fails.
    public let access: Access
    /// Whether writes happen although they fail, as when only the answer gets lost; the error then says that the
    /// outcome is unknown.
    public let writesGetThrough: Bool

    /// Makes an outage.
    public init(
        _ reason: CalendarUnknownReason, httpStatus: Int? = nil, of access: Access = .all,
        writesGetThrough: Bool = false
    ) {
        self.reason = reason
        self.httpStatus = httpStatus
        self.access = access
        self.writesGetThrough = writesGetThrough
    }

    /// Ways to use a calendar.
    public struct Access: OptionSet, Sendable, Hashable {
        /// The ways as bits.
        public let rawValue: Int

        /// Makes a set of ways.
        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Asking what is busy.
        public static let reading = Access(rawValue: 1)
        /// Putting and cancelling events.
        public static let writing = Access(rawValue: 2)
        /// Both.
        public static let all: Access = [.reading, .writing]
    }
}
