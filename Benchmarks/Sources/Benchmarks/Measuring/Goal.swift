/// What a measurement must reach.
enum Goal: Sendable {
    /// Ours takes at most this many times as long as the yardstick.
    case ratio(atMost: Double)
    /// Ninety-nine of a hundred operations take at most this many seconds.
    case percentile99(atMost: Double)
    /// At least this many operations in a second.
    case rate(atLeast: Double)
    /// Nothing; the measurement is for comparison.
    case none

    /// Whether a measurement reaches it; nil where there is nothing to reach.
    func isReached(by measurement: Measurement) -> Bool? {
        switch self {
        case .ratio(let most): measurement.ratio.map { $0.median <= most }
        case .percentile99(let most): measurement.ours.percentile99 <= most
        case .rate(let least): 1 / measurement.ours.median >= least
        case .none: nil
        }
    }

    /// The goal in words, such as "≤ 3 ×"; empty where there is none.
    var words: String {
        switch self {
        case .ratio(let most): "≤ \(Figures.ratio(most))"
        case .percentile99(let most): "p99 ≤ \(Figures.duration(most))"
        case .rate(let least): "≥ \(Figures.rate(least))"
        case .none: ""
        }
    }
}
