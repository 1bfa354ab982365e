/// The answer of `cancel_appointment` as agents get it.
///
/// `success, appointment_id, event_id, status, start_time, service, service_type, provider, cancellation_reason,
/// error`, then `warnings, error_code, status_code, user_message`.
extension CancellationResult {
    /// The answer for an agent on a channel.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        var form = JSONObject()
        form["success"] = true
        form["appointment_id"] = appointmentID.json
        form["event_id"] = eventID?.json ?? .null
        form["status"] = .string(Appointment.Status.cancelled.rawValue)
        form["start_time"] = .string(ISO8601.string(slot.start, offset: slot.startOffset))
        form["service"] = .string(serviceName)
        form["service_type"] = slot.serviceID.json
        form["provider"] = .string(providerName)
        form["cancellation_reason"] = reason.map { .string($0) } ?? .null
        form["error"] = .null
        form["warnings"] = .array(warnings.map { .string($0.description) })
        form["error_code"] = .null
        form["status_code"] = 200
        form["user_message"] = .string(
            ConfirmationSentences.cancelled(service: serviceName, start: slot.localStart, channel: channel))
        return .object(form)
    }
}

/// A cancellation that stands alone: `appointment_id, event_id, slot, service_name, provider_name, reason, warnings,
/// origin`.
extension CancellationResult: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            appointmentID: try fields.identifier("appointment_id"),
            eventID: try fields.optionalIdentifier("event_id"), slot: try fields.part("slot"),
            serviceName: try fields.string("service_name"), providerName: try fields.string("provider_name"),
            reason: try fields.optionalString("reason"), warnings: try fields.parts("warnings"),
            origin: try AnswerOrigin(among: &fields))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["appointment_id"] = appointmentID.json
        form["event_id"] = eventID?.json
        form["slot"] = slot.formJSON
        form["service_name"] = .string(serviceName)
        form["provider_name"] = .string(providerName)
        form["reason"] = reason.map { .string($0) }
        form["warnings"] = warnings.formJSONUnlessEmpty
        form["origin"] = origin.formJSON
        return form
    }
}
