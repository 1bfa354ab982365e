/// The stored form: `id, business_id, recipient {channel: sms | email, address}, text, conversation_id`.
///
/// Errors about it never quote a number, an address or the text.
extension OutboundMessage: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            id: try fields.identifier("id"), businessID: try fields.identifier("business_id"),
            recipient: try fields.part("recipient"), text: try fields.string("text"),
            conversationID: try fields.identifier("conversation_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["id"] = id.json
        form["business_id"] = businessID.json
        form["recipient"] = recipient.formJSON
        form["text"] = .string(text)
        form["conversation_id"] = conversationID.json
        return form
    }
}

extension OutboundMessage.Recipient: StoredPart {
    private enum Word: String, CaseIterable {
        case sms, email
    }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        switch try fields.word("channel", Word.self) {
        case .sms: self = .sms(try fields.phone("address"))
        case .email: self = .email(try fields.email("address"))
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .sms(let number): Self.form(.sms, number.e164)
        case .email(let email): Self.form(.email, email.address)
        }
    }

    private static func form(_ channel: Word, _ address: String) -> JSONObject {
        JSONObject([("channel", .string(channel.rawValue)), ("address", .string(address))])
    }
}

/// Numbers and addresses of customers in stored forms.
extension JSONFields {
    private static let phoneWords = "a telephone number with + and country code"
    private static let emailWords = "an e-mail address"

    /// A required telephone number.
    mutating func phone(_ key: String) throws(JSONError) -> PhoneNumber {
        try required(key, as: Self.phoneWords) { value, _ in value.stringValue.flatMap { PhoneNumber($0) } }
    }

    /// An optional telephone number.
    mutating func optionalPhone(_ key: String) throws(JSONError) -> PhoneNumber? {
        try optional(key, as: Self.phoneWords) { value, _ in value.stringValue.flatMap { PhoneNumber($0) } }
    }

    /// A required e-mail address.
    mutating func email(_ key: String) throws(JSONError) -> EmailAddress {
        try required(key, as: Self.emailWords) { value, _ in value.stringValue.flatMap { EmailAddress($0) } }
    }

    /// An optional e-mail address.
    mutating func optionalEmail(_ key: String) throws(JSONError) -> EmailAddress? {
        try optional(key, as: Self.emailWords) { value, _ in value.stringValue.flatMap { EmailAddress($0) } }
    }
}
