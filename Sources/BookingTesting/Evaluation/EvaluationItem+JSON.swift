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
        if let offers = json["offers"]?.arrayValue {
            var list: [Offer] = []
            for offer in offers {
                list.append(Offer(start: try Self.dateTime(offer, "start"), provider: offer["provider"]?.stringValue))
            }
            task = .slotChoice(
                offers: list, expected: expected?.intValue, isAnyRight: json["any_ok"]?.boolValue ?? false)
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
        let text = try string(json, key)
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, let date = try? ISO8601.localDate(String(parts[0])),
            let time = try? ISO8601.localTime(String(parts[1]))
        else {
            throw JSONError(
                .badValue, "\"\(key)\" must be a date and time such as 2026-03-01T09:00:00",
                pointer: JSONPointer([.key(key)]))
        }
        return LocalDateTime(date: date, time: time)
    }
}
