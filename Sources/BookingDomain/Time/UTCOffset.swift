/// How far a clock on the wall is ahead of UTC, in seconds; east is positive.
public struct UTCOffset: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let value: Int32

    /// The offset of UTC itself.
    public static let zero = UTCOffset(uncheckedSeconds: 0)

    /// The offsets zone data may hold (RFC 9636, section 3.2), in seconds east.
    package static let validSeconds: ClosedRange<Int> = -89_999...93_599

    /// Creates the offset, or returns nil outside -24:59:59 to +25:59:59, the widest range RFC 9636 knows.
    public init?(seconds: Int) {
        guard Self.validSeconds.contains(seconds) else { return nil }
        value = Int32(truncatingIfNeeded: seconds)
    }

    package init(uncheckedSeconds seconds: Int32) {
        value = seconds
    }

    /// Seconds east of UTC.
    public var seconds: Int { Int(value) }

    /// The offset as ISO 8601 writes it, such as "-05:00"; seconds only when they are not zero: "+00:19:32".
    public var description: String {
        let magnitude = abs(seconds)
        var bytes: [UInt8] = [UInt8(ascii: value < 0 ? "-" : "+")]
        bytes.appendTwoDigits(magnitude / 3_600)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendTwoDigits(magnitude / 60 % 60)
        if magnitude % 60 != 0 {
            bytes.append(UInt8(ascii: ":"))
            bytes.appendTwoDigits(magnitude % 60)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Orders offsets from west to east.
    public static func < (lhs: UTCOffset, rhs: UTCOffset) -> Bool { lhs.value < rhs.value }
}
