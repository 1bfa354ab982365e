/// Everything that can be offered on one local date for one service.
public struct DayAvailability: Sendable, Hashable {
    /// The date that was asked for.
    public let date: LocalDate
    /// The service that was asked for.
    public let serviceID: ServiceID
    /// One slot per start, in order of time, each with the provider the policy prefers and the other candidates.
    public let slots: [Slot]
    /// The providers whose calendars could not be read, with the reasons; they yield no slots.
    public let unknownProviders: [UnknownProvider]
    /// How many providers were asked.
    public let providerCount: Int

    /// A provider about whom nothing is known.
    public struct UnknownProvider: Sendable, Hashable {
        /// Whose calendar it is.
        public let id: ProviderID
        /// Why it could not be read.
        public let reason: CalendarUnknownReason
    }

    /// Whether nothing at all is known, which is not the same as nothing free.
    public var isUnknown: Bool {
        unknownProviders.count == providerCount
    }

    /// Finds what is free.
    ///
    /// - Parameters:
    ///   - business: the tenant with its catalogue and policy.
    ///   - service: what would be performed.
    ///   - providers: who may perform it, in catalogue order.
    ///   - date: the local date.
    ///   - readings: what the calendars said about that day; a missing provider counts as not configured.
    ///   - claims: the live claims of that day.
    ///   - now: the instant of the decision.
    ///   - ignored: claims that are not in the way: the customer's own hold, and the appointment that moves.
    ///   - usual: the provider of the appointment that moves, who carries every start they are free for.
    public init(
        business: Business, service: Service, providers: [Provider], date: LocalDate,
        readings: [ProviderID: CalendarReading], claims: [SlotClaim], now: Date, ignoring ignored: Set<ClaimID> = [],
        preferring usual: ProviderID? = nil
    ) {
        self.date = date
        serviceID = service.id
        providerCount = providers.count
        let search = AvailabilitySearch(
            business: business, service: service, providers: providers,
            calendars: readings.mapValues(PreparedCalendar.init), claims: claims, now: now, ignoring: ignored,
            preferring: usual)
        unknownProviders = search.ranking(on: date).compactMap { place in
            let rules = search.rules[place]
            return rules.unknownReason.map { UnknownProvider(id: rules.providerID, reason: $0) }
        }
        slots = Array(search.offers(on: date...date))
    }

    /// The few slots to read out: spread over the day from the first to the last.
    public func suggestions(limit: Int) -> [Slot] {
        guard limit > 0, slots.count > limit else { return Array(slots.prefix(max(limit, 0))) }
        guard limit > 1 else { return [slots[0]] }
        return (0..<limit).map { slots[$0 * (slots.count - 1) / (limit - 1)] }
    }

    /// The stretches in which one start follows another in steps of the grid.
    public func windows(stepMinutes: Int) -> [AvailabilityWindow] {
        var windows: [AvailabilityWindow] = []
        for slot in slots {
            if let last = windows.last, slot.start.timeIntervalSince(last.end) == TimeInterval(stepMinutes) * 60 {
                windows[windows.count - 1].extend(to: slot)
            } else {
                windows.append(AvailabilityWindow(slot))
            }
        }
        return windows
    }
}
