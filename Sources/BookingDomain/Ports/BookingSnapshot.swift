/// A store's answer to one question: all of it as of one moment.
public struct BookingSnapshot: Sendable {
    /// The recorded outcome that was asked for, where there is one.
    public var outcome: RecordedOutcome?
    /// The records that were asked for and exist.
    public var records: [StoredRecord]
    /// The live claims that were asked for, in order of start, provider and place.
    public var claims: [SlotClaim]

    /// Makes an answer.
    public init(outcome: RecordedOutcome? = nil, records: [StoredRecord] = [], claims: [SlotClaim] = []) {
        self.outcome = outcome
        self.records = records
        self.claims = claims
    }

    /// A record of a known type; nil where it does not exist.
    public func record<Body: RecordBody>(_ type: Body.Type, id: String) -> Versioned<Body>? {
        for record in records where record.key.kind == Body.recordKind && record.key.id == id {
            if let body = record.body as? Body { return Versioned(body, version: record.version) }
        }
        return nil
    }
}
