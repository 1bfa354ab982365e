/// Tells which type holds the records of a kind, for stores that leave the process.
///
/// Add the types of your own kinds to ``standard``; a store cannot read a kind that it does not know.
public struct RecordBodyTypes: Sendable {
    private var types: [RecordKind: any RecordBody.Type] = [:]

    /// Conversations, appointments, customers, messages and the states of calls.
    public static let standard = RecordBodyTypes([
        Conversation.self, Appointment.self, Customer.self, CustomerMessage.self, CallState.self,
    ])

    /// Knows these types; of two types of one kind the last counts.
    public init(_ types: [any RecordBody.Type]) {
        for type in types { self.types[type.recordKind] = type }
    }

    /// The same and one type more, which replaces the one its kind had.
    public func adding(_ type: any RecordBody.Type) -> RecordBodyTypes {
        var result = self
        result.types[type.recordKind] = type
        return result
    }

    /// The type of a kind; nil where it is not known.
    public subscript(kind: RecordKind) -> (any RecordBody.Type)? { types[kind] }

    /// The kinds that are known, in the order of their names.
    public var kinds: [RecordKind] { types.keys.sorted { $0.rawValue < $1.rawValue } }
}
