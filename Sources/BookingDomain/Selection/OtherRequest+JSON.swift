/// The stored form: `first_date, last_date, time, until, part, edge, inferred, service, provider, evidence`.
///
/// Older ones have `time` and `evidence` alone.
extension OtherRequest: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let when = try RequestedTime(&fields)
        let service: ServiceID? = try fields.optionalIdentifier("service")
        let provider: ProviderID? = try fields.optionalIdentifier("provider")
        self.init(
            when: when.isEmpty ? nil : when, serviceID: service, providerID: provider,
            evidence: try fields.part("evidence"))
        try fields.finish()
    }

    var form: JSONObject {
        var form = JSONObject()
        when?.write(to: &form)
        form["service"] = serviceID.map { .string($0.rawValue) }
        form["provider"] = providerID.map { .string($0.rawValue) }
        form["evidence"] = evidence.formJSON
        return form
    }
}
