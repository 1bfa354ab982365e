/// The stored form: `id, name, phone, email`, without those that are not known.
///
/// Errors about it never quote a name, number or address.
extension Customer {
    /// Reads the form; unknown keys survive.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        self.init(
            id: try fields.identifier("id"), name: try fields.optionalString("name", maxBytes: .max),
            phone: try Self.contact("phone", in: &fields, is: "a telephone number with + and country code") {
                PhoneNumber($0)
            },
            email: try Self.contact("email", in: &fields, is: "an e-mail address") { EmailAddress($0) })
        unknownFields = fields.remaining
    }

    /// The form.
    public var json: JSONValue {
        var form = JSONObject()
        form["id"] = id.json
        form["name"] = name.map { .string($0) }
        form["phone"] = phone.map { .string($0.e164) }
        form["email"] = email.map { .string($0.address) }
        form.addUnknown(unknownFields)
        return .object(form)
    }

    private static func contact<Contact>(
        _ key: String, in fields: inout JSONFields, is what: String, _ read: (String) -> Contact?
    ) throws(JSONError) -> Contact? {
        guard let text = try fields.optionalString(key) else { return nil }
        guard let contact = read(text) else { throw fields.badValue(key, "\"\(key)\" is not \(what)") }
        return contact
    }
}
