import BookingAdapters
import BookingDomain
import Testing

@Suite("What metrics add up to")
struct MetricsSummaryTests {
    private typealias Use = MetricsSummary.ToolUse

    @Test("runs are counted by tool and channel, with success rate, percentiles and error codes")
    func tools() throws {
        let summary = MetricsSummary([
            HealthSample.run(milliseconds: 100), HealthSample.run(milliseconds: 200),
            HealthSample.run(error: "slot_taken", milliseconds: 300), HealthSample.run(.bookAppointment, .voice),
            HealthSample.run(.checkAvailability, error: "past_time"), HealthSample.run(nil, error: "unknown_tool"),
            HealthSample.log(.appointmentBooked, "c-1", "a-1"),
        ])
        #expect(summary.tools.count == 4)
        let runs = try #require(summary.tools[Use(.bookAppointment, .sms)])
        #expect(runs.count == 3)
        #expect(runs.successes == 2)
        #expect(runs.successRate.percent == 66.7)
        #expect(runs.errors == ["slot_taken": 1])
        let median = try #require(runs.latencies.percentile(50))
        #expect(median >= .milliseconds(200) && median < .milliseconds(202))
        #expect(runs.latencies.percentile(95) == .milliseconds(300))
        #expect(summary.tools[Use(nil, .sms)]?.errors == ["unknown_tool": 1])
        #expect(summary.tools[Use(.bookAppointment, .voice)]?.successRate.percent == 100)
    }

    @Test("calendar errors are counted by reason, status, provider and channel, with when they were seen last")
    func failures() throws {
        let (early, late) = (HealthSample.at(2), HealthSample.at(9))
        let summary = MetricsSummary([
            HealthSample.failure(status: 503, at: late), HealthSample.failure(status: 503, at: early),
            HealthSample.failure(at: early), HealthSample.failure(.refused, at: early),
            HealthSample.failure(status: 503, "dr-lee"), HealthSample.failure(status: 503, "dr-smith", .voice),
            HealthSample.failure(status: 503, business: "spa"),
        ])
        #expect(summary.calendarFailures.count == 6)
        let twice = summary.calendarFailures.filter { $0.value.count == 2 }
        #expect(twice.map(\.key.httpStatus) == [503])
        #expect(twice.map(\.key.reason) == [.timeout])
        #expect(twice.map(\.value.lastSeen) == [late])
    }

    @Test("neither the order of the events nor how they are split over processes matters", arguments: 1...20)
    func order(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let events = (0..<60).map { index in
            index % 3 == 0
                ? HealthSample.failure(
                    [.timeout, .refused].randomElement(using: &random) ?? .timeout, at: HealthSample.at(index))
                : HealthSample.run(
                    ToolName.callable.randomElement(using: &random),
                    BookingChannel.allCases.randomElement(using: &random),
                    error: index % 2 == 0 ? nil : "slot_taken", milliseconds: Int64(index))
        }
        let whole = MetricsSummary(events)
        #expect(MetricsSummary(events.shuffled(using: &random)) == whole)
        var sum = MetricsSummary(events.prefix(25))
        sum.add(MetricsSummary(events.dropFirst(25)))
        #expect(sum == whole)
    }

    @Test("a live summary counts what comes, and begins anew once it is taken")
    func live() {
        let metrics = LiveMetrics()
        metrics.record(HealthSample.run())
        metrics.record(HealthSample.failure())
        #expect(metrics.summary == MetricsSummary([HealthSample.run(), HealthSample.failure()]))
        #expect(metrics.takeSummary() == MetricsSummary([HealthSample.run(), HealthSample.failure()]))
        #expect(metrics.summary == MetricsSummary())
    }
}
