/// What a command takes besides options.
struct OperandSpec: Sendable, Hashable {
    /// What each operand is.
    let value: ValueSpec
    /// How many there may be.
    let count: ClosedRange<Int>
    /// What it is in words, behind "needs": "the file of a session".
    let need: String

    /// One operand, which must be there.
    static func one(_ value: ValueSpec, _ need: String) -> OperandSpec {
        OperandSpec(value: value, count: 1...1, need: need)
    }

    /// One operand or none.
    static func optional(_ value: ValueSpec, _ need: String) -> OperandSpec {
        OperandSpec(value: value, count: 0...1, need: need)
    }

    /// One operand or several.
    static func several(_ value: ValueSpec, _ need: String) -> OperandSpec {
        OperandSpec(value: value, count: 1...Int.max, need: need)
    }

    /// How it is written: `FILE`, `FILE...`, `[COMMAND]`.
    var usage: String {
        let name = count.upperBound > 1 ? "\(value.name)..." : value.name
        return count.lowerBound == 0 ? "[\(name)]" : name
    }
}
