/// A JSON number with exactly the digits it was written with (RFC 8259, section 6).
///
/// `1`, `1.0` and `1e0` are three different values here: equality is equality of the text, so that what was read is
/// what will be written.
public struct JSONNumber: Sendable, Hashable {
    /// The text of the number, valid by the grammar of RFC 8259.
    public let literal: String

    /// Makes a whole number.
    public init(_ value: Int) {
        literal = String(value)
    }

    /// Makes a number with the fewest digits that give the same `Double` again; nil if it is not finite.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        literal = value.description
    }

    /// Keeps a text if it is a number by the grammar of RFC 8259; nil for `01`, `+1`, `.5`, `1.`, `NaN` or blanks.
    public init?(literal: String) {
        var scanner = JSONScanner(Array(literal.utf8))
        guard scanner.isAtNumber, let number = try? scanner.number(), scanner.isAtEnd else { return nil }
        self = number
    }

    /// Keeps a text that a scanner has already checked.
    init(checked literal: String) {
        self.literal = literal
    }

    /// The number as a whole number, if it is written without fraction and exponent and fits.
    ///
    /// `3.0` and `1e2` give nil, so that a count is never the result of rounding.
    public var int: Int? { Int(literal) }

    /// The nearest floating-point number; nil if it would be infinite.
    public var double: Double? {
        guard let value = Double(literal), value.isFinite else { return nil }
        return value
    }

    /// Whether the text has neither fraction nor exponent.
    var isInteger: Bool {
        !literal.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }
}
