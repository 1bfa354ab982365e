import BookingDomain
import Testing

@Suite("One provider's day")
struct ProviderDayTests {
    private let now = "2025-11-28T10:30"
    private let date = LocalDate(year: 2025, month: 11, day: 29)

    /// A day with what differs from a free one.
    private func day(
        _ business: Business, date: LocalDate? = nil, busy: [BusyInterval] = [], claims: [SlotClaim] = [],
        now: String? = nil, reading: CalendarReading? = nil, ignoring: Set<ClaimID> = []
    ) throws -> ProviderDay {
        let instant = try Sample.instant(now ?? self.now, in: business.zone)
        return ProviderDay(
            business: business, service: try #require(business.service(Sample.botox)),
            provider: try #require(business.provider(Sample.smith)), date: try #require(date ?? self.date),
            reading: reading ?? .known(busy, readAt: instant), claims: claims, now: instant, ignoring: ignoring)
    }

    private func starts(_ day: ProviderDay) -> [String] {
        day.slots().map { $0.localStart.time.description }
    }

    @Test("starts run from the beginning of each block, and a break begins them anew")
    func breaks() throws {
        let business = try Sample.business(blocks: [(540, 670), (790, 910)]) { $0.stepMinutes = 45 }
        #expect(try starts(day(business)) == ["09:00", "09:45", "13:10", "13:55"])
    }

    @Test("busy time takes the starts it overlaps and never shifts the grid")
    func busyTime() throws {
        let business = try Sample.business(blocks: [(540, 780)])
        let busy = [try Sample.busy("2025-11-29T10:10", "2025-11-29T10:20")]
        #expect(try starts(day(business, busy: busy)) == ["09:00", "10:30", "11:00", "11:30", "12:00"])
    }

    @Test("touching is not overlapping")
    func touching() throws {
        let business = try Sample.business(blocks: [(540, 720)])
        let busy = [try Sample.busy("2025-11-29T10:00", "2025-11-29T11:00")]
        #expect(try starts(day(business, busy: busy)) == ["09:00", "11:00"])
    }

    @Test("buffers lie inside the block and keep busy time away")
    func buffers() throws {
        let business = try Sample.business(blocks: [(540, 780)], before: 15, after: 30)
        #expect(try starts(day(business)) == ["09:30", "10:00", "10:30", "11:00", "11:30"])
        let busy = [try Sample.busy("2025-11-29T11:30", "2025-11-29T11:45")]
        #expect(try starts(day(business, busy: busy)) == ["09:30", "10:00"])
    }

    @Test(
        "a start is judged by the first rule that speaks against it",
        arguments: [
            ("2025-11-29T09:00", SlotVerdict.free(place: 0)),
            ("2025-11-29T08:30", .closed),
            ("2025-11-29T16:30", .closed),
            ("2025-11-29T09:10", .offGrid),
            ("2025-11-29T12:00", .busy),
            ("2025-11-29T14:00", .claimed),
            ("2025-11-29T15:30", .blocked),
            ("2025-11-28T10:30", .past),
            ("2025-11-28T09:00", .past),
        ])
    func verdicts(start: String, expected: SlotVerdict) throws {
        let base = try Sample.business()
        let blocked = try Sample.instant("2025-11-29T15:30")..<Sample.instant("2025-11-29T15:45")
        let providers = base.providers.map { provider in
            Provider(id: provider.id, name: provider.name, blocked: [blocked])
        }
        let business = try Business(
            id: base.id, name: base.name, zone: base.zone, hours: base.hours, services: base.services,
            providers: providers)
        let day = try day(
            business, busy: [Sample.busy("2025-11-29T12:00", "2025-11-29T13:00")],
            claims: [Sample.claim("2025-11-29T14:00")])
        #expect(try day.verdict(start: Sample.instant(start)) == expected)
    }

    @Test(
        "an appointment needs its notice, to the millisecond",
        arguments: [
            ("09:00", "2025-11-28T21:00:01", SlotVerdict.noticeTooShort),
            ("09:00", "2025-11-28T21:00:00.001", .noticeTooShort),
            ("09:00", "2025-11-28T20:59:59.999", .free(place: 0)),
            ("09:00", "2025-11-28T21:00:00", .free(place: 0)),
        ])
    func notice(time: String, now: String, expected: SlotVerdict) throws {
        let business = try Sample.business { $0.noticeMinutes = 720 }
        let day = try day(business, now: now)
        #expect(try day.verdict(start: Sample.instant("2025-11-29T\(time)")) == expected)
    }

    @Test(
        "a start has passed from its own instant on",
        arguments: [
            ("2025-11-29T08:59:59.999", SlotVerdict.free(place: 0)), ("2025-11-29T09:00:00", .past),
            ("2025-11-29T09:00:00.001", .past),
        ])
    func past(now: String, expected: SlotVerdict) throws {
        #expect(try day(Sample.business(), now: now).verdict(start: Sample.instant("2025-11-29T09:00")) == expected)
    }

    @Test("the horizon counts local days, and its last day is still bookable")
    func horizon() throws {
        let business = try Sample.business { $0.horizonDays = 1 }
        #expect(try starts(day(business)).first == "09:00")
        let beyond = try day(business, date: LocalDate(year: 2025, month: 11, day: 30))
        #expect(beyond.slots().isEmpty)
        #expect(try beyond.verdict(start: Sample.instant("2025-11-30T09:00")) == .beyondHorizon)
    }

    @Test(
        "an expired hold frees its slot exactly at its instant", arguments: [("10:29:59", false), ("10:30:00", true)])
    func expiredHold(time: String, isFree: Bool) throws {
        let hold = try Sample.claim("2025-11-29T09:00", state: .held(until: Sample.instant("2025-11-28T10:30:00")))
        let day = try day(Sample.business(), claims: [hold], now: "2025-11-28T\(time)")
        #expect(starts(day).contains("09:00") == isFree)
    }

    @Test("each customer gets the lowest free place, and the slot is gone when all places are taken")
    func places() throws {
        let business = try Sample.business(places: 3)
        let start = try Sample.instant("2025-11-29T09:00")
        var claims: [SlotClaim] = []
        for (place, expected) in [(0, SlotVerdict.free(place: 0)), (2, .free(place: 1)), (1, .free(place: 1))] {
            #expect(try day(business, claims: claims).verdict(start: start) == expected)
            claims.append(try Sample.claim("2025-11-29T09:00", place: place))
        }
        #expect(try day(business, claims: claims).verdict(start: start) == .claimed)
    }

    @Test("our own event is not counted a second time, with an id or without one")
    func ownEvents() throws {
        let business = try Sample.business(places: 2)
        let start = try Sample.instant("2025-11-29T09:00")
        let claim = try Sample.claim("2025-11-29T09:00", event: "event-1")
        let named = try Sample.busy("2025-11-29T09:00", "2025-11-29T10:00", event: "event-1")
        let unnamed = try Sample.busy("2025-11-29T09:00", "2025-11-29T10:00")
        let foreign = try Sample.busy("2025-11-29T09:00", "2025-11-29T10:00", event: "event-2")
        #expect(try day(business, busy: [named], claims: [claim]).verdict(start: start) == .free(place: 1))
        #expect(try day(business, busy: [unnamed], claims: [claim]).verdict(start: start) == .free(place: 1))
        #expect(try day(business, busy: [foreign], claims: [claim]).verdict(start: start) == .busy)
        #expect(try day(business, busy: [unnamed]).verdict(start: start) == .busy)
    }

    @Test("a claim that moves is not in its own way")
    func ignoring() throws {
        let claim = try Sample.claim("2025-11-29T09:00")
        let day = try day(Sample.business(), claims: [claim], ignoring: [claim.id])
        #expect(starts(day).contains("09:30"))
    }

    @Test("an unknown calendar offers nothing and is never free", arguments: [CalendarUnknownReason.timeout, .refused])
    func unknown(reason: CalendarUnknownReason) throws {
        let day = try day(Sample.business(), reading: .unknown(reason))
        #expect(day.slots().isEmpty)
        #expect(try day.verdict(start: Sample.instant("2025-11-29T09:00")) == .calendarUnknown(reason))
        #expect(day.unknownReason == reason)
    }

    @Test("a reading counts as long as the policy trusts its age", arguments: [(300.0, true), (300.001, false)])
    func freshness(age: TimeInterval, isTrusted: Bool) throws {
        let readAt = try Sample.instant(now).addingTimeInterval(-age)
        let day = try day(Sample.business(), reading: .known([], readAt: readAt))
        #expect(day.slots().isEmpty != isTrusted)
    }

    @Test("a provider works only while the business is open")
    func sharedHours() throws {
        let business = try Sample.business(blocks: [(540, 720)], smith: Sample.hours([(600, 900)]))
        #expect(try starts(day(business)) == ["10:00", "10:30", "11:00"])
    }
}
