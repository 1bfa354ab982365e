/// How long things took, in bounded memory, whatever their number.
///
/// Latencies are counted in whole microseconds, rounded up. Up to 255 µs each has a counter of its own; above, 128
/// counters share each doubling. So a percentile is never too small, and less than 1/128 (0.8 %) too large. There are
/// at most about 7 000 counters; latencies from a millisecond to ten seconds share some 1 700.
public struct LatencyHistogram: Sendable, Hashable {
    /// How many latencies were added.
    public private(set) var count = 0
    private var counters: [UInt64: Int] = [:]
    private var largest: UInt64 = 0

    /// Makes an empty one.
    public init() {}

    /// Adds a latency; a negative one counts as zero.
    public mutating func add(_ latency: Duration) {
        let microseconds = Self.microseconds(latency)
        count += 1
        counters[Self.upperBound(microseconds), default: 0] += 1
        largest = max(largest, microseconds)
    }

    /// Adds all latencies of another one.
    public mutating func add(_ other: LatencyHistogram) {
        count += other.count
        counters.merge(other.counters, uniquingKeysWith: +)
        largest = max(largest, other.largest)
    }

    /// The latency that so many percent of all do not exceed, by nearest rank: the smallest one such that at least
    /// `percent` percent of all latencies are not larger.
    ///
    /// - Parameter percent: 1 to 100; what lies outside counts as the nearer end.
    /// - Returns: nil where nothing was added.
    public func percentile(_ percent: Int) -> Duration? {
        guard count > 0 else { return nil }
        let percent = min(max(percent, 1), 100)
        var left = count - count / 100 * (100 - percent) - count % 100 * (100 - percent) / 100
        for (bound, number) in counters.sorted(by: { $0.key < $1.key }) {
            left -= number
            if left <= 0 { return .microseconds(Int64(min(bound, largest))) }
        }
        return .microseconds(Int64(largest))
    }

    private static func microseconds(_ latency: Duration) -> UInt64 {
        let perMicrosecond: Int128 = 1_000_000_000_000
        let rounded =
            (max(latency.attoseconds, 0) / perMicrosecond) + (latency.attoseconds % perMicrosecond > 0 ? 1 : 0)
        return UInt64(min(rounded, Int128(Int64.max)))
    }

    /// The largest value that shares the counter of a value of at most 63 bits: the eight leading bits are the same.
    private static func upperBound(_ value: UInt64) -> UInt64 {
        let shift = max(0, 56 - value.leadingZeroBitCount)
        return value | ((1 << shift) - 1)
    }
}
