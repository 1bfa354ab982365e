/// Reads one object of arguments field by field and gathers every fault, so that one answer names them all.
struct ArgumentReader {
    private let object: JSONObject
    private let known: [String]
    private var missing: [String] = []
    private var invalid: [String] = []
    private var unknownService: String?
    private var unknownProvider: String?

    /// How many unknown arguments one answer names.
    private static let namedUnknown = 5

    /// Opens the arguments: an object, or text that holds one.
    ///
    /// - Throws: `BookingError` with `invalid_data` where they are neither.
    init(_ arguments: JSONValue, known: [String]) throws(BookingError) {
        var value = arguments
        if case .string(let text) = arguments {
            do throws(JSONError) {
                value = try JSONReader.read(text, limits: .toolArguments)
            } catch {
                throw .unreadableArguments(error)
            }
        }
        guard let object = value.objectValue else {
            let found = arguments == value ? value.kind : "text that holds \(value.kind)"
            throw BookingError(.invalidData, "the arguments must be one JSON object, but \(found) was found")
        }
        self.object = object
        self.known = known
        noteUnknownKeys()
    }

    /// Throws what was gathered, all of it; what cannot be read at all decides the code, then what is missing.
    func finish() throws(BookingError) {
        let absent = missing.isEmpty ? nil : "missing: \(missing.joined(separator: ", "))"
        let faults = invalid + [absent, unknownService, unknownProvider].compactMap { $0 }
        guard !faults.isEmpty else { return }
        let code: BookingErrorCode =
            if !invalid.isEmpty {
                .invalidData
            } else if absent != nil {
                .missingRequiredField
            } else {
                unknownService == nil ? .unknownProvider : .unknownService
            }
        throw BookingError(code, faults.joined(separator: "; "))
    }

    /// What cannot come to pass: a required value that is neither there nor reported.
    static var impossible: BookingError {
        BookingError(.generalError, "a required argument was neither read nor reported")
    }

    /// The value of a key; nil where it is absent or null.
    func value(_ key: String) -> JSONValue? {
        guard let value = object[key], value != .null else { return nil }
        return value
    }

    /// Reads a required argument; one that is absent or null is noted as missing.
    mutating func required<Value>(_ key: String, _ read: (inout Self) -> Value?) -> Value? {
        guard let value = value(key) else {
            missing.append(key)
            return nil
        }
        if let text = value.stringValue, ArgumentText.isBlank(text) {
            fault(key, "must not be blank")
            return nil
        }
        return read(&self)
    }

    /// Notes that an argument cannot be used, and why, without repeating its value.
    mutating func fault(_ key: String, _ why: String) {
        invalid.append("\(key) \(why)")
    }

    /// Notes that no such service exists.
    mutating func noteUnknownService(_ message: String) { unknownService = message }

    /// Notes that no such provider exists.
    mutating func noteUnknownProvider(_ message: String) { unknownProvider = message }

    private mutating func noteUnknownKeys() {
        let unknown = object.keys.filter { !known.contains($0) }
        let unused = known.filter { !object.contains($0) }
        for key in unknown.prefix(Self.namedUnknown) {
            guard ArgumentText.isPlainKey(key) else {
                invalid.append("an unknown argument was given, whose name is not repeated here")
                continue
            }
            let hint = Spelling.suggestion(for: key, among: unused)
            invalid.append("unknown argument \(key)" + (hint.map { ", did you mean \($0)?" } ?? ""))
        }
        if unknown.count > Self.namedUnknown {
            invalid.append("\(unknown.count - Self.namedUnknown) more unknown arguments")
        }
    }
}

extension BookingError {
    /// The refusal of arguments that are not JSON; it names the place, and nothing of the text.
    static func unreadableArguments(_ error: JSONError) -> BookingError {
        let place = error.position.map { " at line \($0.line), column \($0.column)" } ?? ""
        let reason =
            switch error.code {
            case .duplicateKey: "one key is there twice"
            case .tooDeep: "they are nested too deep"
            case .tooLarge: "they are too long; at most \(JSONLimits.toolArguments.bytes) bytes are accepted"
            case .invalidUTF8: "they are not UTF-8"
            default: "they are not JSON"
            }
        return BookingError(.invalidData, "the arguments cannot be read: \(reason)\(place)")
    }
}
