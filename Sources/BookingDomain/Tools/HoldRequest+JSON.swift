/// The stored form: `start {instant, wall_clock, text}, service_type, provider_id`.
extension HoldRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            start: try fields.optionalPart("start"), serviceID: try fields.optionalIdentifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["start"] = start?.formJSON
        form["service_type"] = serviceID?.json
        form["provider_id"] = providerID?.json
        return form
    }
}
