/// Decides whether to keep a slot for a customer who is still deciding.
struct HoldDecision: Sendable {
    let request: HoldRequest
    let fresh: FreshIdentifiers

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<HoldResult> {
        do throws(BookingError) {
            try facts.checkMayBook()
            try facts.checkNothingPending()
            let booking = BookingRequest(
                start: request.start, serviceID: request.serviceID, providerID: request.providerID)
            var conversation = facts.conversation.body
            conversation.lastAppointment = nil
            let passed = try SlotSelectionManager(business: facts.business).enforceBooking(
                booking, in: conversation, at: facts.now)
            guard case .slot(let enforced) = passed else {
                throw BookingError(.generalError, "enforcement let an appointment through that does not exist")
            }
            return try hold(enforced, facts)
        } catch {
            return .refuse(error)
        }
    }

    private func hold(_ enforced: EnforcedSlot, _ facts: BookingFacts) throws(BookingError) -> Decision<HoldResult> {
        if let standing = facts.hold(on: enforced), standing.isLive(at: facts.now) {
            return .answer(HoldResult(standing, business: facts.business, enforced: enforced, origin: .confirmedAgain))
        }
        let ignored = Set([facts.liveHold?.claimID].compactMap { $0 })
        do throws(BookingError) {
            switch try SlotTaking(enforced: enforced, ignored: ignored).take(facts) {
            case .needs(let more): return .needs(more)
            case .taken(let taken): return commit(taken, enforced, facts)
            }
        } catch {
            guard error.code == .slotTaken, facts.conversation.body.pendingOffers?.movingAppointmentID != nil else {
                throw error
            }
            throw BookingError(
                .slotTaken,
                "the slot is taken, maybe by the appointment that moves; reschedule_appointment needs no hold")
        }
    }

    private func commit(
        _ taken: TakenSlot, _ enforced: EnforcedSlot, _ facts: BookingFacts
    ) -> Decision<HoldResult> {
        let until = facts.now.addingTimeInterval(TimeInterval(facts.business.policy.holdMinutes) * 60)
        let held = HeldSlot(
            claimID: fresh.claim, claimVersion: 1, slot: taken.slot, place: taken.place, expiresAt: until)
        let claim = SlotClaim(
            id: fresh.claim, providerID: taken.provider.id, place: taken.place, interval: taken.interval,
            appointmentInterval: taken.slot.start..<taken.slot.end, state: .held(until: until),
            conversationID: facts.context.conversationID)
        var result = HoldResult(held, business: facts.business, enforced: enforced)
        result.warnings = taken.warnings
        var conversation = facts.touchedConversation
        conversation.hold = held
        var changes = facts.changes(writing: conversation, steps: [.reserve], log: [facts.event(.slotHeld)])
        changes.claims = [.put(claim)]
        if let other = facts.liveHold { changes.claims.append(.release(other.claimID, version: other.claimVersion)) }
        changes.outcome = facts.outcome(.reserveSlot, .hold(request), .held(result))
        return .commit(changes, result)
    }
}
