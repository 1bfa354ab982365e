/// A slot that stands alone: `start, end, start_offset, end_offset, service_type, provider_id, candidate_provider_ids`,
/// and `unknown_fields`; the offsets are in seconds, because those of long ago are not in whole minutes.
extension Slot: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let interval = try fields.interval("start", "end")
        self.init(
            start: interval.lowerBound, end: interval.upperBound, serviceID: try fields.identifier("service_type"),
            providerID: try fields.identifier("provider_id"),
            candidateProviderIDs: try fields.identifiers("candidate_provider_ids"),
            startOffset: try fields.offset("start_offset"), endOffset: try fields.offset("end_offset"))
        unknownFields = try fields.unknownFields()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["start"] = start.formJSON
        form["end"] = end.formJSON
        form["start_offset"] = .integer(startOffset.seconds)
        form["end_offset"] = .integer(endOffset.seconds)
        form["service_type"] = serviceID.json
        form["provider_id"] = providerID.json
        if !candidateProviderIDs.isEmpty {
            form["candidate_provider_ids"] = .array(candidateProviderIDs.map(\.json))
        }
        form.keepUnknown(unknownFields)
        return form
    }
}
