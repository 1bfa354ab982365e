/// Decides what a calendar's answer means: the second commit of what a calendar decides.
struct ConfirmationDecision: Sendable {
    /// The row that asked.
    let row: OutboxRow
    /// What was asked for.
    let event: CalendarEvent
    /// The thread that asked.
    let conversationID: ConversationID
    /// What the calendar said.
    let answer: Answer
    /// The instant of the decision.
    let now: Date

    /// What a calendar says to a request.
    enum Answer: Sendable {
        /// The time is booked there.
        case accepted
        /// The time is not to be had.
        case refused
        /// It has not said anything before the appointment would have begun; it may have taken the time.
        case overdue
    }

    /// The change, where there is something to change, and what became of the request.
    typealias Settlement = (changes: ChangeSet?, confirmation: Confirmation)

    private var cause: OutboxCause {
        OutboxCause(of: row, at: now)
    }

    /// Decides on the facts.
    func decide(_ facts: ConfirmationFacts) -> Settlement {
        guard let conversation = facts.conversation, let pending = conversation.body.pendingConfirmation,
            pending.rowID == row.id
        else { return late(facts) }
        switch answer {
        case .accepted: break
        case .refused: return refused(pending, conversation, facts)
        case .overdue: return overdue(pending, conversation, facts)
        }
        guard stands(pending, facts) else { return overtaken(pending, conversation, facts) }
        return booked(pending, conversation, facts)
    }

    /// Somebody else has settled the request; a calendar that took the time all the same is put right.
    private func late(_ facts: ConfirmationFacts) -> Settlement {
        guard answer == .accepted,
            let correction = OutboxRow.correction(of: row, event, standing: facts.appointment?.body, cause)
        else { return (nil, .settled) }
        return (ChangeSet(business: row.businessID, at: now, outbox: [correction]), .settled)
    }

    /// Whether everything is as it was when the calendar was asked.
    private func stands(_ pending: PendingConfirmation, _ facts: ConfirmationFacts) -> Bool {
        let isUnchanged = (facts.appointment?.version ?? 0) == pending.appointment.version - 1
        let isScheduled = facts.appointment.map { $0.body.status == .scheduled } ?? true
        return isUnchanged && isScheduled && kept(pending, facts)
    }

    /// Whether the claim that keeps the time is still there.
    private func kept(_ pending: PendingConfirmation, _ facts: ConfirmationFacts) -> Bool {
        facts.claims.contains {
            $0.id == pending.claim.id && $0.version == pending.claim.version - 1 && $0.state == .confirming
        }
    }

    private func booked(
        _ pending: PendingConfirmation, _ stored: Versioned<Conversation>, _ facts: ConfirmationFacts
    ) -> Settlement {
        var conversation = stored.body
        let later = pending.laterOffers(conversation)
        conversation.noteBooked(pending.appointment, through: pending.channel)
        conversation.pendingOffers = later
        let rows = rows(of: pending, facts)
        let steps: [CallStep] = OutboxRow.sendsText(rows) ? [.confirm, .booked] : [.booked]
        let isMove = pending.replacedClaim != nil
        let name: BookingEvent.Name = isMove ? .appointmentRescheduled : .appointmentBooked
        var changes = changes(
            pending, Versioned(conversation, version: stored.version), steps: steps,
            log: [event(name, pending, adjustments: pending.result.adjustments)], facts)
        changes.records.append(Versioned(pending.appointment, version: facts.appointment?.version ?? 0).next)
        if var other = facts.bookingThread, other.body.refreshNote(of: pending.appointment) {
            changes.records.append(other.next)
        }
        changes.claims = [.put(pending.claim)]
        if let old = pending.replacedClaim, !pending.isWithinOwnInterval, facts.claims.contains(old) {
            changes.claims.append(.release(old.id, version: old.version))
        }
        changes.outbox = rows
        changes.outcome = outcome(pending, .booked(pending.result), rows: rows)
        return (changes, .booked(pending.result, rows))
    }

    /// What follows from the booking: the old provider's event goes, and the customer is told.
    private func rows(of pending: PendingConfirmation, _ facts: ConfirmationFacts) -> [OutboxRow] {
        var rows: [OutboxRow] = []
        if let old = pending.replacedClaim, old.providerID != pending.claim.providerID {
            rows.append(
                .cancel(pending.appointment, of: old.providerID, version: pending.appointment.version, cause))
        }
        let notification = OutboxRow.notification(
            of: pending.appointment, service: pending.result.serviceName, to: facts.customer, by: pending.message,
            in: conversationID, cause)
        if let notification { rows.append(notification) }
        return rows
    }

    private func refused(
        _ pending: PendingConfirmation, _ stored: Versioned<Conversation>, _ facts: ConfirmationFacts
    ) -> Settlement {
        let error = BookingError(.slotTaken, "the provider's calendar has refused the time; choose another one")
        return freed(pending, stored, .confirmationRefused, error, facts)
    }

    /// The time has come without an answer: nothing is booked in the past, and what the calendar may have taken is put
    /// right.
    private func overdue(
        _ pending: PendingConfirmation, _ stored: Versioned<Conversation>, _ facts: ConfirmationFacts
    ) -> Settlement {
        let error = BookingError(.pastTime, "the provider's calendar has not answered before the time had come")
        return corrected(freed(pending, stored, .confirmationAbandoned, error, facts), facts)
    }

    /// The appointment was changed by somebody else while the calendar was asked; what it took is put right.
    private func overtaken(
        _ pending: PendingConfirmation, _ stored: Versioned<Conversation>, _ facts: ConfirmationFacts
    ) -> Settlement {
        let error = BookingError(.notAllowed, "the appointment was changed by somebody else while it was being moved")
        return corrected(freed(pending, stored, .confirmationOvertaken, error, facts), facts)
    }

    /// The same with the calendar put right.
    private func corrected(_ freed: Settlement, _ facts: ConfirmationFacts) -> Settlement {
        var settlement = freed
        if let row = OutboxRow.correction(of: row, event, standing: facts.appointment?.body, cause) {
            settlement.changes?.outbox.append(row)
        }
        return settlement
    }

    /// Nothing is booked: the time is free again, and what was offered before the request is not good any more.
    private func freed(
        _ pending: PendingConfirmation, _ stored: Versioned<Conversation>, _ name: BookingEvent.Name,
        _ error: BookingError, _ facts: ConfirmationFacts
    ) -> Settlement {
        var conversation = stored.body
        let named = conversation.pendingOffers?.namedProviderID
        conversation.pendingConfirmation = nil
        conversation.pendingOffers = pending.laterOffers(conversation)
        var changes = changes(
            pending, Versioned(conversation, version: stored.version), steps: [.failed], error: error,
            log: [event(name, pending)], facts)
        if kept(pending, facts) {
            if pending.isWithinOwnInterval, var old = pending.replacedClaim {
                old.version = pending.claim.version
                changes.claims = [.put(old)]
            } else {
                changes.claims = [.release(pending.claim.id, version: pending.claim.version - 1)]
            }
        }
        changes.outcome = outcome(pending, .refused(error))
        return (changes, .refused(error, namedProvider: named))
    }

    private func changes(
        _ pending: PendingConfirmation, _ conversation: Versioned<Conversation>, steps: [CallStep],
        error: BookingError? = nil, log: [BookingEvent], _ facts: ConfirmationFacts
    ) -> ChangeSet {
        var touched = conversation
        touched.body.lastActivityAt = max(touched.body.lastActivityAt, now)
        var records = [touched.next]
        if let call = facts.call {
            var state = call.body
            let slot = steps.contains(.booked) ? pending.appointment.slot : nil
            for step in steps {
                state.move(
                    to: step, conversation: touched.body, slot: slot, customer: facts.customer,
                    error: error, cause: row.correlationID, at: now)
            }
            records.append(Versioned(state, version: call.version).next)
        }
        return ChangeSet(business: row.businessID, at: now, records: records, log: log)
    }

    private func outcome(
        _ pending: PendingConfirmation, _ decision: RecordedOutcome.Decision, rows: [OutboxRow] = []
    ) -> RecordedOutcome? {
        pending.key.map {
            RecordedOutcome(key: $0, request: pending.request, decision: decision, at: now, rows: rows.map(\.id))
        }
    }

    private func event(
        _ name: BookingEvent.Name, _ pending: PendingConfirmation, adjustments: [String: Adjustment] = [:]
    ) -> BookingEvent {
        BookingEvent(
            name, at: now, correlationID: row.correlationID, conversationID: conversationID,
            appointmentID: pending.appointment.id, providerID: pending.claim.providerID, channel: pending.channel,
            adjustments: adjustments)
    }
}
