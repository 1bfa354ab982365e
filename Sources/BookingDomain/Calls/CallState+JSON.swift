/// The stored form of a call's state (requirement D4).
///
/// `call_id, tenant, conversation_id, step, slot, patient_data, expires_at, error_message, created_at, updated_at,
/// history`; `patient_data` is the form of a customer, with name, phone and e-mail as far as they are known; a
/// step of the history is `step, at, cause`.
extension CallState {
    /// Reads the form.
    ///
    /// - Throws: `JSONError`, also for a key that is not known.
    public init(json: JSONValue) throws(JSONError) {
        var fields = try JSONFields(own: json)
        var history: [Transition] = []
        for element in try fields.array("history") {
            var one = try JSONFields(own: element.value, at: element.pointer)
            history.append(
                Transition(step: try one.word("step"), at: try one.instant("at"), cause: try one.identifier("cause")))
            try one.finish()
        }
        var slot: Slot?
        if var stored = try fields.optionalObject("slot") {
            slot = try Slot(
                interval: &stored, serviceID: try stored.identifier("service_type"),
                providerID: try stored.optionalIdentifier("provider_id") ?? "")
            try stored.finish()
        }
        self.init(
            id: try fields.identifier("call_id"), businessID: try fields.identifier("tenant"),
            conversationID: try fields.identifier("conversation_id"), step: try fields.word("step"), slot: slot,
            customer: try fields.optional("patient_data", as: "a customer") { value, _ throws(JSONError) in
                try Customer(json: value)
            },
            expiresAt: try fields.optionalInstant("expires_at"),
            errorMessage: try fields.optionalString("error_message"), createdAt: try fields.instant("created_at"),
            updatedAt: try fields.instant("updated_at"), history: history)
        try fields.finish()
    }

    /// The form.
    public var json: JSONValue {
        var form = JSONObject()
        form["call_id"] = id.json
        form["tenant"] = businessID.json
        form["conversation_id"] = conversationID.json
        form["step"] = .string(step.rawValue)
        form["slot"] = slot.map(Self.slotJSON)
        form["patient_data"] = customer?.json
        form["expires_at"] = expiresAt.map { .string(ISO8601.utcString($0)) }
        form["error_message"] = errorMessage.map { .string($0) }
        form["created_at"] = .string(ISO8601.utcString(createdAt))
        form["updated_at"] = .string(ISO8601.utcString(updatedAt))
        form["history"] = .array(
            history.map {
                [
                    "step": .string($0.step.rawValue), "at": .string(ISO8601.utcString($0.at)),
                    "cause": $0.cause.json,
                ]
            })
        return .object(form)
    }

    private static func slotJSON(_ slot: Slot) -> JSONValue {
        var form = JSONObject()
        form["service_type"] = slot.serviceID.json
        form["start"] = .string(ISO8601.string(slot.start, offset: slot.startOffset))
        form["end"] = .string(ISO8601.string(slot.end, offset: slot.endOffset))
        form["provider_id"] = slot.providerID.nonEmpty?.json
        return .object(form)
    }
}
