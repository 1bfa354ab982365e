/// Says that an adapter broke a promise: which check noticed, what was promised, and what was seen.
public struct ContractViolation: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the check.
    public let check: String
    /// What was promised.
    public let promised: String
    /// What was seen.
    public let seen: String

    /// Makes a violation; inside a check its name may be left out.
    public init(check: String = "", promised: String, seen: String) {
        self.check = check
        self.promised = promised
        self.seen = seen
    }

    /// All three, on lines of their own.
    public var description: String {
        "\(check)\n  promised: \(promised)\n  seen:     \(seen)"
    }

    func named(_ name: String) -> ContractViolation {
        ContractViolation(check: name, promised: promised, seen: seen)
    }
}
