/// Why a benchmark could not be measured.
enum BenchmarkError: Error, CustomStringConvertible {
    /// Ours and the yardstick did not do the same work.
    case differentResults(ours: Int, yardstick: Int)
    /// The same work had different results.
    case unsteadyResult
    /// The work did not come to what is known to be right.
    case wrongResult(expected: Int, found: Int)
    /// What the benchmark needs is not there.
    case missing(String)

    var description: String {
        switch self {
        case .differentResults(let ours, let yardstick): "ours came to \(ours), the yardstick to \(yardstick)"
        case .unsteadyResult: "the same work came to different results"
        case .wrongResult(let expected, let found): "expected \(expected), found \(found)"
        case .missing(let what): what
        }
    }
}
