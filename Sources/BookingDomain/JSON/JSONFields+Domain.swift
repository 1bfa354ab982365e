/// Identifiers, dates, instants and fixed words, as the stored forms spell them.
extension JSONFields {
    /// A required identifier.
    mutating func identifier<Subject>(_ key: String) throws(JSONError) -> Identifier<Subject> {
        Identifier(rawValue: try string(key))
    }

    /// An optional identifier.
    mutating func optionalIdentifier<Subject>(_ key: String) throws(JSONError) -> Identifier<Subject>? {
        try optionalString(key).map { Identifier(rawValue: $0) }
    }

    /// A list of identifiers; empty where it is absent.
    mutating func identifiers<Subject>(_ key: String) throws(JSONError) -> [Identifier<Subject>] {
        var result: [Identifier<Subject>] = []
        for element in try optionalArray(key) ?? [] {
            guard let text = element.value.stringValue else {
                throw Self.wrongType(key, "an array of strings", element.value, element.pointer)
            }
            result.append(Identifier(rawValue: text))
        }
        return result
    }

    /// A required instant with an offset or "Z".
    mutating func instant(_ key: String) throws(JSONError) -> Date {
        try offsetInstant(key).instant
    }

    /// An optional instant with an offset or "Z".
    mutating func optionalInstant(_ key: String) throws(JSONError) -> Date? {
        try optionalPlain(key, as: Self.instantWords, Self.offsetInstant)?.instant
    }

    /// A required instant, together with the offset it is written with.
    mutating func offsetInstant(_ key: String) throws(JSONError) -> (instant: Date, offset: UTCOffset) {
        try requiredPlain(key, as: Self.instantWords, Self.offsetInstant)
    }

    /// A required instant and offset, or nil where it is absent.
    mutating func optionalOffsetInstant(_ key: String) throws(JSONError) -> (instant: Date, offset: UTCOffset)? {
        try optionalPlain(key, as: Self.instantWords, Self.offsetInstant)
    }

    /// A required date, YYYY-MM-DD.
    mutating func localDate(_ key: String) throws(JSONError) -> LocalDate {
        try requiredPlain(key, as: Self.dateWords, Self.localDate)
    }

    /// An optional date, YYYY-MM-DD.
    mutating func optionalLocalDate(_ key: String) throws(JSONError) -> LocalDate? {
        try optionalPlain(key, as: Self.dateWords, Self.localDate)
    }

    /// A required word out of a fixed list.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Word.Type = Word.self
    ) throws(JSONError) -> Word where Word.RawValue == String {
        try requiredPlain(key, as: Self.oneOf(type)) { value in value.stringValue.flatMap(Word.init(rawValue:)) }
    }

    /// An optional word out of a fixed list.
    package mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Word.Type = Word.self
    ) throws(JSONError) -> Word? where Word.RawValue == String {
        try optionalPlain(key, as: Self.oneOf(type)) { value in value.stringValue.flatMap(Word.init(rawValue:)) }
    }

    private static let instantWords = "an instant with an offset or Z"
    private static let dateWords = "a date, YYYY-MM-DD"

    private static func oneOf<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type
    ) -> String where Word.RawValue == String {
        "one of " + type.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func offsetInstant(
        _ value: JSONValue
    ) throws(JSONError) -> (instant: Date, offset: UTCOffset)? {
        guard let text = value.stringValue else { return nil }
        do throws(ISO8601Error) {
            return try ISO8601.offsetInstant(text)
        } catch {
            throw JSONError(.badValue, error.message)
        }
    }

    private static func localDate(_ value: JSONValue) throws(JSONError) -> LocalDate? {
        guard let text = value.stringValue else { return nil }
        do throws(ISO8601Error) {
            return try ISO8601.localDate(text)
        } catch {
            throw JSONError(.badValue, error.message)
        }
    }
}
