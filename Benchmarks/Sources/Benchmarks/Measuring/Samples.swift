/// Numbers measured one after another, and where they lie.
struct Samples: Sendable {
    private let sorted: [Double]

    /// Sorts the numbers; without any, everything below is NaN.
    init(_ numbers: [Double]) {
        sorted = numbers.sorted()
    }

    var count: Int { sorted.count }

    var median: Double { quantile(0.5) }
    var lowerQuartile: Double { quantile(0.25) }
    var upperQuartile: Double { quantile(0.75) }
    var percentile99: Double { quantile(0.99) }
    var least: Double { quantile(0) }
    var greatest: Double { quantile(1) }

    /// The number that this share of the others does not exceed, interpolated between neighbours.
    private func quantile(_ share: Double) -> Double {
        guard let last = sorted.indices.last else { return .nan }
        let place = share * Double(last)
        let below = Int(place)
        let above = min(below + 1, last)
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }
}
