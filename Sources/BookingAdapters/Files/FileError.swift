import BookingDomain

/// Says why a file could not be read, and what to do about it.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is; the raw values are stable.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The stable name.
        public let rawValue: String

        /// Makes a code of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stable name.
        public var description: String { rawValue }

        /// The path is empty, too long or holds a NUL byte, and can name no file.
        public static let invalidPath = Code(rawValue: "invalid_path")
        /// Nothing has this path, or it is a link to something that is gone.
        public static let notFound = Code(rawValue: "not_found")
        /// It is a directory, a pipe, a socket or a device.
        public static let notAFile = Code(rawValue: "not_a_file")
        /// It has more bytes than are accepted.
        public static let tooLarge = Code(rawValue: "too_large")
        /// This process may not read it.
        public static let notPermitted = Code(rawValue: "not_permitted")
        /// The system failed in another way, which the message names.
        public static let failed = Code(rawValue: "failed")
    }

    /// The longest path that is shown, in characters.
    static let longestPath = 200

    /// What kind of failure it is.
    public let code: Code
    /// The path, fit for a message: escaped, and cut to 200 characters.
    public let path: String
    /// What is wrong and what to do, as a plain sentence without a full stop.
    public let message: String

    /// Makes an error; the path is escaped and cut here.
    public init(_ code: Code, path: String, message: String) {
        self.code = code
        self.path = Self.shown(path)
        self.message = message
    }

    /// A path as messages show it: escaped, so that it cannot forge a line, and cut.
    static func shown(_ path: String) -> String {
        String(Excerpt.quoted(path, limit: longestPath).dropFirst().dropLast())
    }

    /// The path and the message: `glow-spa.json: there is no such file; check the spelling`.
    public var description: String { "\(path): \(message)" }
}
