/// Which offer the customer picked, with the words that prove it.
public struct Selection: Sendable, Hashable {
    /// The number of the option, from 1 on; nil where the slot was free but not read out.
    public var number: Int?
    /// The slot itself: a re-check finds it again by instant and provider, never by position.
    public var slot: Slot
    /// The message that picked it, where the channel names its messages.
    public var messageID: MessageID?
    /// The words that prove the choice, cut out of the message, at most 80 characters.
    public var words: String
    /// When it was captured.
    public var selectedAt: Date

    /// Makes a selection.
    public init(number: Int?, slot: Slot, messageID: MessageID? = nil, words: String, selectedAt: Date) {
        self.number = number
        self.slot = slot
        self.messageID = messageID
        self.words = String(words.prefix(80))
        self.selectedAt = selectedAt.flooredToMilliseconds
    }
}

extension Selection: PersonalValue {
    /// What was chosen; the words are masked.
    public var description: String {
        Mask.description(
            "Selection",
            [
                ("number", number.map(String.init)),
                ("start", ISO8601.utcString(slot.start)),
                ("provider", slot.providerID.rawValue),
                ("words", Mask.text(words)),
            ])
    }
}
