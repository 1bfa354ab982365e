/// Decides whether to move an appointment, and where to.
struct RescheduleDecision: Sendable {
    let request: RescheduleRequest
    let fresh: FreshIdentifiers

    /// What must be known to decide.
    var needed: FactsNeeded { FactsNeeded(appointment: request.appointmentID) }

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<BookingResult> {
        do throws(BookingError) {
            try facts.checkMayBook()
            try facts.checkNothingPending()
            let appointment = try facts.ownAppointment()
            guard appointment.body.status == .scheduled else {
                throw BookingError(.notAllowed, "the appointment is \(appointment.body.status.rawValue)")
            }
            if isThere(appointment.body, facts) {
                var result = BookingResult(confirming: appointment.body, business: facts.business)
                result.isMove = true
                return .answer(result)
            }
            try facts.checkMayChange(appointment.body)
            guard appointment.body.rescheduleCount < facts.business.policy.rescheduleLimit else {
                throw BookingError(
                    .notAllowed, "the appointment has been moved \(appointment.body.rescheduleCount) times already")
            }
            return try move(appointment, facts)
        } catch {
            return .refuse(error)
        }
    }

    /// Whether the appointment stands at the start that is asked for, and the customer has chosen nothing else.
    private func isThere(_ appointment: Appointment, _ facts: BookingFacts) -> Bool {
        guard let start = request.start, start.instant == appointment.slot.start else { return false }
        if let chosen = facts.conversation.body.pendingOffers?.selection?.slot, chosen.start != appointment.slot.start {
            return false
        }
        return (request.serviceID ?? appointment.slot.serviceID) == appointment.slot.serviceID
            && (request.providerID ?? appointment.slot.providerID) == appointment.slot.providerID
    }

    private func move(
        _ appointment: Versioned<Appointment>, _ facts: BookingFacts
    ) throws(BookingError) -> Decision<BookingResult> {
        let old = facts.stretch(of: appointment.body)
        guard facts.known.claims.contains(old), facts.unreadThread(of: appointment.body) == nil else {
            return .needs(FactsNeeded(otherConversation: facts.unreadThread(of: appointment.body), claims: [old]))
        }
        guard let claim = facts.claims.first(where: { $0.id == appointment.body.claimID }) else {
            throw BookingError(.generalError, "the claim of the appointment is missing")
        }
        guard claim.state != .confirming else { throw BookingFacts.confirmationPending }
        if let more = facts.neededToNotify(appointment.body.customerID) { return .needs(more) }
        let (enforced, isBypass) = try enforce(appointment.body, facts)
        let hold = facts.hold(on: enforced)
        if let hold, !hold.isLive(at: facts.now) {
            return facts.refusingExpiredHold(.rescheduleAppointment, .reschedule(request))
        }
        let ignored = Set([claim.id, facts.liveHold?.claimID].compactMap { $0 })
        let wanted = hold.map(enforced.kept) ?? enforced
        switch try SlotTaking(enforced: wanted, ignored: ignored, preferredPlace: hold?.place).take(facts) {
        case .needs(let more): return .needs(more)
        case .taken(let taken):
            return commit(taken, enforced, isBypass: isBypass, appointment, claim: claim, facts)
        }
    }

    /// The slot that the enforcement table lets through; by policy, a start that was not offered.
    private func enforce(
        _ appointment: Appointment, _ facts: BookingFacts
    ) throws(BookingError) -> (slot: EnforcedSlot, isBypass: Bool) {
        let service = request.serviceID ?? appointment.slot.serviceID
        let booking = facts.takingHold(
            BookingRequest(start: request.start, serviceID: service, providerID: request.providerID))
        var conversation = facts.conversation.body
        conversation.lastAppointment = nil
        do throws(BookingError) {
            if let offers = conversation.pendingOffers, offers.serviceID != service {
                throw BookingError(
                    .noPendingOffers, "the offers are for another service; check availability for this one")
            }
            let passed = try SlotSelectionManager(business: facts.business).enforceBooking(
                booking, in: conversation, at: facts.now)
            guard case .slot(let enforced) = passed else {
                throw BookingError(.generalError, "enforcement let an appointment through that does not exist")
            }
            return (enforced, false)
        } catch {
            guard facts.business.policy.rescheduleWithoutOffer, let start = request.start, error.code != .pastTime
            else {
                throw error
            }
            let slot = Slot(
                start: start.instant, end: start.instant.addingTimeInterval(60), serviceID: service,
                providerID: request.providerID ?? appointment.slot.providerID,
                startOffset: facts.business.zone.utcOffset(at: start.instant),
                endOffset: facts.business.zone.utcOffset(at: start.instant))
            return (EnforcedSlot(unoffered: slot), true)
        }
    }
}
