/// The stored form: `business_id, row_id, attempts, result, due`.
///
/// The result is `delivered`, `again` or `dead`; `due` is there where it is tried again.
extension OutboxSettlement: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            businessID: try fields.identifier("business_id"), row: try fields.identifier("row_id"),
            attempts: try fields.int("attempts", in: 0...Int.max), result: try Result(among: &fields))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["business_id"] = businessID.json
        form["row_id"] = row.json
        form["attempts"] = .integer(attempts)
        result.write(to: &form)
        return form
    }
}

extension OutboxSettlement.Result {
    private enum Word: String, CaseIterable {
        case delivered, again, dead
    }

    /// Reads the members `result` and, where it is tried again, `due`.
    fileprivate init(among fields: inout JSONFields) throws(JSONError) {
        switch try fields.word("result", Word.self) {
        case .delivered: self = .delivered
        case .again: self = .again(at: try fields.instant("due"))
        case .dead: self = .dead
        }
    }

    fileprivate func write(to form: inout JSONObject) {
        switch self {
        case .delivered: form["result"] = .string(Word.delivered.rawValue)
        case .again(at: let due):
            form["result"] = .string(Word.again.rawValue)
            form["due"] = due.formJSON
        case .dead: form["result"] = .string(Word.dead.rawValue)
        }
    }
}
