extension BookingDecision {
    /// Everything a booking changes, as one change set.
    func commit(
        _ taken: TakenSlot, _ enforced: EnforcedSlot, holding hold: HeldSlot?, customer: Customer,
        _ facts: BookingFacts
    ) -> Decision<BookingResult> {
        let eventID = CalendarEventID("booking" + fresh.appointment.rawValue)
        let appointment = appointment(
            taken, claim: hold?.claimID ?? fresh.claim, eventID: eventID, customer: customer, facts)
        let result = BookingResult(
            appointmentID: appointment.id, eventID: eventID, slot: taken.slot, serviceName: taken.service.name,
            providerName: taken.provider.name, originalStart: enforced.originalStart,
            adjustments: enforced.adjustments, warnings: taken.warnings)
        let claim = claim(taken, appointment: appointment, holding: hold, facts)
        var changes =
            taken.provider.calendarRole == .authority
            ? asking(appointment, claim, result, taken.service, facts)
            : booking(appointment, claim, result, taken.service, customer, facts)
        let stored = facts.customer.flatMap { $0.body.id == customer.id ? $0 : nil }
        if stored?.body != customer {
            changes.records.append(Versioned(customer, version: stored?.version ?? 0).next)
        }
        return .commit(changes, result)
    }

    /// The calendar decides: it is asked before anything is booked.
    private func asking(
        _ appointment: Appointment, _ claim: SlotClaim, _ result: BookingResult, _ service: Service,
        _ facts: BookingFacts
    ) -> ChangeSet {
        var booked = claim
        booked.version += 1
        let pending = facts.pendingConfirmation(
            appointment, claim: booked, result: result, service: service, tool: .bookAppointment, .book(request))
        return facts.asking(pending, service: service, keeping: booked.confirming())
    }

    /// The store decides: the appointment is booked, and its calendar and customer learn of it.
    private func booking(
        _ appointment: Appointment, _ claim: SlotClaim, _ result: BookingResult, _ service: Service,
        _ customer: Customer, _ facts: BookingFacts
    ) -> ChangeSet {
        var conversation = facts.touchedConversation
        conversation.noteBooked(appointment, through: facts.context.channel)
        let rows =
            [.put(appointment, service: service, version: 1, facts.cause)]
            + facts.notification(of: appointment, to: customer)
        var changes = facts.changes(
            writing: conversation, steps: OutboxRow.sendsText(rows) ? [.confirm, .booked] : [.booked],
            slot: appointment.slot, customer: customer,
            log: [facts.event(.appointmentBooked, of: appointment, adjustments: result.adjustments)])
        changes.records.append(Versioned(appointment, version: 0).next)
        changes.claims = [.put(claim)]
        if let other = facts.liveHold, other.claimID != claim.id {
            changes.claims.append(.release(other.claimID, version: other.claimVersion))
        }
        changes.outbox = rows
        changes.outcome = facts.outcome(.bookAppointment, .book(request), .booked(result), rows: rows.map(\.id))
        return changes
    }

    private func appointment(
        _ taken: TakenSlot, claim: ClaimID, eventID: CalendarEventID, customer: Customer, _ facts: BookingFacts
    ) -> Appointment {
        Appointment(
            id: fresh.appointment, eventID: eventID, customerID: customer.id, slot: taken.slot,
            providerName: taken.provider.name, bookedBy: facts.context.channel.bookedBy, source: facts.context.channel,
            notes: request.notes, claimID: claim, conversationID: facts.context.conversationID,
            correlationID: facts.context.correlationID, bookedAt: facts.now)
    }

    /// The booked claim: the hold's own where there is one.
    private func claim(
        _ taken: TakenSlot, appointment: Appointment, holding hold: HeldSlot?, _ facts: BookingFacts
    ) -> SlotClaim {
        SlotClaim(
            id: appointment.claimID, providerID: taken.provider.id, place: taken.place,
            interval: taken.interval, appointmentInterval: taken.slot.start..<taken.slot.end, state: .booked,
            version: (hold?.claimVersion ?? 0) + 1, conversationID: facts.context.conversationID,
            appointmentID: appointment.id, eventID: appointment.eventID)
    }
}
