import BookingDomain

extension Benchmark {
    /// Reading and writing times.
    static let time: [Benchmark] = [
        Benchmark("time/iso-read", operation: "text read", goal: .ratio(atMost: 3)) { effort in
            let texts = TimeTexts.texts
            return try await effort.compare(
                ours: Work(operations: texts.count) {
                    var sum = 0
                    for text in texts { sum &+= Int(try ISO8601.instant(text, in: nil).unixSeconds) }
                    return sum
                },
                yardstick: Work(operations: texts.count) {
                    var sum = 0
                    for text in texts {
                        guard let second = PlainISO8601.read(text) else { throw BenchmarkError.missing(text) }
                        sum &+= second
                    }
                    return sum
                })
        }
    ]
}
