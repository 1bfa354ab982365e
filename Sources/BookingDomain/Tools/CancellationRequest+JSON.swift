/// The stored form: `appointment_id, reason`.
extension CancellationRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            appointmentID: try fields.identifier("appointment_id"), reason: try fields.optionalString("reason"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["appointment_id"] = appointmentID.json
        form["reason"] = reason.map { .string($0) }
        return form
    }
}
