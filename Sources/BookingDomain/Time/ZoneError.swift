/// Why the rules of a time zone could not be had.
///
/// The remedy is never to fall back to another zone: that books the wrong hour in silence.
public struct ZoneError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it was; the raw values are stable.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The stable name of the code.
        public let rawValue: String

        /// Creates a code from its stable name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// No zone has this identifier.
        public static let unknownZone = Code(rawValue: "unknown_zone")
        /// The bytes are not a TZif file this library can trust (RFC 9636).
        public static let malformedZoneData = Code(rawValue: "malformed_zone_data")
        /// The text is not a complete POSIX TZ rule.
        public static let malformedPosixRule = Code(rawValue: "malformed_posix_rule")
        /// The identifier could name something outside the zone database.
        public static let unsafeIdentifier = Code(rawValue: "unsafe_identifier")
        /// The zone exists but its data could not be read.
        public static let unreadable = Code(rawValue: "unreadable")

        /// The stable name of the code.
        public var description: String { rawValue }
    }

    /// What kind of failure it was.
    public let code: Code
    /// The zone that was asked for, as it was given.
    public let identifier: String
    /// What was wrong, and where in the data (byte offsets count from 0).
    public let detail: String

    /// Creates an error.
    public init(_ code: Code, identifier: String, detail: String) {
        self.code = code
        self.identifier = identifier
        self.detail = detail
    }

    /// A sentence saying what was wrong with which zone, and one saying what to do.
    public var description: String {
        "Time zone \"\(identifier.printableExcerpt(limit: 64))\": \(detail). \(advice)"
    }

    private var advice: String {
        switch code {
        case .unknownZone:
            "Use an IANA name spelled exactly, such as America/New_York, and check that tzdata is installed."
        case .malformedZoneData: "Reinstall the zone database or name another file."
        case .malformedPosixRule: "Write a complete rule, such as EST5EDT,M3.2.0,M11.1.0."
        case .unsafeIdentifier:
            "Use letters, digits, '_', '+' and '-', in parts separated by single '/', at most 64 bytes."
        case .unreadable: "Check that the file is a regular file that this process may read."
        default: "Name another zone."
        }
    }
}
