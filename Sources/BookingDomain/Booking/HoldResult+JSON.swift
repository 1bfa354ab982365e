/// The answer of `reserve_slot` as agents get it.
///
/// `success, start_time, end_time, service, service_type, provider, provider_id, duration_minutes, expires_at,
/// was_auto_adjusted, error`, then `warnings, error_code, status_code, user_message`, and where enforcement changed
/// something `original_start_time` and `argument_adjustments`.
extension HoldResult {
    /// The answer for an agent on a channel.
    public func json(for business: Business, channel: BookingChannel) -> JSONValue {
        var form = JSONObject()
        form["success"] = true
        form["start_time"] = .string(ISO8601.string(slot.start, offset: slot.startOffset))
        form["end_time"] = .string(ISO8601.string(slot.end, offset: slot.endOffset))
        form["service"] = .string(serviceName)
        form["service_type"] = slot.serviceID.json
        form["provider"] = .string(providerName)
        form["provider_id"] = slot.providerID.json
        form["duration_minutes"] = .integer(slot.durationMinutes)
        form["expires_at"] = .string(ISO8601.string(expiresAt, in: business.zone))
        form["was_auto_adjusted"] = .bool(originalStart != nil)
        form["error"] = .null
        form["warnings"] = .array(warnings.map { .string($0.description) })
        form["error_code"] = .null
        form["status_code"] = 200
        form["user_message"] = .string(
            ConfirmationSentences.held(
                service: serviceName, start: slot.localStart,
                until: business.zone.localDateTime(at: expiresAt).time, channel: channel))
        form["original_start_time"] = originalStart.map { .string($0) }
        form["argument_adjustments"] = adjustments.isEmpty ? nil : adjustments.json
        return .object(form)
    }
}

extension [String: Adjustment] {
    /// What enforcement changed, by argument, in the order of the arguments' names.
    var json: JSONValue {
        var form = JSONObject()
        for (field, adjustment) in sorted(by: { $0.key < $1.key }) {
            form[field] = [
                "original": .string(adjustment.original), "normalized": .string(adjustment.normalized),
            ]
        }
        return .object(form)
    }
}
