/// A slot among the stored offers: `index, start, start_time, end, end_time, provider_id, candidate_provider_ids`.
extension Slot {
    /// The form among stored offers; unnumbered slots have no `index`.
    func offerJSON(number: Int?) -> JSONValue {
        var form = JSONObject()
        form["index"] = number.map { .integer($0) }
        form["start"] = .string(ISO8601.string(start, offset: startOffset))
        form["start_time"] = .string(TimeDisplay.clock(localStart.time))
        form["end"] = .string(ISO8601.string(end, offset: endOffset))
        form["end_time"] = .string(TimeDisplay.clock(localEnd.time))
        form["provider_id"] = providerID.nonEmpty?.json
        if !candidateProviderIDs.isEmpty {
            form["candidate_provider_ids"] = .array(candidateProviderIDs.map(\.json))
        }
        form.addUnknown(unknownFields)
        return .object(form)
    }

    /// Reads the form among stored offers.
    ///
    /// Data of older systems names no provider: the identifier is empty then. The clock times are derived and not read.
    ///
    /// - Parameters:
    ///   - fields: the object.
    ///   - serviceID: the service of the offers, which the slots do not repeat.
    ///   - number: the number the position stands for; an `index` that differs is refused, because a customer who says
    ///     "2" must get what was told as 2.
    init(offer fields: JSONFields, serviceID: ServiceID, number: Int? = nil) throws(JSONError) {
        var fields = fields
        if let index = try fields.optionalInt("index"), let number, index != number {
            throw fields.badValue("index", "the option at position \(number) has another number")
        }
        try self.init(
            interval: &fields, serviceID: serviceID, providerID: try fields.optionalIdentifier("provider_id") ?? "",
            candidates: try fields.identifiers("candidate_provider_ids"))
        _ = fields.value("start_time")
        _ = fields.value("end_time")
        unknownFields = fields.remaining
    }

    /// Reads `start` and `end`, each with its offset.
    init(
        interval fields: inout JSONFields, serviceID: ServiceID, providerID: ProviderID, candidates: [ProviderID] = []
    ) throws(JSONError) {
        let start = try fields.offsetInstant("start")
        let end = try fields.offsetInstant("end")
        guard start.instant.flooredToSeconds < end.instant.flooredToSeconds else {
            throw fields.badValue("end", "a slot must end after it starts")
        }
        self.init(
            start: start.instant, end: end.instant, serviceID: serviceID, providerID: providerID,
            candidateProviderIDs: candidates, startOffset: start.offset, endOffset: end.offset)
    }
}

/// A slot in an answer: `start, end, start_time (spoken), provider, provider_id`.
extension Slot {
    /// The form in an answer; `provider` is the name customers know.
    func answerJSON(for business: Business) -> JSONObject {
        var form = JSONObject()
        form["start"] = .string(ISO8601.string(start, offset: startOffset))
        form["end"] = .string(ISO8601.string(end, offset: endOffset))
        form["start_time"] = .string(TimeDisplay.spokenClock(localStart.time))
        form["provider"] = business.providerName(providerID).map { .string($0) }
        form["provider_id"] = providerID.nonEmpty?.json
        form.addUnknown(unknownFields)
        return form
    }

    /// Reads the form in an answer; without `provider_id` the provider is looked up by name.
    init(answer fields: JSONFields, serviceID: ServiceID, business: Business) throws(JSONError) {
        var fields = fields
        let named = try fields.optionalString("provider").flatMap { business.provider(named: $0)?.id }
        let providerID: ProviderID = try fields.optionalIdentifier("provider_id") ?? named ?? ""
        try self.init(interval: &fields, serviceID: serviceID, providerID: providerID)
        _ = fields.value("start_time")
        unknownFields = fields.remaining
    }
}
