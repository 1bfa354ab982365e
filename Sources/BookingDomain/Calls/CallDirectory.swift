/// Finds the thread that a call belongs to, or begins one (requirement B8).
public struct CallDirectory: Sendable {
    private let store: any BookingStore
    private let history: any BookingHistory
    private let environment: any BookingEnvironment

    /// Makes a directory over a store.
    ///
    /// - Parameters:
    ///   - store: keeps calls and threads.
    ///   - history: lists the threads of other systems, which have no record of their calls.
    ///   - environment: clock and identifiers.
    public init(store: any BookingStore, history: any BookingHistory, environment: any BookingEnvironment) {
        self.store = store
        self.history = history
        self.environment = environment
    }

    /// How many threads are looked at in one question.
    private static let page = 200

    /// The thread of a call; it is begun where there is none, and finds the same thread ever after.
    ///
    /// A thread of another system is known by its metadata: `session_id`, or `call_session_id`. What is begun here has
    /// `session_id`.
    ///
    /// - Parameters:
    ///   - session: the telephone platform's id of the call.
    ///   - business: the tenant.
    ///   - customer: the caller, as far as the transport proves who it is.
    /// - Throws: `BookingError` with `store_unavailable` or `busy_try_again`.
    public func conversation(
        of session: CallSessionID, business: Business, customer: Customer?
    ) async throws(BookingError) -> ConversationID {
        do throws(StoreError) {
            for _ in 0..<BookingOrchestrator.attempts {
                if let known = try await known(session, business.id) { return known }
                let found = try await foreign(session, business.id)
                do throws(StoreError) {
                    return try await begin(session, in: found, business: business, customer: customer)
                } catch {
                    guard error.isLostRace else { throw error }
                }
            }
        } catch {
            throw BookingError(.storeUnavailable, "the store could not be used; try again later", underlying: error)
        }
        throw BookingError(.busyTryAgain, "others were faster; try again")
    }

    private func known(_ session: CallSessionID, _ business: BusinessID) async throws(StoreError) -> ConversationID? {
        let key = RecordKey(kind: .callState, id: session.rawValue)
        let query = BookingQuery(business: business, at: environment.now.flooredToMilliseconds, records: [key])
        return try await store.load(query).record(CallState.self, id: session.rawValue)?.body.conversationID
    }

    /// The thread whose metadata name the call.
    private func foreign(_ session: CallSessionID, _ business: BusinessID) async throws(StoreError) -> ConversationID? {
        var last: String?
        while true {
            let page = try await history.records(.conversation, of: business, after: last, limit: Self.page)
            for case let conversation as Conversation in page.map(\.body) {
                let names = ["session_id", "call_session_id"].map { conversation.customMetadata[$0]?.stringValue }
                if names.contains(session.rawValue) { return conversation.id }
            }
            guard page.count == Self.page, let next = page.last?.key.id else { return nil }
            last = next
        }
    }

    private func begin(
        _ session: CallSessionID, in found: ConversationID?, business: Business, customer: Customer?
    ) async throws(StoreError) -> ConversationID {
        let now = environment.now.flooredToMilliseconds
        let id = found ?? environment.newIdentifier()
        let context = BookingContext(
            business: business, conversationID: id, customer: customer, channel: .voice,
            correlationID: environment.newIdentifier(), callSession: session)
        var records = [Versioned(CallState(id: session, context: context, at: now), version: 0).next]
        if found == nil {
            var metadata = JSONObject()
            metadata["session_id"] = .string(session.rawValue)
            let conversation = Conversation(
                id: id, channel: .voice, customerID: customer?.id, initiatedAt: now, customMetadata: metadata)
            records.append(Versioned(conversation, version: 0).next)
        }
        try await store.commit(ChangeSet(business: business.id, at: now, records: records))
        return id
    }
}
