/// Why a text is not a date, a time or an instant.
public struct ISO8601Error: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it was; the raw values are stable.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The stable name of the code.
        public let rawValue: String

        /// Creates a code from its stable name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text does not begin with a date that exists, written YYYY-MM-DD.
        public static let notADate = Code(rawValue: "not_a_date")
        /// No time of day, written HH:MM with optional seconds and fraction, stands where it should.
        public static let notATime = Code(rawValue: "not_a_time")
        /// The text has no offset from UTC, and no zone was given to read it in.
        public static let missingOffset = Code(rawValue: "missing_offset")
        /// The offset is not `Z` or ±HH:MM from -12:00 to +14:00.
        public static let badOffset = Code(rawValue: "bad_offset")
        /// The clocks of the zone jump over this local time.
        public static let skippedLocalTime = Code(rawValue: "skipped_local_time")
        /// The clocks of the zone show this local time twice.
        public static let repeatedLocalTime = Code(rawValue: "repeated_local_time")
        /// Something follows what should be the end.
        public static let trailingText = Code(rawValue: "trailing_text")
        /// The instant lies outside the years 1 to 9999 UTC.
        public static let outOfRange = Code(rawValue: "out_of_range")

        /// The stable name of the code.
        public var description: String { rawValue }
    }

    /// What kind of failure it was.
    public let code: Code
    /// The beginning of the offending text: at most 40 characters, control characters escaped.
    public let text: String
    /// Where reading stopped, as an offset in UTF-8 bytes counted from 0.
    public let position: Int
    /// What is wrong, and what to write instead.
    public let message: String

    /// Creates an error about a text, which is cut and escaped here.
    package init(_ code: Code, text: String, position: Int, message: String) {
        self.code = code
        self.text = text.printableExcerpt()
        self.position = position
        self.message = message
    }

    /// The message with the position it is about, and with the text where that can be no name and no number of a
    /// person.
    public var description: String {
        let read = looksLikeTime ? "read \"\(text)\", " : ""
        return "\(message) (\(read)stopped at byte \(position))"
    }

    /// Whether the text has the shape of a date, or of one with a time behind it: `2025-02-30`, `2025-11-29T25:00Z`.
    var looksLikeTime: Bool {
        let bytes = Array(text.utf8)
        let date = bytes.prefix(10)
        let time = bytes.dropFirst(10)
        guard date.count == 10, time.count <= 15 else { return false }
        let isDate = zip(date, "0000-00-00".utf8).allSatisfy { byte, shape in
            shape == UInt8(ascii: "0") ? Self.isDigit(byte) : byte == shape
        }
        let isTime = time.dropFirst().allSatisfy { Self.isDigit($0) || "Zz:+-".utf8.contains($0) }
        return isDate && isTime && time.first.map("Tt ".utf8.contains) != false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
