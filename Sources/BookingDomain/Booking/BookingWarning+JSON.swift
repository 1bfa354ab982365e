/// A warning in an answer: its code, and the provider after a colon where there is one.
extension BookingWarning {
    /// Reads the form on the wire.
    init(description text: String) {
        guard let colon = text.firstIndex(of: ":") else {
            self.init(Code(rawValue: text))
            return
        }
        let provider = text[text.index(after: colon)...].drop { $0 == " " }
        self.init(Code(rawValue: String(text[..<colon])), providerID: ProviderID(String(provider)))
    }
}

/// The stored form: `code, provider_id`.
extension BookingWarning: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(try fields.openWord("code"), providerID: try fields.optionalIdentifier("provider_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["code"] = .string(code.rawValue)
        form["provider_id"] = providerID?.json
        return form
    }
}
