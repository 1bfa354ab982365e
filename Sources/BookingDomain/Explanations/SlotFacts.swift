/// Finds what decided, rule by rule; whether a rule is kept is never decided here.
struct SlotFacts: Sendable {
    let start: Date
    let date: LocalDate
    let day: ProviderDay
    let business: Business
    let service: Service
    let provider: Provider
    let reading: CalendarReading
    /// The provider's live claims, without those that are not in the way.
    let claims: [SlotClaim]
    let now: Date

    private var second: Int64 { start.unixSeconds }
    private var needed: Range<Int64> { day.claimInterval(second) }
    private var policy: BookingPolicy { business.policy }

    func fact(for rule: SlotRule) -> SlotFact {
        switch rule {
        case .notPast: .now(now)
        case .notice:
            .notice(
                minutes: policy.noticeMinutes,
                latest: start.addingTimeInterval(-TimeInterval(policy.noticeMinutes) * 60))
        case .horizon: .horizon(days: policy.horizonDays, lastDate: day.clock.lastDate)
        case .performed: .performers(business.providers.map(\.id).filter(service.providerIDs.contains))
        case .openingHours: .hours(hours)
        case .grid: grid
        case .notBlocked: .blocked(day.blocked.first(overlapping: needed).map(Self.dates))
        case .calendarKnown: calendar
        case .calendarFree: .busy(day.busy.first(overlapping: needed).map(Self.dates))
        case .placeFree: .places(count: provider.places, taken: taken)
        }
    }

    private var hours: HoursFact {
        let shared = openings(business.hours(of: provider, on: date))
        let own = business.hours.hours(on: date)
        let isByBusiness = provider.hours == nil || !openings(own).contains(where: holds)
        let limiting = isByBusiness ? business.hours : provider.hours ?? business.hours
        let position =
            day.opening(around: second).map { HoursFact.Position.inside(Self.dates($0)) }
            ?? HoursFact.Position(start: second, needed: needed, outside: openings(limiting.hours(on: date)))
        return HoursFact(
            date: date, needed: Self.dates(needed), blocks: shared.map(Self.dates),
            providerID: isByBusiness ? nil : provider.id, isException: limiting.exceptions[date] != nil,
            position: position)
    }

    private func openings(_ hours: DayHours) -> [Range<Int64>] {
        hours.blocks.map { OpeningInstants.instants(of: $0, on: date, in: business.zone) }.filter { !$0.isEmpty }
    }

    private func holds(_ block: Range<Int64>) -> Bool {
        block.lowerBound <= needed.lowerBound && needed.upperBound <= block.upperBound
    }

    private var grid: SlotFact {
        .grid(
            stepMinutes: policy.stepMinutes,
            before: day.grid.last { $0.second < second }.map { Date(unixSeconds: $0.second) },
            after: day.grid.first { $0.second > second }.map { Date(unixSeconds: $0.second) })
    }

    private var calendar: SlotFact {
        var age: Duration?
        if case .known(_, let readAt) = reading {
            age = .milliseconds(now.unixMilliseconds - readAt.unixMilliseconds)
        }
        return .reading(
            unknown: day.unknownReason, age: age, freshness: .seconds(policy.freshnessSeconds),
            whenUnknown: policy.whenCalendarUnknown)
    }

    private var taken: [SlotFact.TakenPlace] {
        let interval = Self.dates(needed)
        let places = claims.filter { $0.interval.overlaps(interval) }.map {
            SlotFact.TakenPlace(place: $0.place, interval: $0.interval, state: $0.state)
        }
        return places.sorted { ($0.place, $0.interval.lowerBound) < ($1.place, $1.interval.lowerBound) }
    }

    private static func dates(_ seconds: Range<Int64>) -> Range<Date> {
        Date(unixSeconds: seconds.lowerBound)..<Date(unixSeconds: seconds.upperBound)
    }
}
