import BookingDomain
import Testing

@Suite("Percentiles of latencies")
struct LatencyHistogramTests {
    /// By the definition: the smallest value that at least so many percent do not exceed.
    private func nearestRank(_ percent: Int, of values: [Int64]) -> Int64? {
        values.sorted().first { value in values.count { $0 <= value } * 100 >= percent * values.count }
    }

    private func histogram(_ microseconds: [Int64]) -> LatencyHistogram {
        var histogram = LatencyHistogram()
        for value in microseconds { histogram.add(.microseconds(value)) }
        return histogram
    }

    @Test("a percentile is the nearest rank, never too small and less than 1/128 too large", arguments: 1...40)
    func nearestRank(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let largest = [Int64(200), 5_000, 3_000_000, 1 << 40][seed % 4]
        let values = (0..<Int.random(in: 1...300, using: &random)).map { _ in
            Int64.random(in: 0...largest, using: &random)
        }
        let histogram = histogram(values)
        for percent in 1...100 {
            let exact = try #require(nearestRank(percent, of: values))
            let found = try #require(histogram.percentile(percent))
            #expect(found >= .microseconds(exact))
            #expect(found <= .microseconds(exact + exact / 128))
        }
        #expect(histogram.percentile(100) == values.max().map { .microseconds($0) })
        #expect(histogram.count == values.count)
    }

    @Test(
        "ranks are whole numbers, rounded up",
        arguments: [(1, 1), (50, 5), (51, 6), (90, 9), (91, 10), (95, 10), (99, 10), (100, 10), (0, 1), (999, 10)])
    func ranks(percent: Int, expected: Int64) {
        #expect(histogram(Array(1...10)).percentile(percent) == .microseconds(expected))
    }

    @Test("what is finer than a microsecond is rounded up, and nothing is below zero")
    func rounding() {
        for (latency, expected) in [(Duration.nanoseconds(1), 1), (.nanoseconds(1_001), 2), (.seconds(-5), 0)] {
            var histogram = LatencyHistogram()
            histogram.add(latency)
            #expect(histogram.percentile(50) == .microseconds(Int64(expected)))
        }
    }

    @Test("no latency is too long", arguments: [Duration.seconds(Int64.max), .microseconds(Int64.max), .max])
    func extremes(latency: Duration) {
        var histogram = LatencyHistogram()
        histogram.add(latency)
        #expect(histogram.percentile(99) == .microseconds(Int64.max))
    }

    @Test("two together are the same as one that got everything", arguments: 1...10)
    func merging(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let values = (0..<100).map { _ in Int64.random(in: 0...9_000_000, using: &random) }
        var sum = histogram(Array(values.prefix(30)))
        sum.add(histogram(Array(values.dropFirst(30))))
        #expect(sum == histogram(values))
    }

    @Test("without latencies there is no percentile")
    func empty() {
        #expect(LatencyHistogram().percentile(95) == nil)
    }
}

extension Duration {
    fileprivate static let max = Duration(attoseconds: .max)
}
