/// Decides what a customer's message means for the offers.
struct MessageDecision: Sendable {
    let text: String
    let messageID: MessageID
    /// Whether the transport names its messages, so that a repeated delivery can be told.
    let isNamed: Bool

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<ReplyReading> {
        guard !facts.isForeignConversation else {
            return .refuse(BookingFacts.foreignConversation)
        }
        var conversation = facts.touchedConversation
        let earlier = conversation.pendingOffers?.selection
        let reading = SlotSelectionManager(business: facts.business).captureSelection(
            text, messageID: messageID, in: &conversation, at: facts.now)
        let later = conversation.pendingOffers?.selection
        var log = [facts.event(.messageReceived)]
        if later != earlier { log.append(facts.event(later == nil ? .selectionCleared : .selectionCaptured)) }
        var changes = facts.changes(writing: conversation, steps: [], log: log)
        let message = CustomerMessage(
            id: messageID, conversationID: facts.context.conversationID, channel: facts.context.channel,
            content: text, sentAt: facts.now)
        changes.records.append(Versioned(message, version: 0).next)
        if isNamed {
            changes.outcome = RecordedOutcome(
                key: Self.key(messageID, facts.context), request: .message(text), decision: .heard(reading),
                at: facts.now)
        }
        return .commit(changes, reading)
    }

    /// A message is recorded like a tool call, under the message's own id.
    static func key(_ message: MessageID, _ context: BookingContext) -> OutcomeKey {
        OutcomeKey(
            conversationID: context.conversationID, tool: .customerMessage, callID: ToolCallID(message.rawValue))
    }
}
