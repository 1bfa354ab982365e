import BookingDomain
import Testing

/// A business, its calendars and its claims, drawn at random, over a few weeks around a change of the clock.
struct RandomSearch {
    let business: Business
    let service: Service
    let dates: ClosedRange<LocalDate>
    let readings: [ProviderID: CalendarReading]
    let claims: [SlotClaim]
    let ignored: Set<ClaimID>
    let usual: ProviderID?
    let now: Date

    /// Zones whose clocks change in the middle of the night, at midnight, in the south, and by half an hour.
    private static let zones = [
        "EST5EDT,M3.2.0,M11.1.0", "CST5CDT,M3.2.0/0,M11.1.0/1", "NZST-12NZDT,M9.5.0,M4.1.0/3",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3",
    ]
    private static let firstDates = [
        "2026-03-01", "2026-10-20", "2026-03-25", "2026-09-20", "2026-06-10", "2099-12-20",
    ]

    init(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
        func pick<Element>(_ all: [Element]) -> Element { all[Int.random(in: 0..<all.count, using: &random)] }
        let zone = try ZoneRules(identifier: "Random/Zone", posixRule: pick(Self.zones))
        let first = try ISO8601.localDate(pick(Self.firstDates))
        let last = try #require(first.adding(days: Int.random(in: 0...24, using: &random)))
        dates = first...last
        func hours() throws -> WorkingHours {
            var weekly: [Weekday: DayHours] = [:]
            for day in Weekday.allCases where chance(90) {
                let start = Int.random(in: 0...10, using: &random) * 60
                let middle = start + Int.random(in: 1...8, using: &random) * 45
                let blocks = [(start, middle), (middle + pick([0, 30, 60]), min(middle + 420, 1_440))]
                weekly[day] = DayHours(blocks.compactMap { OpeningBlock(startMinute: $0.0, endMinute: $0.1) })
            }
            let holiday = try #require(first.adding(days: 2))
            return WorkingHours(weekly: weekly, exceptions: chance(30) ? [holiday: .closed] : [:])
        }
        let start = try #require(zone.interval(of: first)).lowerBound
        let length = (last.daysSince1970 - first.daysSince1970 + 1) * 1_440
        func interval(longest: Int) -> Range<Date> {
            let minute = Int.random(in: -200...length, using: &random)
            let from = start.addingTimeInterval(TimeInterval(minute * 60) + pick([0, 0, 0, 0.25]))
            let end = from.addingTimeInterval(TimeInterval(Int.random(in: 0...longest, using: &random) * 60))
            return from..<end
        }
        var policy = BookingPolicy()
        policy.stepMinutes = pick([15, 20, 30, 60])
        policy.noticeMinutes = pick([0, 0, 90, 3_000])
        policy.horizonDays = pick([5, 90, 365])
        policy.providerPreference = pick(BookingPolicy.ProviderPreference.allCases)
        let ids = (0..<Int.random(in: 1...4, using: &random)).map { ProviderID("provider-\($0)") }
        let service = Service(
            id: "visit", name: "Visit", durationMinutes: pick([15, 30, 50, 120]),
            bufferBeforeMinutes: pick([0, 0, 10]),
            bufferAfterMinutes: pick([0, 0, 15]), providerIDs: ids)
        self.service = service
        var providers: [Provider] = []
        for id in ids {
            providers.append(
                Provider(
                    id: id, name: id.rawValue, hours: chance(50) ? try hours() : nil,
                    blocked: chance(30) ? [interval(longest: 4_000)] : [], places: pick([1, 1, 2, 3])))
        }
        business = try Business(
            id: "random", name: "Random", zone: zone, hours: hours(), services: [service], providers: providers,
            policy: policy)
        now = start.addingTimeInterval(TimeInterval(Int.random(in: -3_000...6_000, using: &random) * 60))
        usual = chance(30) ? pick(ids) : nil
        var claims: [SlotClaim] = []
        for number in 0..<pick([0, 3, 40]) {
            let taken = interval(longest: 90)
            let from = taken.lowerBound.flooredToSeconds
            guard !taken.isEmpty else { continue }
            claims.append(
                SlotClaim(
                    id: ClaimID("claim-\(number)"), providerID: pick(ids), place: pick([0, 0, 1, 2]),
                    interval: from..<taken.upperBound.flooredToSeconds.addingTimeInterval(60),
                    appointmentInterval: from..<from.addingTimeInterval(900),
                    state: pick([.booked, .confirming, .held(until: now), .held(until: now.addingTimeInterval(1))]),
                    conversationID: Sample.conversation,
                    eventID: chance(50) ? CalendarEventID("event-\(number)") : nil))
        }
        self.claims = claims
        ignored = Set(claims.filter { _ in chance(10) }.map(\.id))
        var readings: [ProviderID: CalendarReading] = [:]
        for id in ids {
            var busy = (0..<pick([0, 5, 60, 400])).map { number in
                BusyInterval(
                    interval(longest: pick([30, 60, 60, 2_000])),
                    eventID: chance(20) ? CalendarEventID("event-\(number)") : nil)
            }
            for claim in claims where claim.providerID == id && chance(60) {
                let copies = pick([1, 1, 2])
                for _ in 0..<copies {
                    busy.insert(
                        BusyInterval(claim.appointmentInterval, eventID: chance(50) ? claim.eventID : nil), at: 0)
                }
            }
            if chance(50) { busy.sort { $0.interval.lowerBound < $1.interval.lowerBound } }
            readings[id] = chance(10) ? .unknown(.timeout) : .known(busy, readAt: now)
        }
        self.readings = readings
    }

    var search: AvailabilitySearch {
        AvailabilitySearch(
            business: business, service: service, providers: business.providers,
            calendars: readings.mapValues(PreparedCalendar.init), claims: claims, now: now, ignoring: ignored,
            preferring: usual)
    }

    /// The days of the search, one after another.
    var days: [LocalDate] {
        (dates.lowerBound.daysSince1970...dates.upperBound.daysSince1970).compactMap(LocalDate.init(daysSince1970:))
    }

    func day(_ date: LocalDate, of provider: Provider) -> ProviderDay {
        ProviderDay(
            business: business, service: service, provider: provider, date: date,
            reading: readings[provider.id] ?? .unknown(.notConfigured), claims: claims, now: now, ignoring: ignored)
    }

    /// The providers in the order in which the policy prefers them on a date.
    func ranked(on date: LocalDate) -> [Provider] {
        var ranked = business.providers
        if business.policy.providerPreference == .fewestBookings, let day = business.zone.interval(of: date) {
            let count = { (provider: Provider) in
                claims.filter { $0.providerID == provider.id && $0.isLive(at: now) && $0.interval.overlaps(day) }.count
            }
            ranked = ranked.enumerated().sorted { (count($0.element), $0.offset) < (count($1.element), $1.offset) }
                .map(\.element)
        }
        return ranked.filter { $0.id == usual } + ranked.filter { $0.id != usual }
    }
}
