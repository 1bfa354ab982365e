/// How one tool ran on one channel.
public struct ToolRuns: Sendable, Hashable {
    /// How often it ran.
    public private(set) var count = 0
    /// How often it went well.
    public private(set) var successes = 0
    /// How long the runs took that say so, from the tool call to the answer.
    public private(set) var latencies = LatencyHistogram()
    /// How often it ended with each error code.
    public private(set) var errors: [String: Int] = [:]

    /// Makes a count of nothing.
    public init() {}

    /// How many of the runs went well.
    public var successRate: Share { Share(successes, of: count) }

    mutating func add(_ event: BookingEvent) {
        count += 1
        if event.success == true { successes += 1 }
        if let latency = event.latency { latencies.add(latency) }
        if let code = event.errorCode { errors[code, default: 0] += 1 }
    }

    mutating func add(_ other: ToolRuns) {
        count += other.count
        successes += other.successes
        latencies.add(other.latencies)
        errors.merge(other.errors, uniquingKeysWith: +)
    }
}
