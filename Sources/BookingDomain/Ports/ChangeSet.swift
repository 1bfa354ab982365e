/// One atomic, conditional change: all of it happens or none.
///
/// The conditions travel with it. Every written record and claim carries its new version, and the stored one must be
/// exactly one less (0 stands for absent): there are no blind writes. `expectations` add what was read and must not
/// have changed, although it is not written. A change set carries its instant; a store never reads a clock.
public struct ChangeSet: Sendable {
    /// The tenant.
    public var business: BusinessID
    /// The instant of the decision.
    public var at: Date
    /// What must still hold although it is not written.
    public var expectations: [Expectation]
    /// Records to write.
    public var records: [StoredRecord]
    /// Claims to write or release.
    ///
    /// After the change, live claims of one provider and place must not overlap. A claim that is replaced or released
    /// in the same change is not in the way, and neither is an expired hold: a claim written over it removes it. A hold
    /// that has expired by the change's instant cannot be written.
    public var claims: [ClaimChange]
    /// The outcome to record; its key must not be taken.
    public var outcome: RecordedOutcome?
    /// What the outside world must learn: new rows, whose names must not be taken.
    public var outbox: [OutboxRow]
    /// What happened, for the flow log.
    public var log: [BookingEvent]

    /// Makes a change.
    public init(
        business: BusinessID, at: Date, expectations: [Expectation] = [], records: [StoredRecord] = [],
        claims: [ClaimChange] = [], outcome: RecordedOutcome? = nil, outbox: [OutboxRow] = [],
        log: [BookingEvent] = []
    ) {
        self.business = business
        self.at = at
        self.expectations = expectations
        self.records = records
        self.claims = claims
        self.outcome = outcome
        self.outbox = outbox
        self.log = log
    }

    /// Something that was read and must not have changed.
    public enum Expectation: Sendable, Hashable {
        /// A record stands at a version; 0 for absent.
        case record(RecordKey, version: Int)
        /// A claim stands at a version; 0 for absent.
        case claim(ClaimID, version: Int)
    }

    /// A change of one claim.
    public enum ClaimChange: Sendable, Hashable {
        /// Writes a claim; the stored version must be one less than its own.
        case put(SlotClaim)
        /// Removes a claim that stands at this version.
        case release(ClaimID, version: Int)
    }
}
