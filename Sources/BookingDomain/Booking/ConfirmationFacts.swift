/// What a calendar's answer is held against: values, read before it is decided what the answer means.
struct ConfirmationFacts: Sendable {
    /// The thread that asked, as stored.
    let conversation: Versioned<Conversation>?
    /// The appointment, as stored; nil before it is booked.
    let appointment: Versioned<Appointment>?
    /// The customer, as stored.
    let customer: Customer?
    /// The call that asked, as stored.
    let call: Versioned<CallState>?
    /// The thread in which the appointment was booked, as stored, where that is not the one that asked.
    let bookingThread: Versioned<Conversation>?
    /// The live claims that the request touches.
    let claims: [SlotClaim]

    /// Puts the facts together.
    init(_ snapshot: BookingSnapshot, conversation: ConversationID, appointment: AppointmentID) {
        self.conversation = snapshot.record(Conversation.self, id: conversation.rawValue)
        self.appointment = snapshot.record(Appointment.self, id: appointment.rawValue)
        let pending = self.conversation?.body.pendingConfirmation
        customer = pending.flatMap { snapshot.record(Customer.self, id: $0.appointment.customerID.rawValue)?.body }
        call = pending?.callSession.flatMap { snapshot.record(CallState.self, id: $0.rawValue) }
        bookingThread = pending.flatMap {
            $0.appointment.conversationID == conversation
                ? nil : snapshot.record(Conversation.self, id: $0.appointment.conversationID.rawValue)
        }
        claims = snapshot.claims
    }

    /// What to ask a store for.
    ///
    /// - Parameter pending: the request, as far as it is known already.
    static func query(
        _ cause: OutboxCause, conversation: ConversationID, appointment: AppointmentID, pending: PendingConfirmation?
    ) -> BookingQuery {
        var query = BookingQuery(
            business: cause.businessID, at: cause.now,
            records: [.conversation(conversation), .appointment(appointment)]
        )
        guard let pending else { return query }
        query.records.append(.customer(pending.appointment.customerID))
        if pending.appointment.conversationID != conversation {
            query.records.append(.conversation(pending.appointment.conversationID))
        }
        if let call = pending.callSession { query.records.append(RecordKey(kind: .callState, id: call.rawValue)) }
        query.claims = [pending.claim, pending.replacedClaim].compactMap { claim in
            claim.map { BookingQuery.ClaimRange(provider: $0.providerID, range: $0.interval) }
        }
        return query
    }
}
