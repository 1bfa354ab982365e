/// The parts of stored forms.
extension JSONFields {
    /// A required part.
    mutating func part<Part: StoredPart>(_ key: String, _ type: Part.Type = Part.self) throws(JSONError) -> Part {
        try Part(form: object(key))
    }

    /// An optional part.
    mutating func optionalPart<Part: StoredPart>(
        _ key: String, _ type: Part.Type = Part.self
    ) throws(JSONError) -> Part? {
        guard let fields = try optionalObject(key) else { return nil }
        return try Part(form: fields)
    }

    /// A list of parts; empty where it is absent.
    mutating func parts<Part: StoredPart>(_ key: String, _ type: Part.Type = Part.self) throws(JSONError) -> [Part] {
        var result: [Part] = []
        for element in try optionalArray(key) ?? [] {
            result.append(try Part(form: JSONFields(element.value, at: element.pointer, isOwn: isOwn)))
        }
        return result
    }

    /// A half-open stretch of time.
    mutating func interval(_ startKey: String, _ endKey: String) throws(JSONError) -> Range<Date> {
        let (start, end) = (try instant(startKey), try instant(endKey))
        guard start <= end else { throw badValue(endKey, "\(Self.name(endKey)) is before \(Self.name(startKey))") }
        return start..<end
    }

    /// An offset from UTC, in seconds.
    mutating func offset(_ key: String) throws(JSONError) -> UTCOffset {
        let range = UTCOffset.validSeconds
        return UTCOffset(seconds: try int(key, in: range)) ?? .zero
    }

    /// A required word out of an open list.
    mutating func openWord<Word: RawRepresentable>(
        _ key: String, _ type: Word.Type = Word.self
    ) throws(JSONError) -> Word where Word.RawValue == String {
        try requiredPlain(key, as: "a word") { value in value.stringValue.flatMap(Word.init(rawValue:)) }
    }

    /// An optional word out of an open list.
    mutating func optionalOpenWord<Word: RawRepresentable>(
        _ key: String, _ type: Word.Type = Word.self
    ) throws(JSONError) -> Word? where Word.RawValue == String {
        try optionalPlain(key, as: "a word") { value in value.stringValue.flatMap(Word.init(rawValue:)) }
    }

    /// Parts by the names they have in an object; empty where it is absent.
    mutating func namedParts<Part: StoredPart>(
        _ key: String, _ type: Part.Type = Part.self
    ) throws(JSONError) -> [String: Part] {
        guard let all = try optionalObject(key) else { return [:] }
        var result: [String: Part] = [:]
        for member in all.remaining.members {
            let isPlain = ArgumentText.isPlainKey(member.key)
            let place = isPlain ? all.pointer.appending(key: member.key) : all.pointer
            result[member.key] = try Part(form: JSONFields(member.value, at: place, isOwn: isOwn))
        }
        return result
    }

    /// What an earlier reading did not understand, and what this one does not; call it last.
    mutating func unknownFields() throws(JSONError) -> JSONObject {
        var unknown = try optionalObject(JSONObject.unknownKey)?.remaining ?? JSONObject()
        unknown.addUnknown(remaining)
        return unknown
    }
}

extension JSONObject {
    /// Where stored forms keep what was not understood, apart from their own keys.
    fileprivate static let unknownKey = "unknown_fields"

    /// Adds what was not understood.
    mutating func keepUnknown(_ unknown: JSONObject) {
        self[Self.unknownKey] = unknown.isEmpty ? nil : .object(unknown)
    }
}

extension Dictionary where Key == String, Value: StoredPart {
    /// The forms by name, in the order of the names; nil where there is none.
    var formJSONUnlessEmpty: JSONValue? {
        guard !isEmpty else { return nil }
        return .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.formJSON) }))
    }
}
