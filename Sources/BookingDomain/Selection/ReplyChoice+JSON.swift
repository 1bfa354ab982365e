/// The stored form: `number, slot, evidence`.
extension ReplyChoice: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            number: try fields.optionalInt("number"), slot: try fields.part("slot"),
            evidence: try fields.part("evidence"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["number"] = number.map { .integer($0) }
        form["slot"] = slot.formJSON
        form["evidence"] = evidence.formJSON
        return form
    }
}
