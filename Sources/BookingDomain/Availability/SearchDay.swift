/// The candidate starts of one local date for several providers; those with the same hours share them.
struct SearchDay: Sendable {
    /// The starts that differ.
    let distinct: [DayStarts]
    /// Which of them each provider has; empty where all have the first.
    private let choice: [Int]

    /// - Parameter last: the day that was looked at before, of which much may be the same.
    init(_ date: LocalDate, search: AvailabilitySearch, after last: SearchDay?) {
        let business = search.business
        let zone = business.zone
        func starts(_ hours: DayHours) -> DayStarts {
            for known in last?.distinct ?? [] {
                if let moved = known.moved(to: date, hours: hours, zone: zone) { return moved }
            }
            return DayStarts(
                hours, on: date, time: search.time, stepMinutes: business.policy.stepMinutes, zone: zone)
        }
        let common = business.hours.hours(on: date)
        guard search.providers.contains(where: { $0.hours != nil }) else {
            distinct = [starts(common)]
            choice = []
            return
        }
        var hours: [DayHours] = []
        choice = search.providers.map { provider in
            let own = provider.hours == nil ? common : business.hours(of: provider, on: date)
            if let known = hours.firstIndex(of: own) { return known }
            hours.append(own)
            return hours.count - 1
        }
        distinct = hours.map(starts)
    }

    /// Whether all providers keep the hours of the business.
    var isShared: Bool { choice.isEmpty }

    /// Which of the distinct starts the provider at this place has.
    func choice(of provider: Int) -> Int { choice.isEmpty ? 0 : choice[provider] }

    /// The starts of the provider at this place.
    func starts(of provider: Int) -> DayStarts { distinct[choice(of: provider)] }
}
