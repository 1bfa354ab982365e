/// A part of a whole, as a percentage.
public struct Share: Sendable, Hashable, CustomStringConvertible {
    /// How many have it.
    public let part: Int
    /// How many there are.
    public let whole: Int

    /// Makes a share of two counts, neither of them negative.
    public init(_ part: Int, of whole: Int) {
        self.part = max(0, part)
        self.whole = max(0, whole)
    }

    /// The percentage, rounded to tenths, half up; nil where there is nothing to have it.
    public var percent: Double? { tenths.map { Double($0) / 10 } }

    /// The percentage with one decimal, `33.3`; null where there is nothing to have it.
    public var json: JSONValue { digits.map { .number(JSONNumber(checked: $0)) } ?? .null }

    /// The percentage with one decimal, `33.3 %`.
    public var description: String { digits.map { $0 + " %" } ?? "no data" }

    /// Whether it is at least so many percent, without rounding; nil where there is nothing to have it.
    func isAtLeast(percent: Int) -> Bool? {
        whole == 0 ? nil : Int128(part) * 100 >= Int128(whole) * Int128(percent)
    }

    /// Whether it is at most so many percent, without rounding; nil where there is nothing to have it.
    func isAtMost(percent: Int) -> Bool? {
        whole == 0 ? nil : Int128(part) * 100 <= Int128(whole) * Int128(percent)
    }

    private var tenths: Int128? {
        whole == 0 ? nil : (Int128(part) * 2_000 + Int128(whole)) / (Int128(whole) * 2)
    }

    private var digits: String? { tenths.map { "\($0 / 10).\($0 % 10)" } }
}
