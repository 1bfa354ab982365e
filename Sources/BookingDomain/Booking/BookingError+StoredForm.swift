/// A refusal that stands alone: `error_code, detail, offers, today`; what lies beneath is not kept.
extension BookingError: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            try fields.openWord("error_code"), try fields.string("detail"), offers: try fields.parts("offers"),
            today: try fields.optionalLocalDate("today"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["error_code"] = .string(code.rawValue)
        form["detail"] = .string(detail)
        form["offers"] = offers.formJSONUnlessEmpty
        form["today"] = today.map { .string($0.description) }
        return form
    }
}
