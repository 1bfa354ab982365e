import BookingDomain

extension Benchmark {
    /// Reading and writing times, and finding instants.
    static let time: [Benchmark] = [isoRead, isoWrite, isoWriteInZone, localToInstant]

    private static let isoRead = Benchmark("time/iso-read", operation: "text read", goal: .ratio(atMost: 3)) { effort in
        let texts = TimeSamples.texts
        return try await effort.compare(
            ours: Work(operations: texts.count) {
                var sum = 0
                for text in texts { sum &+= Int(try ISO8601.instant(text, in: nil).timeIntervalSince1970) }
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

    private static let isoWrite = Benchmark(
        "time/iso-write", operation: "text written with a known offset", goal: .ratio(atMost: 3)
    ) { effort in
        let instants = TimeSamples.instants
        let seconds = TimeSamples.seconds
        guard let offset = UTCOffset(seconds: -18_000) else { throw BenchmarkError.missing("the offset") }
        return try await effort.compare(
            ours: Work(operations: instants.count) {
                var sum = 0
                for instant in instants { sum &+= Self.digest(ISO8601.string(instant, offset: offset)) }
                return sum
            },
            yardstick: Work(operations: seconds.count) {
                var sum = 0
                for second in seconds { sum &+= Self.digest(PlainISO8601.write(second, offset: -18_000)) }
                return sum
            })
    }

    private static let isoWriteInZone = Benchmark(
        "time/iso-write-zone", operation: "text written in a zone, offset looked up", goal: .ratio(atMost: 3)
    ) { effort in
        let instants = TimeSamples.instants
        let seconds = TimeSamples.seconds
        let zone = ZoneRules.eastern
        let plainZone = PlainZone()
        return try await effort.compare(
            ours: Work(operations: instants.count) {
                var sum = 0
                for instant in instants { sum &+= Self.digest(ISO8601.string(instant, in: zone)) }
                return sum
            },
            yardstick: Work(operations: seconds.count) {
                var sum = 0
                for second in seconds {
                    sum &+= Self.digest(PlainISO8601.write(second, offset: plainZone.offset(at: second)))
                }
                return sum
            })
    }

    private static let localToInstant = Benchmark(
        "time/local-to-instant", operation: "local date and time to its instant", goal: .ratio(atMost: 3)
    ) { effort in
        let zone = ZoneRules.eastern
        let locals = TimeSamples.instants.map { zone.localDateTime(at: $0) }
        let plainZone = PlainZone()
        let plain = locals.map { $0.date.daysSince1970 * 86_400 + $0.time.secondsSinceMidnight }
        return try await effort.compare(
            ours: Work(operations: locals.count) {
                var sum = 0
                for local in locals { sum &+= Int(zone.earliestInstant(of: local)?.timeIntervalSince1970 ?? 0) }
                return sum
            },
            yardstick: Work(operations: plain.count) {
                var sum = 0
                for local in plain { sum &+= plainZone.second(ofLocal: local) ?? 0 }
                return sum
            })
    }

    /// A few bytes of a text as a number, so that both sides are seen to write the same.
    private static func digest(_ text: String) -> Int {
        var sum = 0
        for byte in text.utf8 { sum = sum &* 31 &+ Int(byte) }
        return sum
    }
}
