/// The answer of `book_appointment` as agents get it.
///
/// `success, event_id, start_time, service, service_type, provider, duration_minutes, was_auto_adjusted, error`, then
/// `appointment_id, provider_id, warnings, error_code, status_code, user_message`, and where enforcement changed
/// something `original_start_time` and `argument_adjustments`.
extension BookingResult {
    /// The answer for an agent on a channel.
    ///
    /// - Parameters:
    ///   - business: names the service where the result does not.
    ///   - channel: decides how `user_message`, the confirmation, is worded.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        let service = serviceName.isEmpty ? business.service(slot.serviceID)?.name : serviceName
        var form = JSONObject()
        form["success"] = true
        form["event_id"] = eventID?.json ?? .null
        form["start_time"] = .string(ISO8601.string(slot.start, offset: slot.startOffset))
        form["service"] = .string(service ?? slot.serviceID.rawValue)
        form["service_type"] = slot.serviceID.json
        form["provider"] = .string(providerName)
        form["duration_minutes"] = .integer(durationMinutes)
        form["was_auto_adjusted"] = .bool(wasAutoAdjusted)
        form["error"] = .null
        form["appointment_id"] = appointmentID.json
        form["provider_id"] = slot.providerID.nonEmpty?.json
        form["warnings"] = .array(warnings.map { .string($0.description) })
        form["error_code"] = .null
        form["status_code"] = 200
        form["user_message"] = .string(
            isMove
                ? ConfirmationSentences.moved(
                    service: service ?? slot.serviceID.rawValue, start: slot.localStart, channel: channel)
                : ConfirmationSentences.booked(service: service, start: slot.localStart, channel: channel))
        form["original_start_time"] = originalStart.map { .string($0) }
        form["argument_adjustments"] = adjustments.isEmpty ? nil : adjustments.json
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// Reads an answer that was kept; unknown keys survive.
    ///
    /// What is worded for a channel is derived and not read.
    ///
    /// - Throws: `JSONError`, also where the answer is that of a failure.
    public init(json: JSONValue, business: Business) throws(JSONError) {
        var fields = try JSONFields(own: json)
        try fields.requireSuccess()
        let provider = try fields.optionalString("provider") ?? ""
        let slot = try Self.slot(&fields, provider: provider, business: business)
        self.init(
            appointmentID: try fields.identifier("appointment_id"), eventID: try fields.optionalIdentifier("event_id"),
            slot: slot, serviceName: try fields.optionalString("service") ?? "", providerName: provider,
            originalStart: try fields.optionalString("original_start_time"),
            adjustments: try Self.adjustments(&fields), warnings: try fields.warnings("warnings"))
        for derived in ["was_auto_adjusted", "error", "error_code", "status_code", "user_message"] {
            _ = fields.value(derived)
        }
        unknownFields = fields.remaining
    }

    private static func adjustments(_ fields: inout JSONFields) throws(JSONError) -> [String: Adjustment] {
        guard var all = try fields.optionalObject("argument_adjustments") else { return [:] }
        var result: [String: Adjustment] = [:]
        for field in all.remaining.keys {
            var one = try all.object(field)
            result[field] = Adjustment(original: try one.string("original"), normalized: try one.string("normalized"))
        }
        return result
    }

    private static func slot(
        _ fields: inout JSONFields, provider: String, business: Business
    ) throws(JSONError) -> Slot {
        let start = try fields.offsetInstant("start_time")
        let minutes = try fields.int("duration_minutes", in: 0...Slot.longestMinutes)
        let end = start.instant.addingTimeInterval(TimeInterval(minutes) * 60)
        let named = business.provider(named: provider)?.id
        return Slot(
            start: start.instant, end: end, serviceID: try fields.identifier("service_type"),
            providerID: try fields.optionalIdentifier("provider_id") ?? named ?? "", startOffset: start.offset,
            endOffset: business.zone.utcOffset(at: end))
    }
}
