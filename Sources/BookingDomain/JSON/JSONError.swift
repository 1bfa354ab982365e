/// Why a JSON text or value was refused, and where.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of mistake it is; stable, for programs to compare.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The stable name.
        public let description: String

        /// The text is not JSON as RFC 8259 defines it, or holds `\u0000`.
        public static let syntax = Code(description: "syntax")
        /// An object has one key twice.
        public static let duplicateKey = Code(description: "duplicate_key")
        /// The text is nested deeper than allowed.
        public static let tooDeep = Code(description: "too_deep")
        /// The text has more bytes than allowed.
        public static let tooLarge = Code(description: "too_large")
        /// The bytes are not UTF-8.
        public static let invalidUTF8 = Code(description: "invalid_utf8")
        /// An object has a key nobody asked for.
        public static let unknownKey = Code(description: "unknown_key")
        /// An object lacks a key, or the key is null.
        public static let missingKey = Code(description: "missing_key")
        /// A value is of another type than needed.
        public static let wrongType = Code(description: "wrong_type")
        /// A value is of the right type and not acceptable.
        public static let badValue = Code(description: "bad_value")
    }

    /// The longest message, in Unicode scalars.
    public static let longestMessage = 200

    /// What kind of mistake it is.
    public let code: Code
    /// What is wrong and what to do; one line of at most 200 scalars that quotes at most 40 characters of input at a
    /// time.
    public let message: String
    /// Where in the text the mistake stands, if that is known.
    public let position: SourcePosition?
    /// The value that is to blame, if that is known; for a missing key the object that lacks it.
    public let pointer: JSONPointer?

    /// Makes an error; a message of more than 200 scalars is cut.
    public init(_ code: Code, _ message: String, position: SourcePosition? = nil, pointer: JSONPointer? = nil) {
        self.code = code
        self.message = Self.cut(message)
        self.position = position
        self.pointer = pointer
    }

    /// `line:column: message`, else `pointer: message`, else the message.
    public var description: String {
        if let position { return "\(position): \(message)" }
        if let pointer { return "\(pointer): \(message)" }
        return message
    }

    /// The same error with the position its pointer has in the text the value was read from.
    ///
    /// An unknown key is found at the key, everything else at the value. An error that has a position, has no pointer
    /// or whose pointer leads nowhere in this text is returned as it is.
    public func located(in bytes: [UInt8]) -> JSONError {
        guard position == nil, let pointer else { return self }
        let found =
            code == .unknownKey
            ? JSONReader.positionOfKey(pointer, in: bytes) : JSONReader.position(of: pointer, in: bytes)
        return JSONError(code, message, position: found, pointer: pointer)
    }

    /// The same error with a pointer, if it has neither pointer nor position.
    func pointing(to place: JSONPointer) -> JSONError {
        guard position == nil, pointer == nil else { return self }
        return JSONError(code, message, pointer: place)
    }

    private static func cut(_ message: String) -> String {
        guard message.utf8.count > longestMessage, message.unicodeScalars.count > longestMessage else {
            return message
        }
        var short = String(String.UnicodeScalarView(message.unicodeScalars.prefix(longestMessage - 1)))
        short += "…"
        return short
    }
}
