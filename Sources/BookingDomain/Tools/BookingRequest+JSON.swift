/// The stored form: `start {instant, wall_clock, text}, service_type, provider_id, customer_name, customer_phone,
/// customer_email, notes`.
extension BookingRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            start: try fields.optionalPart("start"), serviceID: try fields.optionalIdentifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id"),
            customerName: try fields.optionalString("customer_name"),
            customerPhone: try fields.optionalPhone("customer_phone"),
            customerEmail: try fields.optionalEmail("customer_email"), notes: try fields.optionalString("notes"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["start"] = start?.formJSON
        form["service_type"] = serviceID?.json
        form["provider_id"] = providerID?.json
        form["customer_name"] = customerName.map { .string($0) }
        form["customer_phone"] = customerPhone.map { .string($0.e164) }
        form["customer_email"] = customerEmail.map { .string($0.address) }
        form["notes"] = notes.map { .string($0) }
        return form
    }
}
