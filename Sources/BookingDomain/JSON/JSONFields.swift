/// Reads one JSON object field by field and notices what nobody asked for.
///
/// Each method marks its key as known. An optional key that is absent or null gives nil; a required one that is absent
/// or null is an error. ``finish()`` refuses the keys that are left; ``remaining`` keeps them instead. A nested object
/// from ``object(_:)`` must be finished on its own. Errors carry a ``JSONPointer``; ``JSONError/located(in:)`` adds
/// line and column.
public struct JSONFields: Sendable {
    /// The longest string that is accepted where nothing else is said, in UTF-8 bytes.
    public static let longestString = 10_000

    /// Where the object stands in its document.
    public let pointer: JSONPointer
    /// Whether this is one of our own files, whose values no error repeats.
    let isOwn: Bool
    private let object: JSONObject
    /// The places of the members that were asked for.
    private var known = JSONMemberSet()
    /// The keys that were asked for and are not there.
    private var absent: [String] = []
    /// Where the next key stands, if members are asked for in the order in which they stand.
    private var next = 0

    /// Opens an object for reading.
    ///
    /// - Throws: ``JSONError`` `wrongType` if the value is not an object.
    public init(_ value: JSONValue, at pointer: JSONPointer = .root) throws(JSONError) {
        try self.init(value, at: pointer, isOwn: false)
    }

    /// Opens an object of one of our own files: what was written is read again, so strings have any length, and because
    /// it may be personal, no error repeats a value, or a key that is not a plain word.
    ///
    /// - Throws: ``JSONError`` `wrongType` if the value is not an object.
    package init(own value: JSONValue, at pointer: JSONPointer = .root) throws(JSONError) {
        try self.init(value, at: pointer, isOwn: true)
    }

    init(_ value: JSONValue, at pointer: JSONPointer, isOwn: Bool) throws(JSONError) {
        guard case .object(let object) = value else {
            throw JSONError(.wrongType, "an object is needed here, but \(value.kind) was found", pointer: pointer)
        }
        self.pointer = pointer
        self.isOwn = isOwn
        self.object = object
    }

    /// The members that no method has asked for, in order.
    public var remaining: JSONObject {
        var rest = JSONObject()
        for (place, member) in object.members.enumerated() where !known.contains(place) {
            rest.append(newKey: member.key, member.value)
        }
        return rest
    }

    /// Refuses an object with members that no method has asked for.
    ///
    /// - Throws: ``JSONError`` `unknownKey` for the first of them, with the known key that was probably meant.
    public func finish() throws(JSONError) {
        guard let place = known.firstMissing(below: object.count) else { return }
        let key = object.members[place].key
        guard !isOwn || ArgumentText.isPlainKey(key) else {
            throw JSONError(.unknownKey, "unknown key, which is not repeated here; remove it", pointer: pointer)
        }
        let hint = Spelling.suggestion(for: key, among: absent)
        let advice = hint.map { "did you mean \(Excerpt.quoted($0))?" } ?? "remove it"
        let message = "unknown key \(Excerpt.quoted(key)); \(advice)"
        throw JSONError(.unknownKey, message, pointer: pointer.appending(key: key))
    }

    /// The value of a key as it is; nil only if there is none, so that null is ``JSONValue/null``.
    public mutating func value(_ key: String) -> JSONValue? {
        guard let place = object.place(of: key, guess: next) else {
            if !absent.contains(key) { absent.append(key) }
            return nil
        }
        next = place + 1
        known.insert(place)
        return object.members[place].value
    }

    /// The value of a key in a form the caller makes of it.
    ///
    /// - Parameters:
    ///   - key: The key, which must be there and not null.
    ///   - what: What is needed, with an article, for messages: `a time zone name`.
    ///   - convert: Makes the result, given the value and where it stands; nil means that the value is not `what`. An
    ///     error of its own that names no place is given this one.
    /// - Throws: ``JSONError`` `missingKey` or `badValue`, or what `convert` throws.
    public mutating func required<T>(
        _ key: String, as what: @autoclosure () -> String,
        _ convert: (JSONValue, JSONPointer) throws(JSONError) -> T?
    ) throws(JSONError) -> T {
        guard let result = try optional(key, as: what(), convert) else { throw missing(key, what()) }
        return result
    }

    /// The value of a key in a form the caller makes of it; nil if it is absent or null.
    ///
    /// - Throws: ``JSONError`` `badValue` if `convert` gives nil, or what `convert` throws.
    public mutating func optional<T>(
        _ key: String, as what: @autoclosure () -> String,
        _ convert: (JSONValue, JSONPointer) throws(JSONError) -> T?
    ) throws(JSONError) -> T? {
        let place = pointer.appending(key: key)
        return try optionalPlain(key, as: what()) { value throws(JSONError) in try convert(value, place) }
    }

    /// The value of a key in a form that does not depend on where it stands.
    mutating func requiredPlain<T>(
        _ key: String, as what: @autoclosure () -> String, _ convert: (JSONValue) throws(JSONError) -> T?
    ) throws(JSONError) -> T {
        guard let result = try optionalPlain(key, as: what(), convert) else { throw missing(key, what()) }
        return result
    }

    /// The value of a key in a form that does not depend on where it stands; nil if it is absent or null.
    ///
    /// The place is put together for errors only: most of what is read has none.
    mutating func optionalPlain<T>(
        _ key: String, as what: @autoclosure () -> String, _ convert: (JSONValue) throws(JSONError) -> T?
    ) throws(JSONError) -> T? {
        guard let value = value(key) else { return nil }
        if case .null = value { return nil }
        do throws(JSONError) {
            if let result = try convert(value) { return result }
        } catch {
            let place = pointer.appending(key: key)
            guard isOwn else { throw error.pointing(to: place) }
            throw JSONError(error.code, "\(Self.name(key)) must be \(what())", pointer: error.pointer ?? place)
        }
        let found = isOwn ? "" : ", not \(Self.shown(value))"
        let message = "\(Self.name(key)) must be \(what())\(found)"
        throw JSONError(.badValue, message, pointer: pointer.appending(key: key))
    }

    /// An error about the value of a key, for rules that only the caller knows.
    public func badValue(_ key: String, _ message: String) -> JSONError {
        JSONError(.badValue, message, pointer: pointer.appending(key: key))
    }

    private func missing(_ key: String, _ what: String) -> JSONError {
        let unknown = object.members.indices.lazy.filter { !known.contains($0) }.map { object.members[$0].key }
            .prefix(100)
        let found = object.contains(key) || isOwn ? nil : Spelling.suggestion(for: key, among: Array(unknown))
        let state = object.contains(key) ? "null" : "missing"
        let advice = found.map { "is \(Excerpt.quoted($0)) a misspelling of it?" } ?? "give \(what)"
        return JSONError(.missingKey, "\(Self.name(key)) is \(state); \(advice)", pointer: pointer)
    }

    /// The key as messages show it.
    static func name(_ key: String) -> String { Excerpt.quoted(key) }

    /// The value as messages show it: scalars themselves, containers by their kind.
    private static func shown(_ value: JSONValue) -> String {
        switch value {
        case .string(let string): Excerpt.quoted(string)
        case .number(let number): String(number.literal.prefix(40))
        case .bool(let bool): String(bool)
        case .null, .array, .object: value.kind
        }
    }

    /// The error for a value of another type.
    static func wrongType(
        _ key: String, _ what: String, _ value: JSONValue, _ place: JSONPointer? = nil
    ) -> JSONError {
        JSONError(.wrongType, "\(name(key)) must be \(what), but \(value.kind) was found", pointer: place)
    }
}
