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
        var unknown: [UnknownProvider] = []
        var free: [[Slot]] = []
        let ranked = Self.preferred(providers, claims: claims, now: now, policy: business.policy)
        for provider in ranked.filter({ $0.id == usual }) + ranked.filter({ $0.id != usual }) {
            let day = ProviderDay(
                business: business, service: service, provider: provider, date: date,
                reading: readings[provider.id] ?? .unknown(.notConfigured), claims: claims, now: now,
                ignoring: ignored)
            if let reason = day.unknownReason {
                unknown.append(UnknownProvider(id: provider.id, reason: reason))
            } else {
                free.append(day.slots())
            }
        }
        unknownProviders = unknown
        slots = Self.onePerStart(free)
    }

    /// Orders providers as the policy prefers them.
    private static func preferred(
        _ providers: [Provider], claims: [SlotClaim], now: Date, policy: BookingPolicy
    ) -> [Provider] {
        guard policy.providerPreference == .fewestBookings else { return providers }
        var count: [ProviderID: Int] = [:]
        for claim in claims where claim.isLive(at: now) { count[claim.providerID, default: 0] += 1 }
        let ranked = providers.enumerated().sorted {
            (count[$0.element.id, default: 0], $0.offset) < (count[$1.element.id, default: 0], $1.offset)
        }
        return ranked.map(\.element)
    }

    /// Joins the slots of several providers: the first provider in order carries a start, the others become candidates.
    private static func onePerStart(_ free: [[Slot]]) -> [Slot] {
        guard free.count != 1 else { return free[0] }
        var byStart: [Date: [Slot]] = [:]
        for slot in free.joined() { byStart[slot.start, default: []].append(slot) }
        return byStart.values
            .compactMap { same in same.first.map { $0.withCandidates(same.dropFirst().map(\.providerID)) } }
            .sorted { $0.start < $1.start }
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
