import BookingDomain

/// Everything that can be seen of one business.
struct StoreView: Equatable {
    private var snapshotClaims: [SlotClaim]
    private var allClaims: [SlotClaim]
    private var conversations: [Conversation] = []
    private var versions: [Int] = []
    private var outcomes: [RecordedOutcome?] = []
    private var rows: [OutboxRow] = []
    private var events: [BookingEvent]

    init(
        _ store: any BookingStore & BookingHistory & OutboxStore, _ business: BusinessID, at now: Date
    ) async throws(StoreError) {
        let allTime = Date.distantPast..<Date.distantFuture
        let all = RandomChanges.providers.map { BookingQuery.ClaimRange(provider: $0, range: allTime) }
        let near = RandomChanges.providers.map {
            BookingQuery.ClaimRange(provider: $0, range: now..<now.addingTimeInterval(1_800))
        }
        snapshotClaims = try await store.load(BookingQuery(business: business, at: now, claims: near)).claims
        allClaims = try await store.load(BookingQuery(business: business, at: .distantPast, claims: all)).claims
        for record in try await store.records(.conversation, of: business, after: nil, limit: 1_000) {
            versions.append(record.version)
            if let body = record.body as? Conversation { conversations.append(body) }
        }
        for call in RandomChanges.calls {
            outcomes.append(
                try await store.load(BookingQuery(business: business, at: now, outcome: call)).outcome)
        }
        for queue in RandomChanges.queues { rows += try await store.rows(queue, of: business) }
        events = try await store.events(of: business, in: allTime, correlation: nil)
    }
}
