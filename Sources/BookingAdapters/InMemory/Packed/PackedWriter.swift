import BookingDomain

/// Writes values one after another into as few bytes as it easily can.
struct PackedWriter {
    /// What was written.
    var bytes: [UInt8] = []
    /// Whether something had no packed spelling; nothing that was written counts then.
    private(set) var hasFailed = false

    /// Stands in front of the 16 bytes of an identifier of 32 lower-case hexadecimal digits; other numbers there are
    /// the length of a text.
    static let hexadecimal: UInt8 = 0xFF
    static let longestText = 0xFE

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    /// Writes a whole number from 0 on, seven bits at a time.
    mutating func number(_ value: Int) {
        guard value >= 0 else { return hasFailed = true }
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes an instant in whole milliseconds.
    mutating func instant(_ date: Date) {
        let milliseconds = date.unixMilliseconds
        if Date(unixMilliseconds: milliseconds) != date { hasFailed = true }
        word(UInt64(bitPattern: milliseconds))
    }

    /// Writes an offset from UTC.
    mutating func offset(_ offset: UTCOffset) { number(offset.seconds + 100_000) }

    /// Writes a text of at most 254 bytes.
    mutating func text(_ text: String) {
        if let value = Self.hexadecimalValue(text) {
            bytes.append(Self.hexadecimal)
            word(value.high)
            return word(value.low)
        }
        let count = text.utf8.count
        guard count <= Self.longestText else { return hasFailed = true }
        bytes.append(UInt8(count))
        bytes.append(contentsOf: text.utf8)
    }

    /// The number that 32 lower-case hexadecimal digits spell; nil for every other text.
    private static func hexadecimalValue(_ text: String) -> (high: UInt64, low: UInt64)? {
        guard text.utf8.count == 32 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        var place = 0
        for byte in text.utf8 {
            let digit = byte &- UInt8(ascii: "0")
            let letter = byte &- UInt8(ascii: "a")
            guard digit < 10 || letter < 6 else { return nil }
            let value = UInt64(digit < 10 ? digit : letter + 10)
            if place < 16 { halves.0 = halves.0 << 4 | value } else { halves.1 = halves.1 << 4 | value }
            place += 1
        }
        return (halves.0, halves.1)
    }

    private mutating func word(_ value: UInt64) {
        unsafe withUnsafeBytes(of: value.bigEndian) { unsafe bytes.append(contentsOf: $0) }
    }
}
