/// Everything one decision needs from a store, in one question.
public struct BookingQuery: Sendable {
    /// The tenant.
    public var business: BusinessID
    /// The instant of the decision; claims that are dead by then are left out.
    public var at: Date
    /// The recorded outcome of this call, if any.
    public var outcome: OutcomeKey?
    /// These records, as far as they exist.
    public var records: [RecordKey]
    /// The live claims of these providers that overlap these ranges.
    public var claims: [ClaimRange]

    /// Makes a question.
    public init(
        business: BusinessID, at: Date, outcome: OutcomeKey? = nil, records: [RecordKey] = [],
        claims: [ClaimRange] = []
    ) {
        self.business = business
        self.at = at
        self.outcome = outcome
        self.records = records
        self.claims = claims
    }

    /// A provider and a stretch of time.
    public struct ClaimRange: Sendable, Hashable {
        /// Whose claims are meant.
        public let provider: ProviderID
        /// The time that they overlap, half-open.
        public let range: Range<Date>

        /// Makes a range.
        public init(provider: ProviderID, range: Range<Date>) {
            self.provider = provider
            self.range = range
        }
    }
}
