import BookingDomain

/// A store under check, one of its businesses, and short ways to write and read.
///
/// Times are minutes from one instant, so that checks read like a day book.
struct StoreScene: Sendable {
    let store: StoreContract.Subject
    let business: BusinessID

    init(_ store: StoreContract.Subject, business: BusinessID = "contract-spa") {
        self.store = store
        self.business = business
    }

    func at(_ minutes: Int) -> Date {
        Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes))
    }

    func range(_ minutes: Range<Int>) -> Range<Date> {
        at(minutes.lowerBound)..<at(minutes.upperBound)
    }

    @discardableResult
    func commit(
        at minutes: Int = 0, expecting expectations: [ChangeSet.Expectation] = [], records: [StoredRecord] = [],
        claims: [ChangeSet.ClaimChange] = [], outcome: RecordedOutcome? = nil, outbox: [OutboxRow] = [],
        log: [BookingEvent] = []
    ) async throws(StoreError) -> CommitReceipt {
        try await store.commit(
            ChangeSet(
                business: business, at: at(minutes), expectations: expectations, records: records, claims: claims,
                outcome: outcome, outbox: outbox, log: log))
    }

    /// The live claims of one provider between two times.
    func claims(
        of provider: ProviderID = "dr-smith", in minutes: Range<Int>, at now: Int = 0
    ) async throws(StoreError) -> [SlotClaim] {
        try await claims(in: [BookingQuery.ClaimRange(provider: provider, range: range(minutes))], at: at(now))
    }

    func claims(in ranges: [BookingQuery.ClaimRange], at now: Date) async throws(StoreError) -> [SlotClaim] {
        try await store.load(BookingQuery(business: business, at: now, claims: ranges)).claims
    }

    func outcome(of key: OutcomeKey) async throws(StoreError) -> RecordedOutcome? {
        try await store.load(BookingQuery(business: business, at: at(0), outcome: key)).outcome
    }

    func conversation(_ id: ConversationID) async throws(StoreError) -> Versioned<Conversation>? {
        let query = BookingQuery(business: business, at: at(0), records: [.conversation(id)])
        return try await store.load(query).record(Conversation.self, id: id.rawValue)
    }

    func lease(
        _ queue: OutboxQueue = .calendarSync, limit: Int = 100, at now: Int, until: Int
    ) async throws(StoreError) -> [OutboxRowID] {
        try await store.lease(queue, limit: limit, until: at(until), at: at(now)).map(\.id)
    }

    func take(_ row: OutboxRowID, at now: Int, until: Int) async throws(StoreError) -> OutboxRow? {
        try await store.lease(row, of: business, until: at(until), at: at(now))
    }

    func settle(_ row: OutboxRowID, attempts: Int, _ result: OutboxSettlement.Result) async throws(StoreError) {
        try await store.settle(
            OutboxSettlement(businessID: business, row: row, attempts: attempts, result: result))
    }
}
