/// What a calendar decides is asked for first: the first of two commits.
extension BookingFacts {
    /// The change that claims a time and asks for it; the appointment is written once the calendar has answered.
    ///
    /// - Parameters:
    ///   - pending: what the second commit writes.
    ///   - service: what is asked for.
    ///   - keeping: the claim that keeps the time until then.
    ///   - log: what else is to be noted.
    func asking(
        _ pending: PendingConfirmation, service: Service, keeping: SlotClaim, log: [BookingEvent] = []
    ) -> ChangeSet {
        var conversation = touchedConversation
        conversation.pendingConfirmation = pending
        conversation.hold = nil
        var changes = changes(
            writing: conversation, steps: [],
            log: [event(.confirmationRequested, of: pending.appointment)] + log)
        changes.claims = [.put(keeping)]
        if let hold = liveHold, hold.claimID != keeping.id {
            changes.claims.append(.release(hold.claimID, version: hold.claimVersion))
        }
        changes.outbox = [
            .request(
                pending.appointment, service: service, claimVersion: keeping.version,
                in: context.conversationID, cause)
        ]
        return changes
    }

    /// The note of a request, named as its row will be.
    func pendingConfirmation(
        _ appointment: Appointment, claim: SlotClaim, replacing old: SlotClaim? = nil, result: BookingResult,
        service: Service, tool: ToolName, _ request: ToolRequest
    ) -> PendingConfirmation {
        let row = OutboxRow.request(
            appointment, service: service, claimVersion: claim.version - 1, in: context.conversationID, cause)
        var result = result
        // The calendar itself answers for the time, so that not having read it before is no news.
        result.warnings = []
        let key = context.callID.map { OutcomeKey(conversationID: context.conversationID, tool: tool, callID: $0) }
        return PendingConfirmation(
            rowID: row.id, appointment: appointment, claim: claim, replacedClaim: old, result: result, key: key,
            request: request, channel: context.channel, askedAt: now, callSession: call?.body.id,
            message: business.policy.confirmationMessage)
    }

    /// The row that tells the customer, where there is one to send.
    func notification(of appointment: Appointment, to customer: Customer?) -> [OutboxRow] {
        let service = business.service(appointment.slot.serviceID)?.name ?? appointment.slot.serviceID.rawValue
        let row = OutboxRow.notification(
            of: appointment, service: service, to: customer, by: business.policy.confirmationMessage,
            in: context.conversationID, cause)
        return [row].compactMap { $0 }
    }
}

extension SlotClaim {
    /// The claim that keeps the time until the calendar has answered: one version before the booked one.
    ///
    /// - Parameter other: the claim it is at the same time, where an appointment moves within its own interval.
    func confirming(beside other: SlotClaim? = nil) -> SlotClaim {
        let hull = other.map {
            min($0.interval.lowerBound, interval.lowerBound)..<max($0.interval.upperBound, interval.upperBound)
        }
        return SlotClaim(
            id: id, providerID: providerID, place: place, interval: hull ?? interval,
            appointmentInterval: other?.appointmentInterval ?? appointmentInterval, state: .confirming,
            version: version - 1, conversationID: conversationID, appointmentID: appointmentID, eventID: eventID)
    }
}
