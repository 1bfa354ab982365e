/// The stored form: `kind, id`.
extension RecordKey: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(kind: try fields.openWord("kind"), id: try fields.string("id"))
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([("kind", .string(kind.rawValue)), ("id", .string(id))])
    }
}
