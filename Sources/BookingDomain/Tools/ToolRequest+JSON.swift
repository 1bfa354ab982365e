/// The stored form: `tool, arguments`; the arguments are what was understood, not what was sent.
extension ToolRequest: StoredPart {
    private enum Tool: String, CaseIterable {
        case check = "check_availability"
        case hold = "reserve_slot"
        case book = "book_appointment"
        case reschedule = "reschedule_appointment"
        case cancel = "cancel_appointment"
        case message = "customer_message"
    }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        switch try fields.word("tool", Tool.self) {
        case .check: self = .check(try fields.part("arguments"))
        case .hold: self = .hold(try fields.part("arguments"))
        case .book: self = .book(try fields.part("arguments"))
        case .reschedule: self = .reschedule(try fields.part("arguments"))
        case .cancel: self = .cancel(try fields.part("arguments"))
        case .message:
            var arguments = try fields.object("arguments")
            self = .message(try arguments.string("text"))
            try arguments.finish()
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .check(let request): Self.form(.check, request.formJSON)
        case .hold(let request): Self.form(.hold, request.formJSON)
        case .book(let request): Self.form(.book, request.formJSON)
        case .reschedule(let request): Self.form(.reschedule, request.formJSON)
        case .cancel(let request): Self.form(.cancel, request.formJSON)
        case .message(let text): Self.form(.message, ["text": .string(text)])
        }
    }

    private static func form(_ tool: Tool, _ arguments: JSONValue) -> JSONObject {
        JSONObject([("tool", .string(tool.rawValue)), ("arguments", arguments)])
    }
}
