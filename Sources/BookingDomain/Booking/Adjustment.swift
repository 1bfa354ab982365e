/// What enforcement changed in one argument (requirement B12).
public struct Adjustment: Sendable, Hashable {
    /// What the agent asked for.
    public let original: String
    /// What was taken.
    public let normalized: String

    /// Makes an adjustment.
    public init(original: String, normalized: String) {
        self.original = original
        self.normalized = normalized
    }
}
