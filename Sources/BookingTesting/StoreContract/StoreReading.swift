import BookingDomain

/// Everything that checks write, read back: two equal readings mean that nothing has changed in between.
struct StoreReading: Equatable {
    private var conversations: [Conversation] = []
    private(set) var versions: [Int] = []
    private(set) var claims: [SlotClaim] = []
    private(set) var outcomes: [RecordedOutcome?] = []
    private(set) var rows: [OutboxRow] = []
    private(set) var events: [BookingEvent] = []

    var conversationIDs: [ConversationID] { conversations.map(\.id) }

    init(_ scene: StoreScene, calls: [OutcomeKey]) async throws(StoreError) {
        let business = scene.business
        for record in try await scene.store.records(.conversation, of: business, after: nil, limit: 1_000) {
            versions.append(record.version)
            if let conversation = record.body as? Conversation { conversations.append(conversation) }
        }
        let allTime = Date.distantPast..<Date.distantFuture
        let providers: [ProviderID] = ["dr-smith", "dr-jones"]
        claims = try await scene.claims(
            in: providers.map { BookingQuery.ClaimRange(provider: $0, range: allTime) }, at: .distantPast)
        for call in calls { outcomes.append(try await scene.outcome(of: call)) }
        for queue in [OutboxQueue.calendarSync, .notifications] {
            rows += try await scene.store.rows(queue, of: business)
        }
        events = try await scene.store.events(of: business, in: allTime, correlation: nil)
    }
}
