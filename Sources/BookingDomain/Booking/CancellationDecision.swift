/// Decides whether to call an appointment off.
struct CancellationDecision: Sendable {
    let request: CancellationRequest

    /// What must be known to decide.
    var needed: FactsNeeded { FactsNeeded(appointment: request.appointmentID) }

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<CancellationResult> {
        do throws(BookingError) {
            try facts.checkMayBook()
            let appointment = try facts.ownAppointment()
            if appointment.body.status == .cancelled {
                return .answer(
                    CancellationResult(of: appointment.body, business: facts.business, origin: .confirmedAgain))
            }
            try facts.checkMayChange(appointment.body)
            let stretch = facts.stretch(of: appointment.body)
            if let more = facts.neededToNotify(appointment.body.customerID) { return .needs(more) }
            guard facts.known.claims.contains(stretch), facts.unreadThread(of: appointment.body) == nil else {
                return .needs(
                    FactsNeeded(otherConversation: facts.unreadThread(of: appointment.body), claims: [stretch]))
            }
            return commit(appointment, facts)
        } catch {
            return .refuse(error)
        }
    }

    private func commit(_ stored: Versioned<Appointment>, _ facts: BookingFacts) -> Decision<CancellationResult> {
        var appointment = stored
        appointment.body.status = .cancelled
        appointment.body.cancellationReason = request.reason
        appointment.body.cancelledAt = facts.now
        appointment.body.version = stored.version + 1
        let result = CancellationResult(of: appointment.body, business: facts.business)
        var conversation = facts.touchedConversation
        conversation.refreshNote(of: appointment.body)
        var changes = facts.changes(
            writing: conversation, steps: [], log: [facts.event(.appointmentCancelled, of: appointment.body)])
        changes.records.append(appointment.next)
        if let other = facts.otherThread(noting: appointment.body) { changes.records.append(other) }
        if let claim = facts.claims.first(where: { $0.id == appointment.body.claimID }) {
            changes.claims = [.release(claim.id, version: claim.version)]
        }
        changes.outbox = [
            .cancel(
                appointment.body, of: appointment.body.slot.providerID, version: stored.version + 1, facts.cause)
        ]
        let customer = facts.customer.flatMap { $0.body.id == appointment.body.customerID ? $0.body : nil }
        changes.outbox += facts.notification(of: appointment.body, to: customer)
        changes.outcome = facts.outcome(
            .cancelAppointment, .cancel(request), .cancelled(result), rows: changes.outbox.map(\.id))
        return .commit(changes, result)
    }
}
