/// A question to a calendar.
public struct CalendarRequest: Sendable, Hashable {
    /// The tenant.
    public let business: BusinessID
    /// Whose calendar is meant.
    public let provider: ProviderID
    /// The time that is asked about, half-open.
    public let range: Range<Date>
    /// The instant of the question, as the caller sees it.
    public let now: Date
    /// How long the answer may take.
    public let deadline: Duration

    /// Makes a question.
    public init(business: BusinessID, provider: ProviderID, range: Range<Date>, now: Date, deadline: Duration) {
        self.business = business
        self.provider = provider
        self.range = range
        self.now = now
        self.deadline = deadline
    }
}
