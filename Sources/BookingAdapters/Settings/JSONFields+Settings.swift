import BookingDomain

/// The fields that files written by people have in common.
extension JSONFields {
    /// A required name.
    mutating func name(_ key: String) throws(JSONError) -> String {
        try required(key, as: "a name") { value, place throws(JSONError) in
            try SettingsText.name(value, at: place)
        }
    }

    /// An optional text on one line, for customers.
    mutating func note(_ key: String, limit: Int = SettingsText.longestNote) throws(JSONError) -> String? {
        try optional(key, as: "a text") { value, place throws(JSONError) in
            try SettingsText.name(value, at: place, limit: limit)
        }
    }

    /// The names under an optional key; none where it is left out.
    mutating func names(_ key: String) throws(JSONError) -> [String] {
        var names: [String] = []
        for element in try optionalArray(key) ?? [] {
            names.append(try SettingsText.name(element.value, at: element.pointer))
        }
        return names
    }

    /// A required identifier.
    mutating func identifier<Subject>(_ key: String) throws(JSONError) -> Identifier<Subject> {
        try required(key, as: "an id") { value, place throws(JSONError) in
            try SettingsText.identifier(value, at: place)
        }
    }

    /// A required instant; without an offset the time is read in `zone`.
    mutating func instant(_ key: String, in zone: ZoneRules) throws(JSONError) -> Date {
        try required(key, as: "a time") { value, place throws(JSONError) in
            let text = try SettingsText.string(value, at: place)
            do throws(ISO8601Error) {
                return try ISO8601.instant(text, in: zone)
            } catch {
                throw error.mistake(in: text, at: place)
            }
        }
    }

    /// A required interval under `start` and `end`, half-open and never empty.
    mutating func interval(in zone: ZoneRules) throws(JSONError) -> Range<Date> {
        let start = try instant("start", in: zone)
        let end = try instant("end", in: zone)
        guard start < end else {
            throw badValue("end", "\"end\" must be later than \"start\"")
        }
        return start..<end
    }

    /// A required date.
    mutating func date(_ key: String) throws(JSONError) -> LocalDate {
        try required(key, as: "a date") { value, place throws(JSONError) in
            let text = try SettingsText.string(value, at: place)
            do throws(ISO8601Error) {
                return try ISO8601.localDate(text)
            } catch {
                throw error.mistake(in: text, at: place)
            }
        }
    }

    /// Takes note of a remark for people, which means nothing to the library.
    mutating func remark(_ key: String) throws(JSONError) {
        _ = try optionalString(key)
    }
}

extension ISO8601Error {
    /// The error as one of the text's place; the message names the text.
    fileprivate func mistake(in text: String, at place: JSONPointer) -> JSONError {
        switch code {
        case .skippedLocalTime, .repeatedLocalTime: JSONError(.badValue, message, pointer: place)
        default: JSONError(.badValue, "\(Excerpt.quoted(text)): \(clause)", pointer: place)
        }
    }
}
