/// The stored form: `{kind: chosen, choice}`, `{kind: ambiguous, slots, why}`, `{kind: declined, evidence}`,
/// `{kind: wants_other, request}` or `{kind: unrelated}`.
extension ReplyReading: StoredPart {
    private enum Kind: String, CaseIterable {
        case chosen, ambiguous, declined
        case wantsOther = "wants_other"
        case unrelated
    }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        switch try fields.word("kind", Kind.self) {
        case .chosen: self = .chosen(try fields.part("choice"))
        case .ambiguous: self = .ambiguous(slots: try fields.parts("slots"), why: try fields.string("why"))
        case .declined: self = .declined(try fields.part("evidence"))
        case .wantsOther: self = .wantsOther(try fields.part("request"))
        case .unrelated: self = .unrelated
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .chosen(let choice): Self.form(.chosen, [("choice", choice.formJSON)])
        case .ambiguous(let slots, let why):
            Self.form(.ambiguous, [("slots", slots.formJSON), ("why", .string(why))])
        case .declined(let evidence): Self.form(.declined, [("evidence", evidence.formJSON)])
        case .wantsOther(let request): Self.form(.wantsOther, [("request", request.formJSON)])
        case .unrelated: Self.form(.unrelated, [])
        }
    }

    private static func form(_ kind: Kind, _ members: [(String, JSONValue)]) -> JSONObject {
        JSONObject([("kind", .string(kind.rawValue))] + members)
    }
}

extension ReplyReading {
    /// The stored form, for tools that show a reading.
    package var explainedJSON: JSONValue { formJSON }
}
