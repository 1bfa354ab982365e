import BookingDomain

extension StateItem {
    /// Where a snapshot says that it is whole.
    static let endPayload = payload("end", [])

    /// The item as the payload of a line.
    var payload: [UInt8] {
        switch self {
        case .sequence(let sequence): Self.payload("sequence", [("commits", .string(String(sequence)))])
        case .record(let business, let record): Self.payload("record", business, record.json)
        case .claim(let business, let claim): Self.payload("claim", business, claim.json)
        case .outcome(let business, let outcome): Self.payload("outcome", business, outcome.json)
        case .event(let business, let event): Self.payload("event", business, event.json)
        case .row(let row): Self.payload("row", [("row", row.json)])
        }
    }

    private static func payload(_ kind: String, _ business: BusinessID, _ json: JSONValue) -> [UInt8] {
        payload(kind, [("business_id", .string(business.rawValue)), (kind, json)])
    }

    private static func payload(_ kind: String, _ members: [(String, JSONValue)]) -> [UInt8] {
        JSONWriter.bytes(.object(JSONObject([("kind", .string(kind))] + members)))
    }

    /// Reads the payload of a line.
    init(payload: [UInt8], types: RecordBodyTypes) throws(JSONError) {
        var fields = try JSONFields(own: JSONReader.read(payload, limits: .own))
        switch try fields.string("kind") {
        case "sequence":
            self = .sequence(
                try fields.required("commits", as: "a whole number") { value, _ in
                    value.stringValue.flatMap { UInt64($0) }
                })
        case "record":
            self = .record(
                try Self.business(&fields),
                try Self.part("record", &fields) { json throws(JSONError) in
                    try StoredRecord(json: json, types: types)
                })
        case "claim": self = .claim(try Self.business(&fields), try Self.part("claim", &fields, SlotClaim.init))
        case "outcome":
            self = .outcome(try Self.business(&fields), try Self.part("outcome", &fields, RecordedOutcome.init))
        case "event": self = .event(try Self.business(&fields), try Self.part("event", &fields, BookingEvent.init))
        case "row": self = .row(try Self.part("row", &fields, OutboxRow.init))
        default: throw fields.badValue("kind", "this kind of line is not known")
        }
        try fields.finish()
    }

    private static func business(_ fields: inout JSONFields) throws(JSONError) -> BusinessID {
        BusinessID(try fields.string("business_id"))
    }

    private static func part<Part>(
        _ key: String, _ fields: inout JSONFields, _ read: (JSONValue) throws(JSONError) -> Part
    ) throws(JSONError) -> Part {
        try read(fields.required(key, as: "a form") { value, _ in value })
    }
}

extension InMemoryState {
    /// Everything there is except leases, as the payloads of a snapshot: two states hold the same exactly if these are
    /// equal.
    package var payloads: [[UInt8]] { items.map(\.payload) }
}
