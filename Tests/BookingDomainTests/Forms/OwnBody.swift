import BookingDomain

/// A record body of somebody else's kind, which is not even an object.
struct OwnBody: RecordBody, Hashable {
    static let recordKind = RecordKind(rawValue: "gift_card")
    let recordID: String

    init(recordID: String) { self.recordID = recordID }

    init(json: JSONValue) throws(JSONError) {
        guard let text = json.stringValue else { throw JSONError(.wrongType, "no canary") }
        recordID = text
    }

    var json: JSONValue { .string(recordID) }
}
