/// What can be booked for one service over any range of local dates, with one provider or with many.
///
/// The rules are those of `ProviderDay`, evaluated by the same code; what does not depend on the date is worked out
/// once. Dates that nobody asks about cost nothing: the first few offers of a year cost as much as those of a week.
public struct AvailabilitySearch: Sendable {
    /// The providers whose calendars could not be read, in catalogue order, with the reasons; they yield no slots.
    public let unknownProviders: [DayAvailability.UnknownProvider]

    let business: Business
    let time: BookedTime
    let providers: [Provider]
    /// The rules of each provider, at the same place.
    let rules: [ProviderRules]
    /// Where the provider stands who carries every start they are free for.
    private let usual: Int?
    /// The live claims of each provider, at the same place; empty where the policy does not count them.
    private let booked: [BusyTimes]

    /// Prepares a search.
    ///
    /// - Parameters:
    ///   - business: the tenant with its catalogue and policy.
    ///   - service: what would be performed.
    ///   - providers: who may perform it, in catalogue order, each once.
    ///   - calendars: what the calendars said about at least the dates that will be asked about; a missing provider
    ///     counts as not configured. Preparing a calendar once and keeping it makes every further search cheaper.
    ///   - claims: the live claims of those dates.
    ///   - now: the instant of the decision.
    ///   - ignored: claims that are not in the way: the customer's own hold, and the appointment that moves.
    ///   - usual: the provider of the appointment that moves, who carries every start they are free for.
    public init(
        business: Business, service: Service, providers: [Provider], calendars: [ProviderID: PreparedCalendar],
        claims: [SlotClaim], now: Date, ignoring ignored: Set<ClaimID> = [], preferring usual: ProviderID? = nil
    ) {
        self.business = business
        self.providers = providers
        time = BookedTime(service)
        let clock = TimeRules(business: business, now: now)
        let claimsOf = Dictionary(grouping: claims, by: \.providerID)
        let missing = PreparedCalendar(.unknown(.notConfigured))
        let rules = providers.map { provider in
            ProviderRules(
                service: service, provider: provider, calendar: calendars[provider.id] ?? missing,
                claims: claimsOf[provider.id] ?? [], clock: clock, now: now, policy: business.policy, ignoring: ignored)
        }
        self.rules = rules
        self.usual = providers.firstIndex { $0.id == usual }
        let counts = business.policy.providerPreference == .fewestBookings
        booked =
            !counts
            ? []
            : providers.map { provider in
                BusyTimes(ProviderRules.live(claimsOf[provider.id] ?? [], of: provider.id, at: now).map(\.interval))
            }
        unknownProviders = rules.compactMap { rule in
            rule.unknownReason.map { DayAvailability.UnknownProvider(id: rule.providerID, reason: $0) }
        }
    }

    /// Every start that can be booked with each provider, in order of time.
    ///
    /// - Parameter dates: the first and the last local date.
    /// - Returns: the slots of each provider, without candidates; a provider without any has an empty array.
    public func slots(on dates: ClosedRange<LocalDate>) -> [ProviderID: [Slot]] {
        var days: [SearchDay] = []
        for day in dates.lowerBound.daysSince1970...dates.upperBound.daysSince1970 {
            days.append(SearchDay(LocalDate(clampingDaysSince1970: day), search: self, after: days.last))
        }
        let common = days.first?.isShared == true ? days.map { $0.starts(of: 0) } : nil
        var found: [ProviderID: [Slot]] = [:]
        for (index, rule) in rules.enumerated() {
            found[rule.providerID] = rule.slots(on: common ?? days.map { $0.starts(of: index) })
        }
        return found
    }

    /// One slot per start, in order of time, each with the provider the policy prefers and the other candidates.
    ///
    /// The slots are found one at a time as they are asked for; `prefix(10)` looks at no more days than it takes to
    /// find ten.
    ///
    /// - Parameter dates: the first and the last local date.
    public func offers(on dates: ClosedRange<LocalDate>) -> Offers {
        Offers(search: self, dates: dates)
    }

    /// Where the providers stand, in the order in which the policy prefers them on a date.
    func ranking(on date: LocalDate) -> [Int] {
        var ranked = Array(providers.indices)
        if !booked.isEmpty {
            let day = date.daysSince1970
            let start = business.zone.startOfDay(daysSince1970: day)
            let interval = start..<max(start, business.zone.startOfDay(daysSince1970: day + 1))
            let counts = booked.map { $0.count(overlapping: interval) }
            ranked.sort { (counts[$0], $0) < (counts[$1], $1) }
        }
        guard let usual else { return ranked }
        return [usual] + ranked.filter { $0 != usual }
    }
}
