/// Why a calendar could not be read.
public struct CalendarUnknownReason: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The stable name, as it appears in metrics.
    public let rawValue: String

    /// Makes a reason of any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The stable name.
    public var description: String { rawValue }

    /// The calendar did not answer within the deadline.
    public static let timeout = CalendarUnknownReason(rawValue: "timeout")
    /// The calendar could not be reached.
    public static let unreachable = CalendarUnknownReason(rawValue: "unreachable")
    /// The calendar refused.
    public static let refused = CalendarUnknownReason(rawValue: "refused")
    /// The answer could not be understood.
    public static let malformed = CalendarUnknownReason(rawValue: "malformed")
    /// No calendar is set up for the provider.
    public static let notConfigured = CalendarUnknownReason(rawValue: "not_configured")
    /// The reading is older than the policy trusts.
    public static let stale = CalendarUnknownReason(rawValue: "stale")
    /// What is known of the calendar does not reach over the whole range.
    public static let notCovered = CalendarUnknownReason(rawValue: "not_covered")
    /// The caller gave up.
    public static let cancelled = CalendarUnknownReason(rawValue: "cancelled")
}
