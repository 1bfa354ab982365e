/// The members of a stored form: `first_date, last_date, time, until, part, edge, inferred`.
extension RequestedTime {
    init(_ fields: inout JSONFields) throws(JSONError) {
        let first = try fields.optionalLocalDate("first_date")
        let last = try fields.optionalLocalDate("last_date")
        self.init(
            days: nil, time: try Self.time(&fields, "time"), until: try Self.time(&fields, "until"),
            part: try fields.optional("part", as: "a part of the day") { value, _ in
                value.stringValue.flatMap { Daypart(name: $0) }
            },
            edge: try fields.optional("edge", as: "\"after\" or \"before\"") { value, _ in
                value.stringValue.flatMap { Edge(rawValue: $0) }
            })
        if let first {
            guard first <= last ?? first else { throw fields.badValue("last_date", "it is before \"first_date\"") }
            days = first...(last ?? first)
        }
        for element in try fields.optionalArray("inferred") ?? [] {
            guard let inference = element.value.stringValue.flatMap({ Inference(rawValue: $0) }) else {
                let names = Inference.allCases.map(\.rawValue).joined(separator: ", ")
                throw JSONError(.badValue, "an inference must be one of \(names)", pointer: element.pointer)
            }
            inferred.insert(inference)
        }
    }

    private static func time(_ fields: inout JSONFields, _ key: String) throws(JSONError) -> LocalTime? {
        try fields.optional(key, as: "a time of day, HH:MM or HH:MM:SS") { value, _ in
            value.stringValue.flatMap { try? ISO8601.localTime($0) }
        }
    }

    /// Writes what is known.
    func write(to form: inout JSONObject) {
        form["first_date"] = days.map { .string($0.lowerBound.description) }
        form["last_date"] = days.flatMap { $0.lowerBound == $0.upperBound ? nil : .string($0.upperBound.description) }
        form["time"] = time.map { .string($0.description) }
        form["until"] = until.map { .string($0.description) }
        form["part"] = part.map { .string($0.name) }
        form["edge"] = edge.map { .string($0.rawValue) }
        if !inferred.isEmpty { form["inferred"] = .array(inferred.sorted().map { .string($0.rawValue) }) }
    }
}

extension RequestedTime {
    /// The members of the stored form alone, for tools that show a reading.
    package var explainedJSON: JSONValue {
        var form = JSONObject()
        write(to: &form)
        return .object(form)
    }
}
