package import BookingDomain

/// Takes out of a stored form what a person could be known by.
///
/// The lists name what is shown, not what is hidden: what nobody thought of is hidden.
package enum PersonalDataMask {
    private static let mask = JSONValue.string("•••")

    /// Members whose text is a word of ours or an instant.
    private static let words: Set<String> = [
        "kind", "state", "status", "channel", "tool", "queue", "code", "error_code", "result", "direction",
        "start",
        "end", "appointment_start", "appointment_end", "at", "due", "until", "initiated_at", "last_activity_at",
        "sent_at",
        "start_time", "end_time", "date", "step", "expires_at", "created_at", "updated_at", "offered_at", "selected_at",
        "booked_at", "appointment_datetime",
    ]

    /// Members whose text is an identifier, and shown unless it looks like a number or an address of a person.
    private static let identifiers: Set<String> = [
        "id", "business_id", "provider_id", "service_id", "service_type", "appointment_id", "event_id",
        "conversation_id",
        "call_id", "correlation_id", "row_id", "calendar_event_id", "claim_id", "cause", "provider", "provider_name",
        "service",
        "service_name", "tenant",
    ]

    private static let numbers: Set<String> = [
        "version", "attempts", "place", "latency_ms", "http_status", "duration_minutes", "number", "index",
        "reschedule_count",
        "start_offset", "end_offset",
    ]

    /// Members of which nothing is shown, because anybody may have written into them.
    private static let foreign: Set<String> = ["custom_metadata", "metadata", "unknown_fields", "arguments"]

    /// The same value with masks in place of what is not known to be harmless.
    ///
    /// - Parameter alsoShown: members whose text is shown besides, at the top level only.
    package static func masked(_ value: JSONValue, alsoShown: Set<String> = []) -> JSONValue {
        guard case .object(let object) = value else { return masked(value, under: "") }
        return .object(
            JSONObject(
                object.members.map { member in
                    (
                        member.key,
                        alsoShown.contains(member.key) ? member.value : masked(member.value, under: member.key)
                    )
                }))
    }

    private static func masked(_ value: JSONValue, under name: String) -> JSONValue {
        switch value {
        case .object(let object):
            foreign.contains(name)
                ? mask : .object(JSONObject(object.members.map { ($0.key, masked($0.value, under: $0.key)) }))
        case .array(let elements): .array(elements.map { masked($0, under: name) })
        case .string(let text): isShown(text, under: name) ? value : mask
        case .number: numbers.contains(name) ? value : mask
        case .bool, .null: value
        }
    }

    private static func isShown(_ text: String, under name: String) -> Bool {
        if words.contains(name) { return true }
        guard identifiers.contains(name), !text.contains("@") else { return false }
        return UUID(uuidString: text) != nil || !hasNumber(withoutIdentifiers(text))
    }

    /// Whether a telephone number stands in a text: at least seven digits of any script, however people group them.
    private static func hasNumber(_ text: String) -> Bool {
        text.split { !($0.isNumber || " -./()+".contains($0)) }.contains { $0.count(where: \.isNumber) >= 7 }
    }

    /// The text with a letter in the place of every identifier of ours: 32 hexadecimal digits, of which seven in a row
    /// are often decimal.
    private static func withoutIdentifiers(_ text: String) -> String {
        var rest = ""
        var run = ""
        for character in text {
            if ("0"..."9").contains(character) || ("a"..."f").contains(character) {
                run.append(character)
            } else {
                rest += run.count == 32 ? "x" : run
                rest.append(character)
                run = ""
            }
        }
        return rest + (run.count == 32 ? "x" : run)
    }
}
