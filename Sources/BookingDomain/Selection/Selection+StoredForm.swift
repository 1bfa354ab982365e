/// A choice that stands alone: `number, slot, message_id, words, selected_at`.
extension Selection: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            number: try fields.optionalInt("number"), slot: try fields.part("slot"),
            messageID: try fields.optionalIdentifier("message_id"), words: try fields.string("words"),
            selectedAt: try fields.instant("selected_at"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["number"] = number.map { .integer($0) }
        form["slot"] = slot.formJSON
        form["message_id"] = messageID?.json
        form["words"] = .string(words)
        form["selected_at"] = selectedAt.formJSON
        return form
    }
}
