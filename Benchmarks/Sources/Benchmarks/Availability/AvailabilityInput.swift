import BookingDomain

/// The same calendars for ours and the yardstick: open from nine to six in New York every day, eight events a day and
/// provider at quarter hours, in the order in which chance made them; appointments of half an hour on the half hour.
struct AvailabilityInput: Sendable {
    let dates: ClosedRange<LocalDate>
    /// The same as days since 1970.
    let days: ClosedRange<Int>
    let business: Business
    let service: Service
    /// What is busy, provider by provider, as starts and ends in seconds since 1970.
    let plain: [[Range<Int>]]
    /// The same as a calendar tells it.
    let readings: [ProviderID: CalendarReading]
    let now: Date

    /// Draws calendars with a linear congruential generator, always the same ones.
    init(providers count: Int, from first: String, days: Int) throws {
        let zone = ZoneRules.eastern
        let firstDate = try ISO8601.localDate(first)
        guard let last = firstDate.adding(days: days - 1), let open = LocalTime(hour: 9, minute: 0),
            let block = OpeningBlock(startMinute: 540, endMinute: 1_080), let hours = DayHours([block])
        else { throw BenchmarkError.missing("the dates") }
        dates = firstDate...last
        self.days = firstDate.daysSince1970...last.daysSince1970
        var random = Congruential()
        var plain: [[Range<Int>]] = []
        for _ in 0..<count {
            var busy: [Range<Int>] = []
            for day in 0..<days {
                guard let date = firstDate.adding(days: day),
                    let opening = zone.earliestInstant(of: LocalDateTime(date: date, time: open))
                else { throw BenchmarkError.missing("an opening") }
                for _ in 0..<8 {
                    let start = 15 * random.next(35)
                    let length = min(15 * (1 + random.next(3)), 540 - start)
                    let second = Int(opening.unixSeconds) + start * 60
                    busy.append(second..<(second + length * 60))
                }
            }
            plain.append(busy)
        }
        self.plain = plain
        let ids = (0..<count).map { ProviderID("provider-\($0)") }
        var policy = BookingPolicy()
        policy.horizonDays = 365
        service = Service(id: "visit", name: "Visit", durationMinutes: 30, providerIDs: ids)
        business = try Business(
            id: "benchmark", name: "Benchmark", zone: zone,
            hours: WorkingHours(weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, hours) })),
            services: [service], providers: ids.map { Provider(id: $0, name: $0.rawValue) }, policy: policy)
        let now = try ISO8601.instant("\(first)T00:00", in: zone)
        self.now = now
        readings = Dictionary(
            uniqueKeysWithValues: zip(
                ids,
                plain.map { busy in
                    CalendarReading.known(
                        busy.map {
                            BusyInterval(
                                Date(unixSeconds: Int64($0.lowerBound))..<Date(unixSeconds: Int64($0.upperBound)))
                        }, readAt: now)
                }))
    }

    /// Sorts the calendars and gathers what decides.
    func search() -> AvailabilitySearch { search(readings.mapValues(PreparedCalendar.init)) }

    /// Gathers what decides, with calendars that were prepared before.
    func search(_ calendars: [ProviderID: PreparedCalendar]) -> AvailabilitySearch {
        AvailabilitySearch(
            business: business, service: service, providers: business.providers, calendars: calendars, claims: [],
            now: now)
    }
}
