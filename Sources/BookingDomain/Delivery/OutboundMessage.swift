/// A message to a customer.
public struct OutboundMessage: Sendable, Hashable {
    /// Names the message; the same at every repeat.
    public let id: MessageID
    /// The tenant in whose name it is sent.
    public let businessID: BusinessID
    /// Where it goes.
    public let recipient: Recipient
    /// What it says.
    public let text: String
    /// The thread it belongs to.
    public let conversationID: ConversationID

    /// Makes a message.
    public init(
        id: MessageID, businessID: BusinessID, recipient: Recipient, text: String, conversationID: ConversationID
    ) {
        self.id = id
        self.businessID = businessID
        self.recipient = recipient
        self.text = text
        self.conversationID = conversationID
    }

    /// Where a message goes.
    public enum Recipient: Sendable, Hashable {
        /// A text message to a number.
        case sms(PhoneNumber)
        /// An e-mail to an address.
        case email(EmailAddress)
    }
}

extension OutboundMessage: PersonalValue {
    /// To whom it goes, with recipient and text masked.
    public var description: String {
        Mask.description(
            "OutboundMessage",
            [
                ("id", id.rawValue),
                ("conversation", conversationID.rawValue),
                ("recipient", "\(recipient)"),
                ("text", Mask.text(text)),
            ])
    }
}
