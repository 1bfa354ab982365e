/// Everything that decides about one provider's starts for one service, on whatever day.
///
/// `outcome` is the one place where rules are evaluated: offers, bookings and explanations all ask it.
struct ProviderRules: Sendable {
    let serviceID: ServiceID
    let providerID: ProviderID
    let time: BookedTime
    let clock: TimeRules
    let blocked: BusyTimes
    let busy: BusyTimes
    /// Why the calendar is not known; nil where it is.
    let unknownReason: CalendarUnknownReason?
    private let isPerformed: Bool
    private let claimed: [BusyTimes]
    /// Claims in places that the settings took away: what is booked there stays, and uses a place up.
    private let displaced: [BusyTimes]
    /// Whether no claim is in the way of the first place.
    private let isUnclaimed: Bool

    /// Where the last question found its answers, for one question after another.
    struct Places {
        var blocked = BusyTimes.Place()
        var busy = BusyTimes.Place()
    }

    /// Gathers what decides.
    ///
    /// - Parameters:
    ///   - claims: claims of any provider; those of others and dead ones are ignored.
    ///   - ignored: claims that are not in the way: the customer's own hold, and the appointment that moves.
    init(
        service: Service, provider: Provider, calendar: PreparedCalendar, claims: [SlotClaim], clock: TimeRules,
        now: Date, policy: BookingPolicy, ignoring ignored: Set<ClaimID>
    ) {
        serviceID = service.id
        providerID = provider.id
        time = BookedTime(service)
        self.clock = clock
        isPerformed = service.providerIDs.contains(provider.id)
        blocked = BusyTimes(provider.blocked)
        let live = Self.live(claims, of: provider.id, at: now)
        let inTheWay = live.filter { !ignored.contains($0.id) }
        claimed = (0..<max(provider.places, 0)).map { place in
            BusyTimes(inTheWay.lazy.filter { $0.place == place }.map(\.interval))
        }
        let gone = Dictionary(grouping: inTheWay.filter { $0.place >= provider.places }, by: \.place)
        displaced = gone.values.map { BusyTimes($0.map(\.interval)) }
        isUnclaimed = displaced.isEmpty && claimed.first?.isEmpty ?? false
        switch calendar.reading.trusted(at: now, policy: policy) {
        case .known:
            busy = calendar.foreign(to: live)
            unknownReason = nil
        case .unknown(let reason, _):
            busy = BusyTimes([])
            unknownReason = reason
        }
    }

    /// Whether a rule is kept by a start of a day.
    func outcome(of rule: SlotRule, for second: Int64, on day: DayStarts) -> RuleOutcome {
        var places = Places()
        return outcome(of: rule, for: second, on: day, from: &places)
    }

    /// The first rule that a start of a day breaks; nil where it keeps them all.
    ///
    /// The rules stand in the order of `SlotRule`.
    func firstBroken(by second: Int64, on day: DayStarts) -> SlotRule? {
        var places = Places()
        if let rule = firstBrokenBeforeHours(by: second, on: day, from: &places) { return rule }
        guard isKept(.openingHours, by: second, on: day, from: &places) else { return .openingHours }
        guard isKept(.grid, by: second, on: day, from: &places) else { return .grid }
        return firstBrokenAfterGrid(by: second, on: day, from: &places)
    }

    /// The same for a start of the day's grid, which holds no start outside the opening hours.
    func firstBroken(byGridStart second: Int64, on day: DayStarts, from places: inout Places) -> SlotRule? {
        firstBrokenBeforeHours(by: second, on: day, from: &places)
            ?? firstBrokenAfterGrid(by: second, on: day, from: &places)
    }

    @inline(__always)
    private func firstBrokenBeforeHours(
        by second: Int64, on day: DayStarts, from places: inout Places
    ) -> SlotRule? {
        guard isKept(.notPast, by: second, on: day, from: &places) else { return .notPast }
        guard isKept(.notice, by: second, on: day, from: &places) else { return .notice }
        guard isKept(.horizon, by: second, on: day, from: &places) else { return .horizon }
        guard isKept(.performed, by: second, on: day, from: &places) else { return .performed }
        return nil
    }

    @inline(__always)
    private func firstBrokenAfterGrid(
        by second: Int64, on day: DayStarts, from places: inout Places
    ) -> SlotRule? {
        guard isKept(.notBlocked, by: second, on: day, from: &places) else { return .notBlocked }
        guard isKept(.calendarKnown, by: second, on: day, from: &places) else { return .calendarKnown }
        guard isKept(.calendarFree, by: second, on: day, from: &places) else { return .calendarFree }
        guard isKept(.placeFree, by: second, on: day, from: &places) else { return .placeFree }
        return nil
    }

    @inline(__always)
    private func isKept(
        _ rule: SlotRule, by second: Int64, on day: DayStarts, from places: inout Places
    ) -> Bool {
        if case .yes = outcome(of: rule, for: second, on: day, from: &places) { true } else { false }
    }

    // Inlined, so that each rule costs its own comparison and nothing else: a search asks this of every start.
    @inline(__always)
    private func outcome(
        of rule: SlotRule, for second: Int64, on day: DayStarts, from places: inout Places
    ) -> RuleOutcome {
        switch rule {
        case .notPast: RuleOutcome(clock.isToCome(second))
        case .notice: RuleOutcome(clock.hasNotice(second))
        case .horizon: RuleOutcome(clock.isWithinHorizon(second))
        case .performed: RuleOutcome(isPerformed)
        case .openingHours: RuleOutcome(day.opening(around: time.claimInterval(second)) != nil)
        case .grid: RuleOutcome(day.contains(second))
        case .notBlocked: RuleOutcome(!blocked.overlaps(time.claimInterval(second), from: &places.blocked))
        case .calendarKnown: RuleOutcome(unknownReason == nil)
        case .calendarFree:
            unknownReason == nil
                ? RuleOutcome(!busy.overlaps(time.claimInterval(second), from: &places.busy)) : .unknown
        case .placeFree: RuleOutcome(isUnclaimed || freePlace(second) != nil)
        }
    }

    /// A place that no live claim has taken for a booking at this start, whatever the calendar says: the preferred one
    /// where it is free, else the lowest.
    func freePlace(_ second: Int64, preferring preferred: Int? = nil) -> Int? {
        let interval = time.claimInterval(second)
        guard displaced.isEmpty || hasRoomBesideDisplaced(interval) else { return nil }
        if let preferred, claimed.indices.contains(preferred), !claimed[preferred].overlaps(interval) {
            return preferred
        }
        for place in claimed.indices where !claimed[place].overlaps(interval) { return place }
        return nil
    }

    private func hasRoomBesideDisplaced(_ interval: Range<Int64>) -> Bool {
        let used = displaced.count { $0.overlaps(interval) }
        return claimed.count { !$0.overlaps(interval) } > used
    }

    /// The slot at a start of the grid, free or not.
    func slot(at start: GridStart) -> Slot {
        Slot(
            startSecond: start.second, endSecond: start.second + time.length, serviceID: serviceID,
            providerID: providerID, startOffset: start.offset, endOffset: start.endOffset)
    }

    /// Every start that can be booked on days that follow each other, in order of time.
    func slots(on days: [DayStarts]) -> [Slot] {
        var free: [GridStart] = []
        free.reserveCapacity(days.reduce(0) { $0 + $1.count })
        var places = Places()
        for day in days {
            for place in 0..<day.count {
                let start = day[place]
                if firstBroken(byGridStart: start.second, on: day, from: &places) == nil { free.append(start) }
            }
        }
        // Only now is it known how many slots there are, which are larger than starts and dearer to move.
        return free.first.map { slot(at: $0).moved(to: free) } ?? []
    }

    /// The claims of a provider that keep others out.
    static func live(
        _ claims: [SlotClaim], of provider: ProviderID, at now: Date, ignoring ignored: Set<ClaimID> = []
    ) -> [SlotClaim] {
        claims.filter { $0.providerID == provider && !ignored.contains($0.id) && $0.isLive(at: now) }
    }
}
