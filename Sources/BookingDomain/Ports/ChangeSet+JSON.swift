/// The stored form: `business_id, at, expectations, records, claims, outcome, outbox, log`.
///
/// An expectation is `{record: {kind, id}, version}` or `{claim: ID, version}`, a change of a claim `{put: CLAIM}` or
/// `{release: ID, version}`. Empty lists are left out.
extension ChangeSet {
    /// Reads the form.
    ///
    /// - Parameters:
    ///   - json: the form.
    ///   - types: which type holds the records of a kind.
    /// - Throws: `JSONError`, also where the kind of a record is not known; it repeats nothing of what the form says.
    public init(json: JSONValue, types: RecordBodyTypes = .standard) throws(JSONError) {
        var fields = try JSONFields(own: json)
        self.init(
            business: try fields.identifier("business_id"), at: try fields.instant("at"),
            expectations: try fields.parts("expectations"), records: try Self.records(&fields, types),
            claims: try fields.parts("claims"), outcome: try fields.optionalPart("outcome"),
            outbox: try fields.parts("outbox"), log: try fields.parts("log"))
        try fields.finish()
    }

    /// The form.
    public var json: JSONValue {
        var form = JSONObject()
        form["business_id"] = business.json
        form["at"] = at.formJSON
        form["expectations"] = expectations.formJSONUnlessEmpty
        form["records"] = records.isEmpty ? nil : .array(records.map(\.json))
        form["claims"] = claims.formJSONUnlessEmpty
        form["outcome"] = outcome?.formJSON
        form["outbox"] = outbox.formJSONUnlessEmpty
        form["log"] = log.formJSONUnlessEmpty
        return .object(form)
    }

    private static func records(
        _ fields: inout JSONFields, _ types: RecordBodyTypes
    ) throws(JSONError) -> [StoredRecord] {
        var records: [StoredRecord] = []
        for element in try fields.optionalArray("records") ?? [] {
            let place = try JSONFields(own: element.value, at: element.pointer)
            records.append(try StoredRecord(form: place, types: types))
        }
        return records
    }
}

extension ChangeSet.Expectation: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let claim: ClaimID? = try fields.optionalIdentifier("claim")
        if let claim {
            self = .claim(claim, version: try fields.int("version", in: 0...Int.max))
        } else {
            self = .record(try fields.part("record"), version: try fields.int("version", in: 0...Int.max))
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .record(let key, let version):
            JSONObject([("record", key.formJSON), ("version", .integer(version))])
        case .claim(let id, let version):
            JSONObject([("claim", id.json), ("version", .integer(version))])
        }
    }
}

extension ChangeSet.ClaimChange: StoredPart {
    init(form fields: JSONFields) throws(JSONError) {
        var fields = fields
        let released: ClaimID? = try fields.optionalIdentifier("release")
        if let released {
            self = .release(released, version: try fields.int("version", in: 1...Int.max))
        } else {
            self = .put(try fields.part("put"))
        }
        try fields.finish()
    }

    var form: JSONObject {
        switch self {
        case .put(let claim): JSONObject([("put", claim.formJSON)])
        case .release(let id, let version): JSONObject([("release", id.json), ("version", .integer(version))])
        }
    }
}
