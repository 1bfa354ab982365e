/// The stored form: `appointment_id, start {instant, wall_clock, text}, service_type, provider_id`.
extension RescheduleRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            appointmentID: try fields.identifier("appointment_id"), start: try fields.optionalPart("start"),
            serviceID: try fields.optionalIdentifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["appointment_id"] = appointmentID.json
        form["start"] = start?.formJSON
        form["service_type"] = serviceID?.json
        form["provider_id"] = providerID?.json
        return form
    }
}
