/// A promise to measure booking by, what was measured, and whether the promise is kept (requirement C7).
public struct ServiceLevel: Sendable, Hashable {
    /// What is promised.
    public enum Target: Sendable, Hashable {
        /// A share of at least so many percent.
        case atLeast(percent: Int)
        /// A share of at most so many percent.
        case atMost(percent: Int)
        /// A 95th percentile of the latency below so many milliseconds.
        case below(milliseconds: Int)
    }

    /// What was measured.
    public enum Value: Sendable, Hashable {
        /// A share.
        case share(Share)
        /// A 95th percentile; nil where nothing ran.
        case latency(Duration?)
    }

    /// The stable name: `booking_success, calendar_errors, messaging_p95_ms, voice_p95_ms`.
    public let name: String
    /// What is promised.
    public let target: Target
    /// What was measured; nil where nobody measured.
    public let value: Value?

    /// Whether the promise is kept, without rounding; nil where nothing was measured.
    public var isMet: Bool? {
        switch (target, value) {
        case (.atLeast(let percent), .share(let share)): share.isAtLeast(percent: percent)
        case (.atMost(let percent), .share(let share)): share.isAtMost(percent: percent)
        case (.below(let milliseconds), .latency(let latency)): latency.map { $0 < .milliseconds(milliseconds) }
        default: nil
        }
    }

    /// `{value, at_least | at_most | below, met}`: percentages with one decimal, latencies in milliseconds; value and
    /// met are null where nothing was measured.
    public var json: JSONValue {
        let bound: (String, Int) =
            switch target {
            case .atLeast(let percent): ("at_least", percent)
            case .atMost(let percent): ("at_most", percent)
            case .below(let milliseconds): ("below", milliseconds)
            }
        let number: JSONValue =
            switch value {
            case .share(let share): share.json
            case .latency(let latency?): .number(JSONNumber(milliseconds: latency))
            case .latency(nil), nil: .null
            }
        return .object(
            JSONObject([
                ("value", number), (bound.0, .integer(bound.1)), ("met", isMet.map { .bool($0) } ?? .null),
            ]))
    }
}
