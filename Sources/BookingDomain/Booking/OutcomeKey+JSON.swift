/// The stored form: `conversation_id, tool, call_id`.
extension OutcomeKey: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            conversationID: try fields.identifier("conversation_id"), tool: try fields.openWord("tool"),
            callID: try fields.identifier("call_id"))
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([
            ("conversation_id", conversationID.json), ("tool", .string(tool.rawValue)), ("call_id", callID.json),
        ])
    }
}
