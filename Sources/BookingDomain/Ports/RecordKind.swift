/// What kind of thing a record is; new features add kinds, never store methods.
public struct RecordKind: RawRepresentable, Sendable, Hashable {
    /// The stable name.
    public let rawValue: String

    /// Makes a kind of any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A customer's thread across channels.
    public static let conversation = RecordKind(rawValue: "conversation")
    /// A booking.
    public static let appointment = RecordKind(rawValue: "appointment")
    /// A customer.
    public static let customer = RecordKind(rawValue: "customer")
    /// The steps a call has gone through.
    public static let callState = RecordKind(rawValue: "call_state")
    /// A customer's message.
    public static let message = RecordKind(rawValue: "message")
}
