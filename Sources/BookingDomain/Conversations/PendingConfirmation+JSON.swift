/// The stored form, `pending_confirmation` in a conversation's metadata.
///
/// `row_id, appointment, claim, replaced_claim, result, key, request, channel, asked_at,
/// call_session_id, message`.
extension PendingConfirmation: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            rowID: try fields.identifier("row_id"), appointment: try Appointment(fields: fields.object("appointment")),
            claim: try fields.part("claim"), replacedClaim: try fields.optionalPart("replaced_claim"),
            result: try fields.part("result"), key: try fields.optionalPart("key"),
            request: try fields.part("request"), channel: try fields.word("channel"),
            askedAt: try fields.instant("asked_at"),
            callSession: try fields.optionalIdentifier("call_session_id"),
            message: try fields.optionalWord("message") ?? .none)
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["row_id"] = rowID.json
        form["appointment"] = appointment.json
        form["claim"] = claim.formJSON
        form["replaced_claim"] = replacedClaim?.formJSON
        form["result"] = result.formJSON
        form["key"] = key?.formJSON
        form["request"] = request.formJSON
        form["channel"] = .string(channel.rawValue)
        form["asked_at"] = askedAt.formJSON
        form["call_session_id"] = callSession?.json
        form["message"] = message == .none ? nil : .string(message.rawValue)
        return form
    }
}
