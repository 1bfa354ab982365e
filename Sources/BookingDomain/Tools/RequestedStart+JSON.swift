/// The stored form: `instant, wall_clock, text`.
extension RequestedStart: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        instant = try fields.instant("instant")
        wallClock = try fields.required("wall_clock", as: "a local date and time") { value, _ in
            guard let text = value.stringValue, let read = try? ISO8601.parse(text) else { return nil }
            return read.offset == nil ? read.local : nil
        }
        text = try fields.string("text")
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([
            ("instant", instant.formJSON), ("wall_clock", .string(wallClock.description)), ("text", .string(text)),
        ])
    }
}
