/// How many of some items were hit.
public struct EvaluationTally: Sendable, Hashable {
    /// The items that were hit.
    public private(set) var hits = 0
    /// All items.
    public private(set) var count = 0

    /// Makes an empty tally.
    public init() {}

    /// Makes a tally of given numbers.
    public init(hits: Int, count: Int) {
        self.hits = hits
        self.count = count
    }

    /// Counts one item.
    public mutating func add(_ isHit: Bool) {
        count += 1
        if isHit { hits += 1 }
    }

    /// The share of hits, 0 to 1; 0 without items.
    public var share: Double { count == 0 ? 0 : Double(hits) / Double(count) }

    /// The interval that holds the true share with 95 per cent certainty, after Wilson (1927).
    public var interval: ClosedRange<Double> {
        guard count > 0 else { return 0...0 }
        let (n, z) = (Double(count), 1.959_964)
        let (share, square) = (share, z * z)
        let middle = share + square / (2 * n)
        let spread = z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
        let lower = max(0, (middle - spread) / (1 + square / n))
        return lower...max(lower, min(1, (middle + spread) / (1 + square / n)))
    }
}
