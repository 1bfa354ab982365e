import BookingDomain
import Testing

@Suite("Days on which the clock changes")
struct ClockChangeTests {
    private func starts(_ date: LocalDate?, blocks: [(Int, Int)], zone: ZoneRules = .eastern) throws -> [String] {
        let business = try Sample.business(zone: zone, blocks: blocks)
        let date = try #require(date)
        let now = try #require(zone.interval(of: date)?.lowerBound).addingTimeInterval(-86_400)
        let day = ProviderDay(
            business: business, service: try #require(business.service(Sample.botox)),
            provider: try #require(business.provider(Sample.smith)), date: date, reading: .known([], readAt: now),
            claims: [], now: now)
        return day.slots().map { ISO8601.string($0.start, in: zone) + "/" + ISO8601.string($0.end, in: zone) }
    }

    @Test("on a spring Sunday the skipped hour has no starts, and appointments last their real time")
    func spring() throws {
        let found = try starts(LocalDate(year: 2026, month: 3, day: 8), blocks: [(60, 270)])
        #expect(
            found == [
                "2026-03-08T01:00:00-05:00/2026-03-08T03:00:00-04:00",
                "2026-03-08T01:30:00-05:00/2026-03-08T03:30:00-04:00",
                "2026-03-08T03:00:00-04:00/2026-03-08T04:00:00-04:00",
                "2026-03-08T03:30:00-04:00/2026-03-08T04:30:00-04:00",
            ])
    }

    @Test("on an autumn Sunday a doubled start stands for its earlier instant")
    func autumn() throws {
        let found = try starts(LocalDate(year: 2025, month: 11, day: 2), blocks: [(60, 180)])
        #expect(
            found == [
                "2025-11-02T01:00:00-04:00/2025-11-02T01:00:00-05:00",
                "2025-11-02T01:30:00-04:00/2025-11-02T01:30:00-05:00",
                "2025-11-02T02:00:00-05:00/2025-11-02T03:00:00-05:00",
            ])
    }

    @Test("a block that ends in the skipped hour ends where the clock jumps")
    func endsInGap() throws {
        let found = try starts(LocalDate(year: 2026, month: 3, day: 8), blocks: [(30, 150)])
        #expect(
            found == [
                "2026-03-08T00:30:00-05:00/2026-03-08T01:30:00-05:00",
                "2026-03-08T01:00:00-05:00/2026-03-08T03:00:00-04:00",
            ])
    }

    @Test("an ordinary working day is untouched by the change in the night")
    func ordinaryHours() throws {
        let found = try starts(LocalDate(year: 2026, month: 3, day: 8), blocks: [(540, 660)])
        #expect(
            found == [
                "2026-03-08T09:00:00-04:00/2026-03-08T10:00:00-04:00",
                "2026-03-08T09:30:00-04:00/2026-03-08T10:30:00-04:00",
                "2026-03-08T10:00:00-04:00/2026-03-08T11:00:00-04:00",
            ])
    }

    @Test("a whole day can be open until midnight")
    func untilMidnight() throws {
        let found = try starts(LocalDate(year: 2025, month: 11, day: 29), blocks: [(1380, 1440)])
        #expect(found == ["2025-11-29T23:00:00-05:00/2025-11-30T00:00:00-05:00"])
    }
}
