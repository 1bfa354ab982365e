/// The stored form: `id, business_id, queue, effect, appointment_id, correlation_id, channel, due, attempts, state`.
///
/// The effect is `{kind: put_event, event}`, `{kind: request_event, event, conversation_id}`,
/// `{kind: cancel_event, event_id, provider_id}` or `{kind: send, message}`; the state is `waiting`, `delivered` or
/// `dead`.
extension OutboxRow: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            id: try fields.identifier("id"), businessID: try fields.identifier("business_id"),
            queue: try fields.openWord("queue"), effect: try fields.part("effect"),
            appointmentID: try fields.optionalIdentifier("appointment_id"),
            correlationID: try fields.identifier("correlation_id"), channel: try fields.optionalWord("channel"),
            due: try fields.instant("due"),
            attempts: try fields.int("attempts", in: 0...Int.max), state: try fields.word("state"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["id"] = id.json
        form["business_id"] = businessID.json
        form["queue"] = .string(queue.rawValue)
        form["effect"] = effect.formJSON
        form["appointment_id"] = appointmentID?.json
        form["correlation_id"] = correlationID.json
        form["channel"] = channel.map { .string($0.rawValue) }
        form["due"] = due.formJSON
        form["attempts"] = .integer(attempts)
        form["state"] = .string(state.rawValue)
        return form
    }
}

extension OutboxRow.Effect: StoredPart {
    private enum Kind: String, CaseIterable {
        case putEvent = "put_event"
        case requestEvent = "request_event"
        case cancelEvent = "cancel_event"
        case send
    }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        switch try fields.word("kind", Kind.self) {
        case .putEvent: self = .putEvent(try fields.part("event"))
        case .requestEvent:
            self = .requestEvent(
                try fields.part("event"), conversation: try fields.identifier("conversation_id"))
        case .cancelEvent:
            self = .cancelEvent(try fields.identifier("event_id"), of: try fields.identifier("provider_id"))
        case .send: self = .send(try fields.part("message"))
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .putEvent(let event): Self.form(.putEvent, [("event", event.formJSON)])
        case .requestEvent(let event, conversation: let conversation):
            Self.form(.requestEvent, [("event", event.formJSON), ("conversation_id", conversation.json)])
        case .cancelEvent(let event, of: let provider):
            Self.form(.cancelEvent, [("event_id", event.json), ("provider_id", provider.json)])
        case .send(let message): Self.form(.send, [("message", message.formJSON)])
        }
    }

    private static func form(_ kind: Kind, _ members: [(String, JSONValue)]) -> JSONObject {
        JSONObject([("kind", .string(kind.rawValue))] + members)
    }
}
