/// The stored form: `key {conversation_id, tool, call_id}, request {tool, arguments}, decision, at,
/// rows`.
///
/// The decision is `{kind: checked | held | booked | cancelled, result}`, `{kind: heard, reading}` or
/// `{kind: refused, error}`. It stands alone: no catalogue is needed to read it, and nothing in it is worded for a
/// channel.
extension RecordedOutcome: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            key: try fields.part("key"), request: try fields.part("request"), decision: try fields.part("decision"),
            at: try fields.instant("at"), rows: try fields.identifiers("rows"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject([
            ("key", key.formJSON), ("request", request.formJSON), ("decision", decision.formJSON),
            ("at", at.formJSON),
        ])
        form["rows"] = rows.isEmpty ? nil : .array(rows.map(\.json))
        return form
    }
}

extension RecordedOutcome.Decision: StoredPart {
    private enum Kind: String, CaseIterable {
        case checked, held, booked, cancelled, heard, refused
    }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        switch try fields.word("kind", Kind.self) {
        case .checked: self = .checked(try fields.part("result"))
        case .held: self = .held(try fields.part("result"))
        case .booked: self = .booked(try fields.part("result"))
        case .cancelled: self = .cancelled(try fields.part("result"))
        case .heard: self = .heard(try fields.part("reading"))
        case .refused: self = .refused(try fields.part("error"))
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .checked(let result): Self.form(.checked, "result", result)
        case .held(let result): Self.form(.held, "result", result)
        case .booked(let result): Self.form(.booked, "result", result)
        case .cancelled(let result): Self.form(.cancelled, "result", result)
        case .heard(let reading): Self.form(.heard, "reading", reading)
        case .refused(let error): Self.form(.refused, "error", error)
        }
    }

    private static func form(_ kind: Kind, _ key: String, _ part: some StoredPart) -> JSONObject {
        JSONObject([("kind", .string(kind.rawValue)), (key, part.formJSON)])
    }
}
