/// The stored form: `name, at, correlation_id, business_id, conversation_id, appointment_id, provider_id, channel,
/// tool, success, latency_ms, error_code, reason, http_status, adjustments {FIELD: {original, normalized}}`.
///
/// The latency is in milliseconds, with as many digits as it takes to say it exactly.
extension BookingEvent: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            try fields.openWord("name"), at: try fields.instant("at"),
            correlationID: try fields.identifier("correlation_id"),
            businessID: try fields.optionalIdentifier("business_id"),
            conversationID: try fields.optionalIdentifier("conversation_id"),
            appointmentID: try fields.optionalIdentifier("appointment_id"),
            providerID: try fields.optionalIdentifier("provider_id"), channel: try fields.optionalWord("channel"),
            tool: try fields.optionalOpenWord("tool"), success: try fields.optionalBool("success"),
            latency: try Self.latency(&fields), errorCode: try fields.optionalString("error_code"),
            reason: try fields.optionalOpenWord("reason"), httpStatus: try fields.optionalInt("http_status"),
            adjustments: try fields.namedParts("adjustments"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["name"] = .string(name.rawValue)
        form["at"] = at.formJSON
        form["correlation_id"] = correlationID.json
        form["business_id"] = businessID?.json
        form["conversation_id"] = conversationID?.json
        form["appointment_id"] = appointmentID?.json
        form["provider_id"] = providerID?.json
        form["channel"] = channel.map { .string($0.rawValue) }
        form["tool"] = tool.map { .string($0.rawValue) }
        form["success"] = success.map { .bool($0) }
        form["latency_ms"] = latency.map { .number(JSONNumber(milliseconds: $0)) }
        form["error_code"] = errorCode.map { .string($0) }
        form["reason"] = reason.map { .string($0.rawValue) }
        form["http_status"] = httpStatus.map { .integer($0) }
        form["adjustments"] = adjustments.formJSONUnlessEmpty
        return form
    }

    static func latency(_ fields: inout JSONFields) throws(JSONError) -> Duration? {
        try fields.optional("latency_ms", as: "a number of milliseconds without exponent") { value, _ in
            guard case .number(let number) = value else { return nil }
            return number.milliseconds
        }
    }
}
