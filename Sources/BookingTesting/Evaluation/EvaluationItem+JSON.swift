public import BookingDomain

extension EvaluationItem {
    /// Reads one line of a file.
    ///
    /// - Throws: `JSONError` naming the place of the first fault.
    public init(line: String) throws(JSONError) {
        try self.init(json: JSONReader.read(line))
    }

    init(json: JSONValue) throws(JSONError) {
        id = try Self.string(json, "id")
        text = try Self.string(json, "text")
        reference = try Self.dateTime(json, "reference")
        let expected = json["expected"]
        if let offers = json["offers"] {
            task = .slotChoice(
                offers: try Self.offers(offers), expected: expected?.intValue,
                isAnyRight: json["any_ok"]?.boolValue ?? false)
            group = json["kind"]?.stringValue ?? ""
        } else if let accepted = expected?["accept"]?.arrayValue {
            let type = expected?["type"]?.stringValue ?? ""
            task = .timeExpression(type: type, accepted: accepted.map(Self.members))
            group = type
        } else {
            let members = Self.members(expected ?? .null)
            task = .bookingRequest(
                date: members["date"], time: members["time"], isHalfOpen: json["time_ambiguous"]?.boolValue ?? false)
            group = json["source"]?.stringValue ?? ""
        }
    }

    /// The offers of an array of `{start, provider}`; the provider may be missing.
    ///
    /// - Throws: `JSONError` naming the member at fault.
    public static func offers(_ json: JSONValue) throws(JSONError) -> [Offer] {
        guard let elements = json.arrayValue else {
            throw JSONError(.wrongType, "offers must be an array of {\"start\", \"provider\"}")
        }
        var offers: [Offer] = []
        for offer in elements {
            offers.append(Offer(start: try dateTime(offer, "start"), provider: offer["provider"]?.stringValue))
        }
        return offers
    }

    private static func members(_ value: JSONValue) -> [String: String] {
        var members: [String: String] = [:]
        for (key, value) in value.objectValue?.members ?? [] {
            if let text = value.stringValue { members[key] = text }
        }
        return members
    }

    private static func string(_ json: JSONValue, _ key: String) throws(JSONError) -> String {
        guard let text = json[key]?.stringValue else {
            throw JSONError(.badValue, "\"\(key)\" must be a text", pointer: JSONPointer([.key(key)]))
        }
        return text
    }

    private static func dateTime(_ json: JSONValue, _ key: String) throws(JSONError) -> LocalDateTime {
        guard let found = LocalDateTime(spelled: try string(json, key)) else {
            throw JSONError(
                .badValue, "\"\(key)\" must be a date and time such as 2026-03-01T09:00:00",
                pointer: JSONPointer([.key(key)]))
        }
        return found
    }
}

extension LocalDateTime {
    /// The date and time that a text such as "2026-03-01T09:00" spells; nil where it spells none.
    init?(spelled text: String) {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, let date = try? ISO8601.localDate(String(parts[0])),
            let time = try? ISO8601.localTime(String(parts[1]))
        else { return nil }
        self.init(date: date, time: time)
    }
}
