/// A booking that stands alone: `appointment_id, event_id, slot, service_name, provider_name, original_start,
/// adjustments, warnings, moved, origin`, and `unknown_fields`.
extension BookingResult: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            appointmentID: try fields.identifier("appointment_id"),
            eventID: try fields.optionalIdentifier("event_id"), slot: try fields.part("slot"),
            serviceName: try fields.string("service_name"), providerName: try fields.string("provider_name"),
            originalStart: try fields.optionalString("original_start"),
            adjustments: try fields.namedParts("adjustments"), warnings: try fields.parts("warnings"),
            isMove: try fields.optionalBool("moved") ?? false, origin: try AnswerOrigin(among: &fields))
        unknownFields = try fields.unknownFields()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["appointment_id"] = appointmentID.json
        form["event_id"] = eventID?.json
        form["slot"] = slot.formJSON
        form["service_name"] = .string(serviceName)
        form["provider_name"] = .string(providerName)
        form["original_start"] = originalStart.map { .string($0) }
        form["adjustments"] = adjustments.formJSONUnlessEmpty
        form["warnings"] = warnings.formJSONUnlessEmpty
        if isMove { form["moved"] = true }
        form["origin"] = origin.formJSON
        form.keepUnknown(unknownFields)
        return form
    }
}
