/// A hold that stands alone: `claim_id, slot, service_name, provider_name, expires_at, original_start, adjustments,
/// warnings, origin`.
extension HoldResult: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        self.init(
            claimID: try fields.identifier("claim_id"), slot: try fields.part("slot"),
            serviceName: try fields.string("service_name"), providerName: try fields.string("provider_name"),
            expiresAt: try fields.instant("expires_at"), originalStart: try fields.optionalString("original_start"),
            adjustments: try fields.namedParts("adjustments"), warnings: try fields.parts("warnings"),
            origin: try AnswerOrigin(among: &fields))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        form["claim_id"] = claimID.json
        form["slot"] = slot.formJSON
        form["service_name"] = .string(serviceName)
        form["provider_name"] = .string(providerName)
        form["expires_at"] = expiresAt.formJSON
        form["original_start"] = originalStart.map { .string($0) }
        form["adjustments"] = adjustments.formJSONUnlessEmpty
        form["warnings"] = warnings.formJSONUnlessEmpty
        form["origin"] = origin.formJSON
        return form
    }
}
