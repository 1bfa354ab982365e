extension JSONFields {
    /// A required string of at most `maxBytes` UTF-8 bytes; it may be empty.
    ///
    /// - Throws: ``JSONError`` `missingKey`, `wrongType`, or `badValue` if it is longer.
    public mutating func string(
        _ key: String, maxBytes: Int = JSONFields.longestString
    ) throws(JSONError) -> String {
        try requiredPlain(key, as: "a string") { [isOwn] value throws(JSONError) in
            try Self.string(key, isOwn ? .max : maxBytes, value)
        }
    }

    /// An optional string of at most `maxBytes` UTF-8 bytes.
    ///
    /// - Throws: ``JSONError`` `wrongType`, or `badValue` if it is longer.
    public mutating func optionalString(
        _ key: String, maxBytes: Int = JSONFields.longestString
    ) throws(JSONError) -> String? {
        try optionalPlain(key, as: "a string") { [isOwn] value throws(JSONError) in
            try Self.string(key, isOwn ? .max : maxBytes, value)
        }
    }

    /// A required whole number in a range, written without fraction and exponent.
    ///
    /// - Throws: ``JSONError`` `missingKey`, `wrongType` (also for `3.0` and `1e2`), or `badValue` outside the range.
    public mutating func int(
        _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
    ) throws(JSONError) -> Int {
        let isOwn = isOwn
        return try requiredPlain(key, as: Self.wholeNumber(range, isOwn)) { value throws(JSONError) in
            try Self.int(key, range, value)
        }
    }

    /// An optional whole number in a range, written without fraction and exponent.
    ///
    /// - Throws: ``JSONError`` `wrongType` (also for `3.0` and `1e2`), or `badValue` outside the range.
    public mutating func optionalInt(
        _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
    ) throws(JSONError) -> Int? {
        let isOwn = isOwn
        return try optionalPlain(key, as: Self.wholeNumber(range, isOwn)) { value throws(JSONError) in
            try Self.int(key, range, value)
        }
    }

    /// A required truth value.
    ///
    /// - Throws: ``JSONError`` `missingKey` or `wrongType`.
    public mutating func bool(_ key: String) throws(JSONError) -> Bool {
        try requiredPlain(key, as: "true or false") { value throws(JSONError) in
            try Self.bool(key, value)
        }
    }

    /// An optional truth value.
    ///
    /// - Throws: ``JSONError`` `wrongType`.
    public mutating func optionalBool(_ key: String) throws(JSONError) -> Bool? {
        try optionalPlain(key, as: "true or false") { value throws(JSONError) in
            try Self.bool(key, value)
        }
    }

    /// The elements of a required array, each with the place where it stands.
    ///
    /// - Throws: ``JSONError`` `missingKey` or `wrongType`.
    public mutating func array(
        _ key: String
    ) throws(JSONError) -> [(value: JSONValue, pointer: JSONPointer)] {
        try required(key, as: "an array") { value, place throws(JSONError) in
            try Self.array(key, value, place)
        }
    }

    /// The elements of an optional array, each with the place where it stands.
    ///
    /// - Throws: ``JSONError`` `wrongType`.
    public mutating func optionalArray(
        _ key: String
    ) throws(JSONError) -> [(value: JSONValue, pointer: JSONPointer)]? {
        try optional(key, as: "an array") { value, place throws(JSONError) in
            try Self.array(key, value, place)
        }
    }

    /// A required object, to be read and finished on its own.
    ///
    /// - Throws: ``JSONError`` `missingKey` or `wrongType`.
    public mutating func object(_ key: String) throws(JSONError) -> JSONFields {
        try required(key, as: "an object") { [isOwn] value, place throws(JSONError) in
            try Self.object(key, value, place, isOwn)
        }
    }

    /// An optional object, to be read and finished on its own.
    ///
    /// - Throws: ``JSONError`` `wrongType`.
    public mutating func optionalObject(_ key: String) throws(JSONError) -> JSONFields? {
        try optional(key, as: "an object") { [isOwn] value, place throws(JSONError) in
            try Self.object(key, value, place, isOwn)
        }
    }

    private static func string(
        _ key: String, _ maxBytes: Int, _ value: JSONValue
    ) throws(JSONError) -> String {
        guard let string = value.stringValue else { throw wrongType(key, "a string", value) }
        let size = string.utf8.count
        guard size <= maxBytes else {
            let message = "\(name(key)) has \(size) bytes; at most \(maxBytes) are accepted"
            throw JSONError(.badValue, message)
        }
        return string
    }

    /// What a number must be; where its value is not repeated, the range is told instead.
    private static func wholeNumber(_ range: ClosedRange<Int>, _ isOwn: Bool) -> String {
        guard isOwn, range.lowerBound > .min else { return "a whole number" }
        let upper = range.upperBound < .max ? " to \(range.upperBound)" : " on"
        return "a whole number from \(range.lowerBound)\(upper)"
    }

    private static func int(
        _ key: String, _ range: ClosedRange<Int>, _ value: JSONValue
    ) throws(JSONError) -> Int {
        guard case .number(let number) = value else { throw wrongType(key, "a whole number", value) }
        if let int = number.int, range.contains(int) { return int }
        let shown = number.literal.prefix(40)
        guard number.isInteger else {
            throw JSONError(
                .wrongType, "\(name(key)) must be a whole number without fraction or exponent, not \(shown)")
        }
        throw JSONError(
            .badValue, "\(name(key)) must be from \(range.lowerBound) to \(range.upperBound), not \(shown)")
    }

    private static func bool(
        _ key: String, _ value: JSONValue
    ) throws(JSONError) -> Bool {
        guard let bool = value.boolValue else { throw wrongType(key, "true or false", value) }
        return bool
    }

    private static func array(
        _ key: String, _ value: JSONValue, _ place: JSONPointer
    ) throws(JSONError) -> [(value: JSONValue, pointer: JSONPointer)] {
        guard let elements = value.arrayValue else { throw wrongType(key, "an array", value, place) }
        return elements.enumerated().map { (value: $1, pointer: place.appending(index: $0)) }
    }

    private static func object(
        _ key: String, _ value: JSONValue, _ place: JSONPointer, _ isOwn: Bool
    ) throws(JSONError) -> JSONFields {
        guard case .object = value else { throw wrongType(key, "an object", value, place) }
        return try JSONFields(value, at: place, isOwn: isOwn)
    }
}
