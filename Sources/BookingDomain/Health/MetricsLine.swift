/// An event in the form in which it leaves the process for counters and dashboards (requirements A8, A9).
///
/// The form is `event, at, tool_name, channel, success, latency_ms, error_code, reason, http_status, extra`. A tool run
/// always has `tool_name` to `error_code`, a calendar error always `channel`, `reason` and `http_status`, null where
/// there is nothing to say; everything else is left out where it is nil. The extra is `correlation_id, business_id,
/// conversation_id, appointment_id, provider_id, adjustments`. The instant is in UTC, the latency in milliseconds.
public struct MetricsLine: JSONContract, Hashable {
    /// What happened.
    public let event: BookingEvent

    /// Puts an event into a line.
    public init(_ event: BookingEvent) {
        self.event = event
    }

    /// Reads the form.
    ///
    /// - Throws: `JSONError` naming the place and the fault, also for an unknown key; it repeats no value.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        var extra = try fields.object("extra")
        event = BookingEvent(
            try fields.openWord("event"), at: try fields.instant("at"),
            correlationID: try extra.identifier("correlation_id"),
            businessID: try extra.optionalIdentifier("business_id"),
            conversationID: try extra.optionalIdentifier("conversation_id"),
            appointmentID: try extra.optionalIdentifier("appointment_id"),
            providerID: try extra.optionalIdentifier("provider_id"), channel: try fields.optionalWord("channel"),
            tool: try fields.optionalOpenWord("tool_name"), success: try fields.optionalBool("success"),
            latency: try BookingEvent.latency(&fields), errorCode: try fields.optionalString("error_code"),
            reason: try fields.optionalOpenWord("reason"), httpStatus: try fields.optionalInt("http_status"),
            adjustments: try extra.namedParts("adjustments"))
        try extra.finish()
        try fields.finish()
    }

    /// The form.
    public var json: JSONValue {
        var extra = event.form
        var line = JSONObject([("event", .string(event.name.rawValue)), ("at", event.at.formJSON)])
        extra["name"] = nil
        extra["at"] = nil
        for (key, storedKey) in Self.keys {
            line[key] = extra[storedKey] ?? (promisedKeys.contains(key) ? .null : nil)
            extra[storedKey] = nil
        }
        line["extra"] = .object(extra)
        return .object(line)
    }

    /// The keys beside the extra, and what the stored form calls them.
    private static let keys = [
        ("tool_name", "tool"), ("channel", "channel"), ("success", "success"), ("latency_ms", "latency_ms"),
        ("error_code", "error_code"), ("reason", "reason"), ("http_status", "http_status"),
    ]

    private var promisedKeys: Set<String> {
        switch event.name {
        case .toolExecution: ["tool_name", "channel", "success", "latency_ms", "error_code"]
        case .calendarError: ["channel", "reason", "http_status"]
        default: []
        }
    }
}
