/// An availability that stands alone: `date, service_type, all_slots, available_slots, suggested_slots, windows,
/// summary, kept_selection, warnings, origin`, and `unknown_fields`.
extension CheckAvailabilityResult: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            date: try fields.localDate("date"), serviceID: try fields.identifier("service_type"),
            allSlots: try fields.parts("all_slots"), availableSlots: try fields.parts("available_slots"),
            suggestedSlots: try fields.parts("suggested_slots"), windows: try fields.parts("windows"),
            summary: try fields.string("summary"), keptSelection: try fields.optionalPart("kept_selection"),
            warnings: try fields.parts("warnings"), origin: try AnswerOrigin(among: &fields))
        unknownFields = try fields.unknownFields()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["date"] = .string(date.description)
        form["service_type"] = serviceID.json
        form["all_slots"] = allSlots.formJSONUnlessEmpty
        form["available_slots"] = availableSlots.formJSONUnlessEmpty
        form["suggested_slots"] = suggestedSlots.formJSONUnlessEmpty
        form["windows"] = windows.formJSONUnlessEmpty
        form["summary"] = .string(summary)
        form["kept_selection"] = keptSelection?.formJSON
        form["warnings"] = warnings.formJSONUnlessEmpty
        form["origin"] = origin.formJSON
        form.keepUnknown(unknownFields)
        return form
    }
}
