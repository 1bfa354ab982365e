import BookingDomain
import Testing

@Suite("Zone rules")
struct ZoneRulesTests {
    /// A change of the clock, with what it shows in the second before and at the change.
    struct Change: Sendable {
        var zone: SampleZone
        var instant: String
        var before: String
        var after: String
        var words: String
    }

    static let changes = [
        Change(
            .newYork, "1970-04-26T07:00:00Z", "1970-04-26T01:59:59-05:00", "1970-04-26T03:00:00-04:00",
            "Sun Apr 26, 3 AM"),
        Change(
            .newYork, "1974-01-06T07:00:00Z", "1974-01-06T01:59:59-05:00", "1974-01-06T03:00:00-04:00",
            "Sun Jan 6, 3 AM"),
        Change(
            .newYork, "1975-02-23T07:00:00Z", "1975-02-23T01:59:59-05:00", "1975-02-23T03:00:00-04:00",
            "Sun Feb 23, 3 AM"),
        Change(
            .newYork, "1986-04-27T07:00:00Z", "1986-04-27T01:59:59-05:00", "1986-04-27T03:00:00-04:00",
            "Sun Apr 27, 3 AM"),
        Change(
            .newYork, "1987-04-05T07:00:00Z", "1987-04-05T01:59:59-05:00", "1987-04-05T03:00:00-04:00",
            "Sun Apr 5, 3 AM"),
        Change(
            .newYork, "2006-10-29T06:00:00Z", "2006-10-29T01:59:59-04:00", "2006-10-29T01:00:00-05:00",
            "Sun Oct 29, 1 AM"),
        Change(
            .newYork, "2007-03-11T07:00:00Z", "2007-03-11T01:59:59-05:00", "2007-03-11T03:00:00-04:00",
            "Sun Mar 11, 3 AM"),
        Change(
            .newYork, "2025-11-02T06:00:00Z", "2025-11-02T01:59:59-04:00", "2025-11-02T01:00:00-05:00",
            "Sun Nov 2, 1 AM"),
        Change(
            .newYork, "2100-03-14T07:00:00Z", "2100-03-14T01:59:59-05:00", "2100-03-14T03:00:00-04:00",
            "Sun Mar 14, 3 AM"),
        Change(
            .berlin, "2026-03-29T01:00:00Z", "2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00",
            "Sun Mar 29, 3 AM"),
        Change(
            .berlin, "2026-10-25T01:00:00Z", "2026-10-25T02:59:59+02:00", "2026-10-25T02:00:00+01:00",
            "Sun Oct 25, 2 AM"),
        Change(
            .dublin, "2026-03-29T01:00:00Z", "2026-03-29T00:59:59+00:00", "2026-03-29T02:00:00+01:00",
            "Sun Mar 29, 2 AM"),
        Change(
            .dublin, "2026-10-25T01:00:00Z", "2026-10-25T01:59:59+01:00", "2026-10-25T01:00:00+00:00",
            "Sun Oct 25, 1 AM"),
        Change(
            .lordHowe, "2026-04-04T15:00:00Z", "2026-04-05T01:59:59+11:00", "2026-04-05T01:30:00+10:30",
            "Sun Apr 5, 1:30 AM"),
        Change(
            .lordHowe, "2026-10-03T15:30:00Z", "2026-10-04T01:59:59+10:30", "2026-10-04T02:30:00+11:00",
            "Sun Oct 4, 2:30 AM"),
        Change(
            .kathmandu, "1985-12-31T18:30:00Z", "1985-12-31T23:59:59+05:30", "1986-01-01T00:15:00+05:45",
            "Wed Jan 1, 12:15 AM"),
        Change(
            .apia, "2011-12-30T10:00:00Z", "2011-12-29T23:59:59-10:00", "2011-12-31T00:00:00+14:00", "Sat Dec 31, 12 AM"
        ),
        Change(
            .saoPaulo, "2018-11-04T03:00:00Z", "2018-11-03T23:59:59-03:00", "2018-11-04T01:00:00-02:00",
            "Sun Nov 4, 1 AM"),
        Change(
            .stJohns, "2010-11-07T02:31:00Z", "2010-11-07T00:00:59-02:30", "2010-11-06T23:01:00-03:30",
            "Sat Nov 6, 11:01 PM"),
    ]

    @Test("the clock shows the right time on both sides of a change", arguments: changes)
    func showsBothSides(_ change: Change) throws {
        let zone = try change.zone.rules()
        let instant = try ISO8601.instant(change.instant, in: nil)
        #expect(ISO8601.string(instant.addingTimeInterval(-1), in: zone) == change.before)
        #expect(ISO8601.string(instant, in: zone) == change.after)
        #expect(TimeDisplay(zone: zone).short(instant) == change.words)
        #expect(zone.utcOffset(at: instant).description == String(change.after.suffix(6)))
    }

    @Test("a local time in a gap is skipped, one in an overlap is repeated", arguments: changes)
    func resolvesGapsAndOverlaps(_ change: Change) throws {
        let zone = try change.zone.rules()
        let instant = try ISO8601.instant(change.instant, in: nil).unixSeconds
        let old = Int64(zone.offsetSeconds(atUnixSeconds: instant - 1))
        let new = Int64(zone.offsetSeconds(atUnixSeconds: instant))
        let isGap = new > old
        for local in [instant + min(old, new), instant + (old + new) / 2, instant + max(old, new) - 1] {
            let expected: LocalSecondsResolution =
                isGap
                ? .skipped(before: local - old, after: local - new)
                : .repeated(earlier: local - old, later: local - new)
            #expect(zone.resolve(localSeconds: local) == expected)
            #expect(zone.earliestUnixSeconds(ofLocalSeconds: local) == (isGap ? nil : local - old))
        }
        #expect(zone.resolve(localSeconds: instant + min(old, new) - 1) == .unique(instant + min(old, new) - 1 - old))
        #expect(zone.resolve(localSeconds: instant + max(old, new)) == .unique(instant + max(old, new) - new))
    }

    @Test("the public resolution gives the same instants as dates")
    func resolvesDates() throws {
        let gap = try #require(local("2026-03-08", "02:30"))
        let overlap = try #require(local("2025-11-02", "01:30"))
        let plain = try #require(local("2025-11-29", "10:00"))
        #expect(
            try ZoneRules.eastern.resolve(gap)
                == .skipped(before: instant("2026-03-08T03:30-04:00"), after: instant("2026-03-08T01:30-05:00")))
        #expect(
            try ZoneRules.eastern.resolve(overlap)
                == .repeated(earlier: instant("2025-11-02T01:30-04:00"), later: instant("2025-11-02T01:30-05:00")))
        #expect(try ZoneRules.eastern.resolve(plain) == .unique(instant("2025-11-29T10:00-05:00")))
        #expect(ZoneRules.eastern.earliestInstant(of: gap) == nil)
        #expect(try ZoneRules.eastern.earliestInstant(of: overlap) == instant("2025-11-02T01:30-04:00"))
    }

    @Test(
        "a local day runs from its first instant to the first of the next",
        arguments: [
            (SampleZone.newYork, "2025-11-29", "2025-11-29T00:00:00-05:00", 24.0),
            (.newYork, "2025-11-02", "2025-11-02T00:00:00-04:00", 25),
            (.newYork, "2026-03-08", "2026-03-08T00:00:00-05:00", 23),
            (.lordHowe, "2026-04-05", "2026-04-05T00:00:00+11:00", 24.5),
            (.saoPaulo, "2018-11-03", "2018-11-03T00:00:00-03:00", 24),
            (.saoPaulo, "2018-11-04", "2018-11-04T01:00:00-02:00", 23),
            (.kathmandu, "1986-01-01", "1986-01-01T00:15:00+05:45", 23.75),
            (.apia, "2011-12-29", "2011-12-29T00:00:00-10:00", 24),
            (.apia, "2011-12-31", "2011-12-31T00:00:00+14:00", 24),
            (.stJohns, "2010-11-06", "2010-11-06T00:00:00-02:30", 24),
            (.stJohns, "2010-11-07", "2010-11-07T00:00:00-02:30", 25),
        ])
    func givesWholeDays(_ sample: SampleZone, _ day: String, _ start: String, _ hours: Double) throws {
        let zone = try sample.rules()
        let interval = try #require(zone.interval(of: ISO8601.localDate(day)))
        #expect(ISO8601.string(interval.lowerBound, in: zone) == start)
        #expect(interval.upperBound.timeIntervalSince(interval.lowerBound) == hours * 3_600)
    }

    @Test("a date that the zone skipped has no interval")
    func skippedDayHasNoInterval() throws {
        #expect(try SampleZone.apia.rules().interval(of: ISO8601.localDate("2011-12-30")) == nil)
    }

    @Test("the days of a zone follow each other without gap or overlap", arguments: SampleZone.allCases)
    func daysPartitionTime(_ sample: SampleZone) throws {
        let zone = try sample.rules()
        var date = try ISO8601.localDate("2010-01-01")
        var end: Date?
        for _ in 0..<4_000 {
            if let interval = zone.interval(of: date) {
                if let end { #expect(end == interval.lowerBound) }
                end = interval.upperBound
            }
            date = try #require(date.adding(days: 1))
        }
    }

    @Test("the first and the last day of the calendar have intervals", arguments: ["0001-01-01", "9999-12-31"])
    func calendarEndsHaveIntervals(_ day: String) throws {
        let date = try ISO8601.localDate(day)
        for sample in SampleZone.allCases { #expect(try sample.rules().interval(of: date) != nil) }
    }

    @Test(
        "no instant traps",
        // Seconds, because the description of a NaN date, which names the case, would trap.
        arguments: [
            -63_114_076_800, 63_113_904_000, Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude,
            -.greatestFiniteMagnitude, 9.3e18, -9.3e18, 9e15, -9e15,
        ])
    func extremesDoNotTrap(_ seconds: Double) throws {
        let instant = Date(timeIntervalSinceReferenceDate: seconds)
        for sample in SampleZone.allCases {
            let zone = try sample.rules()
            let local = zone.localDateTime(at: instant)
            #expect((1...9999).contains(local.date.year))
            #expect(abs(zone.utcOffset(at: instant).seconds) <= 50_400)
            _ = zone.resolve(local)
            _ = zone.interval(of: local.date)
        }
        for seconds in [Int64.min, .max] {
            _ = ZoneRules.eastern.offsetSeconds(atUnixSeconds: seconds)
            _ = ZoneRules.eastern.localSeconds(atUnixSeconds: seconds)
            _ = ZoneRules.eastern.resolve(localSeconds: seconds)
            _ = ZoneRules.eastern.startOfDay(daysSince1970: Int(seconds))
        }
    }

    @Test("UTC is always at offset zero")
    func utcIsZero() {
        #expect(ZoneRules.utc.utcOffset(at: .distantFuture) == .zero)
        #expect(ZoneRules.utc.resolve(localSeconds: 1_764_000_000) == .unique(1_764_000_000))
    }

    private func instant(_ text: String) throws -> Date { try ISO8601.instant(text, in: nil) }

    private func local(_ date: String, _ time: String) -> LocalDateTime? {
        guard let date = try? ISO8601.localDate(date), let time = try? ISO8601.localTime(time) else { return nil }
        return LocalDateTime(date: date, time: time)
    }
}

extension ZoneRulesTests.Change {
    init(_ zone: SampleZone, _ instant: String, _ before: String, _ after: String, _ words: String) {
        self.init(zone: zone, instant: instant, before: before, after: after, words: words)
    }
}
