import BookingDomain

extension Benchmark {
    /// Finding free times.
    static let availability: [Benchmark] = [
        everySlot("p1d30", providers: 1, from: "2028-06-01", days: 30, expected: 267),
        everySlot("p10d30", providers: 10, from: "2028-06-01", days: 30, expected: 2_703),
        everySlot("p10d90dst", providers: 10, from: "2028-02-01", days: 90, expected: 8_135),
        firstOffers("first-10-of-90-days", days: 90), firstOffers("first-10-of-360-days", days: 360),
    ]

    /// Every slot of every provider, against the same starts as plain integers.
    private static func everySlot(
        _ name: String, providers: Int, from first: String, days: Int, expected: Int
    ) -> Benchmark {
        Benchmark(
            "availability/\(name)", operation: "search over all days, calendars unsorted", goal: .ratio(atMost: 2.5)
        ) { effort in
            let input = try AvailabilityInput(providers: providers, from: first, days: days)
            let zone = PlainZone()
            let plain = PlainAvailability.starts(input, zone: zone)
            let ours = input.search().slots(on: input.dates)
            for (provider, starts) in zip(input.business.providers, plain) {
                let slots = ours[provider.id, default: []]
                guard slots.map({ Int($0.start.unixSeconds) }) == starts else {
                    throw BenchmarkError.differentResults(ours: slots.count, yardstick: starts.count)
                }
            }
            let count = plain.reduce(0) { $0 + $1.count }
            guard count == expected else { throw BenchmarkError.wrongResult(expected: expected, found: count) }
            return try await effort.compare(
                ours: Work { input.search().slots(on: input.dates).values.reduce(0) { $0 + $1.count } },
                yardstick: Work { PlainAvailability.starts(input, zone: zone).reduce(0) { $0 + $1.count } },
                note: "\(count) slots")
        }
    }

    /// The first ten offers of a hundred providers, from calendars that were prepared when they were read.
    private static func firstOffers(_ name: String, days: Int) -> Benchmark {
        Benchmark(
            "availability/\(name)", operation: "question to 100 providers", goal: .percentile99(atMost: 0.002)
        ) { effort in
            let input = try AvailabilityInput(providers: 100, from: "2028-02-01", days: days)
            let calendars = input.readings.mapValues(PreparedCalendar.init)
            let question = Work {
                Array(input.search(calendars).offers(on: input.dates).prefix(10))
                    .reduce(0) { $0 + 1 + $1.candidateProviderIDs.count }
            }
            return try await effort.measureEach(
                question, runs: effort.rounds * 50, by: .processor,
                note: "\(try await question.body()) candidates in ten offers; calendars of \(days * 800) events")
        }
    }
}
