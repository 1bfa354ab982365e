/// Says why a calendar could not be written.
public struct CalendarError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public let reason: CalendarUnknownReason
    /// Whether the calendar may have done it all the same.
    public let isOutcomeUnknown: Bool
    /// The status of the HTTP answer, where there was one.
    public let httpStatus: Int?
    /// What lies beneath, wrapped once at the adapter's edge.
    public let underlying: (any Error)?

    /// Makes an error.
    public init(
        _ reason: CalendarUnknownReason, isOutcomeUnknown: Bool = false, httpStatus: Int? = nil,
        underlying: (any Error)? = nil
    ) {
        self.reason = reason
        self.isOutcomeUnknown = isOutcomeUnknown
        self.httpStatus = httpStatus
        self.underlying = underlying
    }

    /// The reason and the status; never a title, name or address.
    public var description: String {
        "calendar \(reason)" + (httpStatus.map { " (HTTP \($0))" } ?? "")
    }
}
