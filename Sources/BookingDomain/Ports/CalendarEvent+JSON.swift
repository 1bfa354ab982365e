/// The stored form: `id, business_id, provider_id, start, end, title, appointment_id`.
extension CalendarEvent: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            id: try fields.identifier("id"), businessID: try fields.identifier("business_id"),
            providerID: try fields.identifier("provider_id"), interval: try fields.interval("start", "end"),
            title: try fields.string("title"), appointmentID: try fields.identifier("appointment_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["id"] = id.json
        form["business_id"] = businessID.json
        form["provider_id"] = providerID.json
        form["start"] = interval.lowerBound.formJSON
        form["end"] = interval.upperBound.formJSON
        form["title"] = .string(title)
        form["appointment_id"] = appointmentID.json
        return form
    }
}
