import BookingDomain

/// Calendars of a business in New York, open from nine to six every day, with eight events a day and provider at
/// quarter hours, always the same; and the free half hours found by the simplest loop over integers.
struct PlainCalendars {
    let business: Business
    let dates: ClosedRange<LocalDate>
    let now: Date
    /// What is busy, provider by provider, in the order in which chance made it.
    private(set) var busy: [[Range<Int64>]] = []
    /// The free starts of each provider.
    private(set) var free: [[Int64]] = []

    init(providers count: Int, from first: LocalDate, days: Int) throws {
        let ids = (0..<count).map { ProviderID("provider-\($0)") }
        var policy = BookingPolicy()
        policy.horizonDays = 365
        business = try Business(
            id: "plain", name: "Plain", zone: .eastern, hours: Sample.hours([(540, 1_080)]),
            services: [Service(id: "visit", name: "Visit", durationMinutes: 30, providerIDs: ids)],
            providers: ids.map { Provider(id: $0, name: $0.rawValue) }, policy: policy)
        dates = first...(first.adding(days: days - 1) ?? first)
        now = Date(unixSeconds: Int64(first.daysSince1970) * 86_400)
        var state: UInt64 = 12_345
        func random(_ bound: UInt64) -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((state >> 33) % bound)
        }
        for _ in 0..<count {
            var all: [Range<Int64>] = []
            var starts: [Int64] = []
            for day in 0..<days {
                let opening = Self.opening(Int64(first.daysSince1970 + day))
                var today: [Range<Int64>] = []
                for _ in 0..<8 {
                    let start = random(35) * 15
                    let length = min((1 + random(3)) * 15, 540 - start)
                    today.append((opening + start * 60)..<(opening + (start + length) * 60))
                }
                starts += (0..<18).map { opening + $0 * 1_800 }.filter { start in
                    !today.contains { $0.overlaps(start..<(start + 1_800)) }
                }
                all += today
            }
            busy.append(all)
            free.append(starts)
        }
    }

    /// Nine o'clock in New York in the first half of 2028, whose clocks go forward on 12 March.
    private static func opening(_ day: Int64) -> Int64 {
        let firstSummerDay: Int64 = 21_255
        return day * 86_400 + (day >= firstSummerDay ? 13 : 14) * 3_600
    }

    /// The search over everything.
    func search() throws -> AvailabilitySearch {
        var calendars: [ProviderID: PreparedCalendar] = [:]
        for (provider, busy) in zip(business.providers, busy) {
            let intervals = busy.map {
                BusyInterval(Date(unixSeconds: $0.lowerBound)..<Date(unixSeconds: $0.upperBound))
            }
            calendars[provider.id] = PreparedCalendar(.known(intervals, readAt: now))
        }
        return AvailabilitySearch(
            business: business, service: business.services[0], providers: business.providers, calendars: calendars,
            claims: [], now: now)
    }
}
