/// The stored form: `original, normalized`.
extension Adjustment: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(original: try fields.string("original"), normalized: try fields.string("normalized"))
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([("original", .string(original)), ("normalized", .string(normalized))])
    }
}
