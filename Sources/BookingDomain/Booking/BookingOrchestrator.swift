/// The only way to book: load, decide, commit, relay (requirement A2).
///
/// Every operation loads one consistent snapshot and the calendars it needs, decides with a pure function, commits the
/// decision with one atomic call, and tells the outside world what it must learn. A lost race is loaded and decided
/// again, at most three times; then the answer is `busy_try_again` and nothing has changed. The same call id in the
/// same conversation gets the same answer, and its effect happens once.
///
/// Operations may run at the same time, in one process or many; what keeps them apart is the store's commit. Cancelling
/// a task leaves an operation either done or not done.
public struct BookingOrchestrator: Sendable {
    let store: any BookingStore
    let calendar: any CalendarProvider
    /// Delivers what the outside world must learn; a service calls its `runOnce` again and again.
    public let relay: OutboxRelay
    let metrics: any BookingMetrics
    let environment: any BookingEnvironment

    /// How often an operation is decided again after somebody else was faster.
    static let attempts = 3
    /// How often facts are loaded for one operation; a booking needs two or three rounds, and one more per further
    /// provider.
    static let rounds = 64

    /// Puts a brain together.
    ///
    /// - Parameters:
    ///   - store: keeps everything.
    ///   - calendar: says when providers are busy.
    ///   - relay: delivers what the outside world must learn.
    ///   - metrics: learns what happened.
    ///   - environment: clock, identifiers and random numbers.
    public init(
        store: any BookingStore, calendar: any CalendarProvider, relay: OutboxRelay, metrics: any BookingMetrics,
        environment: any BookingEnvironment
    ) {
        self.store = store
        self.calendar = calendar
        self.relay = relay
        self.metrics = metrics
        self.environment = environment
    }

    /// Puts a brain together whose outbox is in its store, with a relay of its own.
    ///
    /// - Parameters:
    ///   - store: keeps everything, the outbox too.
    ///   - calendar: says when providers are busy, and gets the events of appointments.
    ///   - notifier: sends messages to customers.
    ///   - metrics: learns what happened.
    ///   - environment: clock, identifiers and random numbers.
    public init(
        store: any BookingStore & OutboxStore, calendar: any CalendarProvider, notifier: any Notifier,
        metrics: any BookingMetrics, environment: any BookingEnvironment
    ) {
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: notifier, metrics: metrics,
            environment: environment)
        self.init(store: store, calendar: calendar, relay: relay, metrics: metrics, environment: environment)
    }

    /// Finds what is free on a date and offers a few slots, numbered, to be read out.
    ///
    /// The offers take the place of earlier ones; a selection is kept where its slot is found again. A check that finds
    /// nothing free, or cannot read any calendar, clears them.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider`, `past_time`, `beyond_horizon`,
    ///   `invalid_data`, `not_found`, `calendar_unavailable`, `idempotency_mismatch`, `not_allowed`,
    ///   `store_unavailable` or `busy_try_again`.
    public func checkAvailability(
        _ request: AvailabilityRequest, in context: BookingContext
    ) async throws(BookingError) -> CheckAvailabilityResult {
        let run = try run(.checkAvailability, .check(request), context)
        return try await measured(run) { () async throws(BookingError) in
            let decision = try AvailabilityDecision(request, business: context.business, now: run.now)
            switch try await perform(run, needed: decision.needed, decide: decision.decide) {
            case .decided(let result, _): return result
            case .recorded(.checked(var result), _):
                result.origin = .recorded
                return result
            case .recorded(let other, _): throw Self.unfit(other)
            }
        }
    }

    /// Keeps the slot that the customer chose, or the offered one that is asked for, for a few minutes.
    ///
    /// One thread keeps one slot: a new hold gives the old one up.
    ///
    /// - Throws: `BookingError` as `bookAppointment` does, but for what concerns the customer's name and phone.
    public func reserveSlot(
        _ request: HoldRequest, in context: BookingContext
    ) async throws(BookingError) -> HoldResult {
        let run = try run(.reserveSlot, .hold(request), context)
        return try await measured(run) { () async throws(BookingError) in
            let decision = HoldDecision(request: request, fresh: FreshIdentifiers(environment))
            switch try await perform(run, needed: FactsNeeded(), decide: decision.decide) {
            case .decided(let result, _): return result
            case .recorded(.held(var result), _):
                result.origin = .recorded
                return result
            case .recorded(let other, _): throw Self.unfit(other)
            }
        }
    }

    /// Books the slot that the customer chose, or the offered one that is asked for: exactly once.
    ///
    /// The enforcement table decides which slot it is; it is claimed atomically, and the claim evaluates every rule
    /// again. A slot that this thread keeps is taken over from its hold. Where the provider's calendar decides itself,
    /// it is asked before anything is booked.
    ///
    /// - Throws: `BookingError`: a refusal of enforcement, `slot_taken`, `hold_expired`, `outside_hours`,
    ///   `notice_too_short`, `past_time`, `missing_required_field`, `calendar_unavailable`, `idempotency_mismatch`,
    ///   `confirmation_pending`, `not_allowed`, `store_unavailable` or `busy_try_again`.
    public func bookAppointment(
        _ request: BookingRequest, in context: BookingContext
    ) async throws(BookingError) -> BookingResult {
        let decision = BookingDecision(request: request, fresh: FreshIdentifiers(environment))
        let run = try run(.bookAppointment, .book(request), context)
        return try await booking(run, needed: FactsNeeded(), decide: decision.decide)
    }

    /// Moves an appointment to the slot that the customer chose, or to the offered one that is asked for.
    ///
    /// It stays the same appointment, and its own time counts as free; old and new time are swapped in one commit.
    ///
    /// - Throws: `BookingError` with `not_found` where it is not the customer's own appointment, else as
    ///   `bookAppointment` does.
    public func rescheduleAppointment(
        _ request: RescheduleRequest, in context: BookingContext
    ) async throws(BookingError) -> BookingResult {
        let decision = RescheduleDecision(request: request, fresh: FreshIdentifiers(environment))
        let run = try run(.rescheduleAppointment, .reschedule(request), context)
        return try await booking(run, needed: decision.needed, decide: decision.decide)
    }

    /// Calls an appointment off; doing it twice is doing it once.
    ///
    /// - Throws: `BookingError` with `not_found` where it is not the customer's own appointment, `past_time`,
    ///   `notice_too_short`, `idempotency_mismatch`, `not_allowed`, `store_unavailable` or `busy_try_again`.
    public func cancelAppointment(
        _ request: CancellationRequest, in context: BookingContext
    ) async throws(BookingError) -> CancellationResult {
        let run = try run(.cancelAppointment, .cancel(request), context)
        return try await measured(run) { () async throws(BookingError) in
            let decision = CancellationDecision(request: request)
            switch try await perform(run, needed: decision.needed, decide: decision.decide) {
            case .decided(var result, let rows):
                result.warnings += await pending(rows)
                return result
            case .recorded(.cancelled(var result), let rows):
                result.origin = .recorded
                result.warnings += await pending(rows, of: context.business.id)
                return result
            case .recorded(let other, _): throw Self.unfit(other)
            }
        }
    }

    /// Takes in what the customer said or wrote, and notes what it chooses.
    ///
    /// - Parameters:
    ///   - text: the words, as they came.
    ///   - messageID: the transport's id of the message; a repeated delivery with the same id changes nothing.
    ///   - context: who is talking to whom, through what.
    /// - Returns: what the message says about the live offers.
    /// - Throws: `BookingError` with `idempotency_mismatch`, `not_allowed`, `store_unavailable` or `busy_try_again`.
    public func receive(
        _ text: String, messageID: MessageID? = nil, in context: BookingContext
    ) async throws(BookingError) -> ReplyReading {
        let messageID = try Self.usable(messageID)
        let decision = MessageDecision(
            text: text, messageID: messageID ?? environment.newIdentifier(), isNamed: messageID != nil)
        var run = try run(.customerMessage, .message(text), context)
        run.key = messageID.map { MessageDecision.key($0, context) }
        switch try await perform(run, needed: FactsNeeded(), decide: decision.decide) {
        case .decided(let reading, _): return reading
        case .recorded(.heard(let reading), _): return reading
        case .recorded(let other, _): throw Self.unfit(other)
        }
    }

    /// Moves the offers, the choice among them and the slot that is kept from another thread of the same customer to
    /// this one.
    ///
    /// They keep their numbers and the time they were made, so moving never extends them; the other thread can no
    /// longer book them (requirement A11).
    ///
    /// - Returns: the numbered offers.
    /// - Throws: `BookingError` with `not_allowed` where it is not the same proven customer, `no_pending_offers` where
    ///   there is nothing to move, `store_unavailable` or `busy_try_again`.
    public func moveOffers(
        from source: ConversationID, in context: BookingContext
    ) async throws(BookingError) -> [Slot] {
        let run = Run(context: context, now: environment.now.flooredToMilliseconds)
        let decision = HandoverDecision(source: source)
        switch try await perform(run, needed: FactsNeeded(otherConversation: source), decide: decision.decide) {
        case .decided(let slots, _): return slots
        case .recorded(let other, _): throw Self.unfit(other)
        }
    }

    /// The numbered offers a conversation may still book, to be read out again.
    ///
    /// - Throws: `BookingError` with `not_allowed` or `store_unavailable`.
    public func pendingOffers(in context: BookingContext) async throws(BookingError) -> [Slot] {
        let now = environment.now.flooredToMilliseconds
        let query = BookingQuery(
            business: context.business.id, at: now, records: [.conversation(context.conversationID)])
        let snapshot = try await load(query)
        let facts = BookingFacts(context: context, now: now, snapshot: snapshot, readings: [:], known: FactsNeeded())
        guard !facts.isForeignConversation else { throw BookingFacts.foreignConversation }
        return SlotSelectionManager(business: context.business).pendingSummary(of: facts.conversation.body, at: now)
    }

    /// The recorded refusal, or the error of an outcome that this operation cannot have recorded.
    static func unfit(_ decision: RecordedOutcome.Decision) -> BookingError {
        if case .refused(let error) = decision { return error }
        return BookingError(.generalError, "the recorded outcome of this call is of another kind")
    }

    private func run(
        _ tool: ToolName, _ request: ToolRequest, _ context: BookingContext
    ) throws(BookingError) -> Run {
        var context = context
        context.callID = try Self.usable(context.callID)
        let key = context.callID.map {
            OutcomeKey(conversationID: context.conversationID, tool: tool, callID: $0)
        }
        return Run(
            context: context, now: environment.now.flooredToMilliseconds, tool: tool, key: key, request: request)
    }

    /// An id as a key: nil where it is blank, because then it names nothing.
    ///
    /// - Throws: `BookingError` with `invalid_data` for one of more than 255 bytes or with control characters.
    private static func usable<Subject>(_ id: Identifier<Subject>?) throws(BookingError) -> Identifier<Subject>? {
        guard let id, !id.rawValue.allSatisfy(\.isWhitespace) else { return nil }
        guard id.rawValue.utf8.count <= 255, id.rawValue.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw BookingError(
                .invalidData, "the id of the call or message has more than 255 bytes or control characters")
        }
        return id
    }
}
