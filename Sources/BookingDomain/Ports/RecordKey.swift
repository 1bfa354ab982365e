/// Names one record of one business.
public struct RecordKey: Sendable, Hashable {
    /// What it is.
    public let kind: RecordKind
    /// Which one it is.
    public let id: String

    /// Makes a key.
    public init(kind: RecordKind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// Names a conversation.
    public static func conversation(_ id: ConversationID) -> RecordKey {
        RecordKey(kind: .conversation, id: id.rawValue)
    }

    /// Names an appointment.
    public static func appointment(_ id: AppointmentID) -> RecordKey {
        RecordKey(kind: .appointment, id: id.rawValue)
    }

    /// Names a customer.
    public static func customer(_ id: CustomerID) -> RecordKey {
        RecordKey(kind: .customer, id: id.rawValue)
    }
}
