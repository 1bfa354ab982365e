/// What a calendar said about one provider and range: three-valued (requirement X1).
///
/// Known and empty is free; known and full is busy; unknown is neither, and is never taken for one of them.
public enum CalendarReading: Sendable, Hashable {
    /// Everything that is busy in the range, and the instant at which it was read.
    case known([BusyInterval], readAt: Date)
    /// Nothing is known, for this reason; with the status of the HTTP answer, where there was one.
    case unknown(CalendarUnknownReason, httpStatus: Int? = nil)

    /// The reading as it counts at an instant: one that is older than the policy's freshness is unknown.
    func trusted(at now: Date, policy: BookingPolicy) -> CalendarReading {
        guard case .known(_, let readAt) = self else { return self }
        let age = now.timeIntervalSince(readAt)
        return age <= TimeInterval(policy.freshnessSeconds) ? self : .unknown(.stale)
    }
}
