/// The stored form, `last_appointment` in a conversation's metadata, the same from every channel (requirement C3).
///
/// A scheduled appointment is `calendar_event_id, service_type, provider, start_time, status` and our `appointment_id`;
/// one that was called off is `calendar_event_id, status, cancellation_reason` and `appointment_id`.
extension LastAppointment: JSONContract {
    /// Reads the form; unknown keys survive.
    ///
    /// What an appointment that was called off does not tell is empty, and its start is 1970: nothing is booked by it.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(fields: JSONFields(own: json))
    }

    /// Reads the form from an object that stands somewhere in a document.
    init(fields: JSONFields) throws(JSONError) {
        var fields = fields
        let status = try fields.word("status", Appointment.Status.self)
        let isShort = status == .cancelled
        let start = isShort ? try fields.optionalOffsetInstant("start_time") : try fields.offsetInstant("start_time")
        let service: ServiceID? =
            isShort ? try fields.optionalIdentifier("service_type") : try fields.identifier("service_type")
        self.init(
            appointmentID: try fields.optionalIdentifier("appointment_id"),
            eventID: try fields.optionalIdentifier("calendar_event_id"), serviceID: service ?? "",
            providerName: try fields.optionalString("provider") ?? "",
            start: start?.instant ?? Date(unixSeconds: 0), startOffset: start?.offset ?? .zero, status: status,
            cancellationReason: try fields.optionalString("cancellation_reason"))
        unknownFields = fields.remaining
    }

    /// The form that fits the status.
    public var json: JSONValue {
        var form = JSONObject()
        form["calendar_event_id"] = eventID?.json
        if status != .cancelled {
            form["service_type"] = serviceID.json
            form["provider"] = .string(providerName)
            form["start_time"] = .string(ISO8601.string(start, offset: startOffset))
        }
        form["status"] = .string(status.rawValue)
        form["cancellation_reason"] = cancellationReason.map { .string($0) }
        form["appointment_id"] = appointmentID?.json
        form.addUnknown(unknownFields)
        return .object(form)
    }
}
