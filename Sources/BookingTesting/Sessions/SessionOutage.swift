package import BookingDomain

/// How well a provider's calendar works.
package enum SessionOutage: Sendable, Hashable {
    /// Everything works.
    case online
    /// It can neither be read nor written.
    case offline(CalendarUnknownReason)
    /// It can be read, but not written.
    case readOnly
    /// It refuses the next event, because somebody else has taken its time by then.
    case refusing

    /// The reasons that a script may give.
    package static let reasons: [CalendarUnknownReason] = [.timeout, .unreachable, .refused, .malformed, .stale]
}
