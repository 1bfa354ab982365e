/// Decides whether offers may go from one thread of a customer to another.
struct HandoverDecision: Sendable {
    let source: ConversationID

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<[Slot]> {
        guard !facts.isForeignConversation, let customer = facts.context.customer?.id else {
            return .refuse(BookingError(.notAllowed, "only a customer whom the transport proves can take offers along"))
        }
        guard source != facts.context.conversationID else {
            return .refuse(BookingError(.invalidData, "the offers are in this conversation already"))
        }
        guard let other = facts.otherConversation, other.body.customerID == customer else {
            return .refuse(BookingError(.notAllowed, "there is no such conversation of this customer"))
        }
        guard facts.conversation.body.pendingConfirmation == nil, other.body.pendingConfirmation == nil else {
            return .refuse(BookingFacts.confirmationPending)
        }
        guard let offers = other.body.pendingOffers else {
            return .refuse(BookingError(.noPendingOffers, "that conversation has no offers"))
        }
        var emptied = other
        emptied.body.pendingOffers = nil
        emptied.body.hold = nil
        var conversation = facts.touchedConversation
        conversation.pendingOffers = offers
        if let hold = other.body.hold, hold.isLive(at: facts.now) { conversation.hold = hold }
        var changes = facts.changes(writing: conversation, steps: [], log: [facts.event(.offersMoved)])
        changes.records.append(emptied.next)
        if let replaced = facts.liveHold, replaced.claimID != conversation.hold?.claimID {
            changes.claims = [.release(replaced.claimID, version: replaced.claimVersion)]
        }
        return .commit(changes, offers.slots)
    }
}
