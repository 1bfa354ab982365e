/// Everything a decision looks at: values, read before it begins.
struct BookingFacts: Sendable {
    /// Who is talking to whom, through what.
    let context: BookingContext
    /// The instant of the decision.
    let now: Date
    /// The thread; version 0 where it begins now.
    let conversation: Versioned<Conversation>
    /// The customer as stored.
    let customer: Versioned<Customer>?
    /// The appointment the request may be about, as stored.
    let appointment: Versioned<Appointment>?
    /// Another thread the request is about, as stored.
    let otherConversation: Versioned<Conversation>?
    /// The live claims of the providers and range that were asked for.
    let claims: [SlotClaim]
    /// What the calendars said.
    let readings: [FactsNeeded.Stretch: CalendarReading]
    /// The call this is part of, as stored; nil outside calls.
    let call: Versioned<CallState>?
    /// What has been asked for so far.
    let known: FactsNeeded

    /// Puts the facts together from a snapshot.
    init(
        context: BookingContext, now: Date, snapshot: BookingSnapshot, readings: [FactsNeeded.Stretch: CalendarReading],
        known: FactsNeeded
    ) {
        self.context = context
        self.now = now
        conversation =
            snapshot.record(Conversation.self, id: context.conversationID.rawValue)
            .map { Versioned($0.body.resolvingNames(in: context.business), version: $0.version) }
            ?? Versioned(
                Conversation(
                    id: context.conversationID, channel: context.channel,
                    customerID: context.channel == .staffConsole ? nil : context.customer?.id, initiatedAt: now),
                version: 0)
        customer = (known.customer ?? context.customer?.id).flatMap {
            snapshot.record(Customer.self, id: $0.rawValue)
        }
        appointment = known.appointment.flatMap { snapshot.record(Appointment.self, id: $0.rawValue) }
        otherConversation = known.otherConversation.flatMap { snapshot.record(Conversation.self, id: $0.rawValue) }
        claims = snapshot.claims
        call = context.callSession.map { session in
            snapshot.record(CallState.self, id: session.rawValue)
                ?? Versioned(CallState(id: session, context: context, at: now), version: 0)
        }
        self.readings = readings
        self.known = known
    }

    /// The tenant.
    var business: Business { context.business }

    /// Today in the business's zone.
    var today: LocalDate { business.zone.localDateTime(at: now).date }

    /// The thread as it is to be written: seen now, and by this customer.
    var touchedConversation: Conversation {
        var touched = conversation.body
        touched.lastActivityAt = now
        if let appointment { touched.refreshNote(of: appointment.body) }
        if context.channel != .staffConsole { touched.customerID = touched.customerID ?? context.customer?.id }
        return touched
    }

    /// Whether somebody else's thread is being used; staff may use any.
    var isForeignConversation: Bool {
        guard context.channel != .staffConsole, let owner = conversation.body.customerID,
            let caller = context.customer?.id
        else { return false }
        return owner != caller
    }

    /// The refusal of somebody else's thread.
    static var foreignConversation: BookingError {
        BookingError(.notAllowed, "the conversation belongs to another customer")
    }

    /// The outcome to record, where the platform names its calls.
    func outcome(
        _ tool: ToolName, _ request: ToolRequest, _ decision: RecordedOutcome.Decision, rows: [OutboxRowID] = []
    ) -> RecordedOutcome? {
        context.callID.map { call in
            RecordedOutcome(
                key: OutcomeKey(conversationID: context.conversationID, tool: tool, callID: call), request: request,
                decision: decision, at: now, rows: rows)
        }
    }

    /// A line for the flow log.
    func event(_ name: BookingEvent.Name) -> BookingEvent {
        BookingEvent(
            name, at: now, correlationID: context.correlationID, conversationID: context.conversationID,
            channel: context.channel)
    }

    /// What rows of the outbox say about their cause.
    var cause: OutboxCause {
        OutboxCause(
            businessID: business.id, channel: context.channel, correlationID: context.correlationID, now: now)
    }

    /// What a calendar said; unknown where it was not asked.
    func reading(_ stretch: FactsNeeded.Stretch) -> CalendarReading {
        readings[stretch] ?? .unknown(.notConfigured)
    }

    /// The hold of the thread, where it still keeps others out.
    var liveHold: HeldSlot? {
        conversation.body.hold.flatMap { $0.isLive(at: now) ? $0 : nil }
    }

    /// Whether the caller may touch an appointment: its own customer, or staff.
    func owns(_ appointment: Appointment) -> Bool {
        if context.channel == .staffConsole { return true }
        return (context.customer?.id ?? conversation.body.customerID) == appointment.customerID
    }

    /// A change set that writes the thread and, in a call, the steps it has come to.
    ///
    /// - Parameters:
    ///   - conversation: the thread as it is to be written.
    ///   - steps: the steps, in order; none where the operation is no step.
    ///   - slot: what was booked, where something was.
    ///   - customer: whom a booking is for, where that has become clear.
    ///   - error: why the call failed, where it did.
    ///   - log: what happened.
    func changes(
        writing conversation: Conversation, steps: [CallStep], slot: Slot? = nil, customer: Customer? = nil,
        error: BookingError? = nil, log: [BookingEvent]
    ) -> ChangeSet {
        var records = [Versioned(conversation, version: self.conversation.version).next]
        if !steps.isEmpty, let call {
            var state = call.body
            for step in steps {
                state.move(
                    to: step, conversation: conversation, slot: slot, customer: customer ?? context.customer,
                    error: error, cause: context.correlationID, at: now)
            }
            records.append(Versioned(state, version: call.version).next)
        }
        return ChangeSet(business: business.id, at: now, records: records, log: log)
    }
}
