/// Something a customer said or wrote: a text message, an e-mail, a piece of a call's transcript (requirement B9).
public struct CustomerMessage: Sendable, Hashable {
    /// Names the message; a repeated delivery carries the same one.
    public let id: MessageID
    /// The thread it belongs to.
    public let conversationID: ConversationID
    /// The channel it came through.
    public let channel: BookingChannel
    /// What was said.
    public let content: String
    /// When it was said.
    public let sentAt: Date
    /// Keys of the stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes a message.
    public init(
        id: MessageID, conversationID: ConversationID, channel: BookingChannel, content: String, sentAt: Date,
        unknownFields: JSONObject = JSONObject()
    ) {
        self.id = id
        self.conversationID = conversationID
        self.channel = channel
        self.content = content
        self.sentAt = sentAt.flooredToMilliseconds
        self.unknownFields = unknownFields
    }
}

extension CustomerMessage: RecordBody {
    /// Stored as a message.
    public static var recordKind: RecordKind { .message }

    /// Stored under its thread's id and its own: transports name messages, and one's names mean nothing to another.
    ///
    /// The length in front keeps two threads apart whatever their names are.
    public var recordID: String { "\(conversationID.rawValue.utf8.count):\(conversationID)/\(id)" }
}

extension CustomerMessage: PersonalValue {
    /// Where and how it came; the words are masked.
    public var description: String {
        Mask.description(
            "CustomerMessage",
            [
                ("id", id.rawValue),
                ("conversation", conversationID.rawValue),
                ("channel", channel.rawValue),
                ("content", Mask.text(content)),
            ])
    }
}
