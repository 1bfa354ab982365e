extension RescheduleDecision {
    /// Everything a move changes, as one change set.
    func commit(
        _ taken: TakenSlot, _ enforced: EnforcedSlot, isBypass: Bool, _ stored: Versioned<Appointment>,
        claim: SlotClaim, _ facts: BookingFacts
    ) -> Decision<BookingResult> {
        var appointment = stored
        appointment.body.slot = taken.slot
        appointment.body.providerName = taken.provider.name
        appointment.body.version = stored.version + 1
        appointment.body.rescheduleCount += 1
        var result = BookingResult(confirming: appointment.body, business: facts.business, origin: .fresh)
        result.originalStart = enforced.originalStart
        result.adjustments = enforced.adjustments
        result.warnings = taken.warnings
        result.isMove = true
        let log = isBypass ? [facts.event(.enforcementBypassed, of: appointment.body)] : []
        let changes =
            taken.provider.calendarRole == .authority
            ? asking(taken, appointment.body, result, from: claim, log: log, facts)
            : moving(taken, appointment, result, from: claim, log: log, facts)
        return .commit(changes, result)
    }

    /// The calendar decides: the new time is claimed beside the old one until it has answered.
    private func asking(
        _ taken: TakenSlot, _ appointment: Appointment, _ result: BookingResult, from old: SlotClaim,
        log: [BookingEvent], _ facts: BookingFacts
    ) -> ChangeSet {
        let isWithinOwnInterval =
            old.providerID == taken.provider.id && old.place == taken.place && old.interval.overlaps(taken.interval)
        var appointment = appointment
        appointment.claimID = isWithinOwnInterval ? old.id : fresh.claim
        let version = (isWithinOwnInterval ? old.version : 0) + 2
        let booked = claim(taken, appointment, version: version, conversation: old.conversationID)
        let pending = facts.pendingConfirmation(
            appointment, claim: booked, replacing: old, result: result, service: taken.service,
            tool: .rescheduleAppointment, .reschedule(request))
        return facts.asking(
            pending, service: taken.service, keeping: booked.confirming(beside: isWithinOwnInterval ? old : nil),
            log: log)
    }

    /// The store decides: the appointment is moved, and its calendars and customer learn of it.
    private func moving(
        _ taken: TakenSlot, _ appointment: Versioned<Appointment>, _ result: BookingResult, from old: SlotClaim,
        log: [BookingEvent], _ facts: BookingFacts
    ) -> ChangeSet {
        let moved = appointment.body
        var conversation = facts.touchedConversation
        conversation.noteBooked(moved, through: facts.context.channel)
        var rows: [OutboxRow] = [.put(moved, service: taken.service, version: moved.version, facts.cause)]
        if old.providerID != taken.provider.id {
            rows.append(.cancel(moved, of: old.providerID, version: moved.version, facts.cause))
        }
        let customer = facts.customer.flatMap { $0.body.id == moved.customerID ? $0.body : nil }
        rows += facts.notification(of: moved, to: customer)
        var changes = facts.changes(
            writing: conversation, steps: OutboxRow.sendsText(rows) ? [.confirm, .booked] : [.booked], slot: moved.slot,
            log: [facts.event(.appointmentRescheduled, of: moved, adjustments: result.adjustments)] + log)
        changes.records.append(appointment.next)
        if let other = facts.otherThread(noting: moved) { changes.records.append(other) }
        // The same claim at its new time, in one swap.
        changes.claims = [
            .put(claim(taken, moved, version: old.version + 1, conversation: old.conversationID))
        ]
        if let hold = facts.liveHold { changes.claims.append(.release(hold.claimID, version: hold.claimVersion)) }
        changes.outbox = rows
        changes.outcome = facts.outcome(
            .rescheduleAppointment, .reschedule(request), .booked(result), rows: rows.map(\.id))
        return changes
    }

    private func claim(
        _ taken: TakenSlot, _ appointment: Appointment, version: Int, conversation: ConversationID
    ) -> SlotClaim {
        SlotClaim(
            id: appointment.claimID, providerID: taken.provider.id, place: taken.place, interval: taken.interval,
            appointmentInterval: taken.slot.start..<taken.slot.end, state: .booked, version: version,
            conversationID: conversation, appointmentID: appointment.id, eventID: appointment.eventID)
    }
}
