/// The stored form: `kind, start, end, words`; start and end are UTF-8 offsets.
extension Evidence: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let kind: Kind = try fields.openWord("kind")
        let (start, end) = (try fields.int("start"), try fields.int("end"))
        guard start <= end else { throw fields.badValue("end", "\"end\" is before \"start\"") }
        self.init(range: start..<end, words: try fields.string("words"), kind: kind)
        try fields.finish()
    }

    var form: JSONObject {
        JSONObject([
            ("kind", .string(kind.rawValue)), ("start", .integer(range.lowerBound)),
            ("end", .integer(range.upperBound)), ("words", .string(words)),
        ])
    }
}
