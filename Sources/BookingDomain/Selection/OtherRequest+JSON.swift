/// The stored form: `time, evidence`.
extension OtherRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let time = try fields.optional("time", as: "a time of day, HH:MM or HH:MM:SS") { value, _ in
            value.stringValue.flatMap { try? ISO8601.localTime($0) }
        }
        self.init(time: time, evidence: try fields.part("evidence"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["time"] = time.map { .string($0.description) }
        form["evidence"] = evidence.formJSON
        return form
    }
}
