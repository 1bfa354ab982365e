import BookingDomain

/// What a script says about a provider's calendar before the session begins.
struct SessionCalendar: Sendable, Hashable {
    let provider: SessionWord
    let line: Int
    /// The file; nil for a calendar that is known and empty.
    let path: SessionWord?
}
