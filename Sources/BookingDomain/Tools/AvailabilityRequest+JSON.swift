/// The stored form: `date, service_type, provider_id, limit, appointment_id`.
extension AvailabilityRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            date: try fields.localDate("date"), serviceID: try fields.identifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id"), limit: try fields.int("limit"),
            movingAppointmentID: try fields.optionalIdentifier("appointment_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["date"] = .string(date.description)
        form["service_type"] = serviceID.json
        form["provider_id"] = providerID?.json
        form["limit"] = .integer(limit)
        form["appointment_id"] = movingAppointmentID?.json
        return form
    }
}
