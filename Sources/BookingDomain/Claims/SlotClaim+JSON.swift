/// The stored form: `id, provider_id, place, start, end, appointment_start, appointment_end, state, until, version,
/// conversation_id, appointment_id, event_id`.
///
/// The state is `held`, `confirming` or `booked`; `until` is there where it is held.
extension SlotClaim: JSONContract, StoredPart {
    /// Reads the form.
    public init(json: JSONValue) throws(JSONError) {
        try self.init(form: JSONFields(own: json))
    }

    /// The form.
    public var json: JSONValue { formJSON }

    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            id: try fields.identifier("id"), providerID: try fields.identifier("provider_id"),
            place: try fields.int("place", in: 0...Int.max), interval: try fields.interval("start", "end"),
            appointmentInterval: try fields.interval("appointment_start", "appointment_end"),
            state: try State(among: &fields), version: try fields.int("version", in: 1...Int.max),
            conversationID: try fields.identifier("conversation_id"),
            appointmentID: try fields.optionalIdentifier("appointment_id"),
            eventID: try fields.optionalIdentifier("event_id"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["id"] = id.json
        form["provider_id"] = providerID.json
        form["place"] = .integer(place)
        form["start"] = interval.lowerBound.formJSON
        form["end"] = interval.upperBound.formJSON
        form["appointment_start"] = appointmentInterval.lowerBound.formJSON
        form["appointment_end"] = appointmentInterval.upperBound.formJSON
        state.write(to: &form)
        form["version"] = .integer(version)
        form["conversation_id"] = conversationID.json
        form["appointment_id"] = appointmentID?.json
        form["event_id"] = eventID?.json
        return form
    }
}

extension SlotClaim.State {
    private enum Word: String, CaseIterable {
        case held, confirming, booked
    }

    /// Reads the members `state` and, where it is held, `until`.
    fileprivate init(among fields: inout JSONFields) throws(JSONError) {
        switch try fields.word("state", Word.self) {
        case .held: self = .held(until: try fields.instant("until"))
        case .confirming: self = .confirming
        case .booked: self = .booked
        }
    }

    fileprivate func write(to form: inout JSONObject) {
        switch self {
        case .held(let until):
            form["state"] = .string(Word.held.rawValue)
            form["until"] = until.formJSON
        case .confirming: form["state"] = .string(Word.confirming.rawValue)
        case .booked: form["state"] = .string(Word.booked.rawValue)
        }
    }
}
