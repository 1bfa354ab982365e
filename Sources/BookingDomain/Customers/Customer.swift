/// A customer of one business, found by the identity that the transport proves and by nothing else.
public struct Customer: Sendable, Hashable {
    /// Names the customer.
    public let id: CustomerID
    /// What they are called, where it is known.
    public var name: String?
    /// Where they can be called or texted.
    public var phone: PhoneNumber?
    /// Where they can be written to.
    public var email: EmailAddress?
    /// Keys of the stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes a customer.
    public init(
        id: CustomerID, name: String? = nil, phone: PhoneNumber? = nil, email: EmailAddress? = nil,
        unknownFields: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.phone = phone
        self.email = email
        self.unknownFields = unknownFields
    }
}

extension Customer: PersonalValue {
    /// The identifier, and nothing personal.
    public var description: String { "customer \(id)" }

    /// The identifier with masked contacts.
    public var debugDescription: String {
        "customer \(id) \(name == nil ? "unnamed" : "named") \(phone?.description ?? "-") \(email?.description ?? "-")"
    }
}

extension Customer: RecordBody {
    /// Stored as a customer.
    public static var recordKind: RecordKind { .customer }

    /// Stored under its own id.
    public var recordID: String { id.rawValue }
}
