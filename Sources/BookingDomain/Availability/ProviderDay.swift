/// One provider's local day for one service, with all rules that decide whether a start can be booked.
///
/// The function that offers is the function that validates: `outcome` evaluates each rule, and nothing else does.
/// `slots()` keeps the starts of the grid that break no rule, a booking asks for the `verdict` on one start, and a
/// `SlotExplanation` shows every rule.
public struct ProviderDay: Sendable {
    private let serviceID: ServiceID
    private let providerID: ProviderID
    private let minutesBefore: Int
    private let minutes: Int
    private let minutesAfter: Int
    private let isPerformed: Bool
    let rules: TimeRules
    /// The candidate starts that lie in the opening hours, buffers included.
    let grid: [GridStart]
    private let openings: [Range<Int64>]
    let blocked: BusyTimes
    let busy: BusyTimes
    private let claimed: [BusyTimes]
    private let unknown: CalendarUnknownReason?

    /// Gathers what decides about a day.
    ///
    /// - Parameters:
    ///   - business: the tenant with its zone, hours and policy.
    ///   - service: what would be performed.
    ///   - provider: who would perform it.
    ///   - date: the local date.
    ///   - reading: the calendar's answer for at least that whole day.
    ///   - claims: the provider's claims of that day; dead ones are ignored.
    ///   - now: the instant of the decision.
    ///   - ignored: claims that are not in the way: the customer's own hold, and the appointment that moves.
    public init(
        business: Business, service: Service, provider: Provider, date: LocalDate, reading: CalendarReading,
        claims: [SlotClaim], now: Date, ignoring ignored: Set<ClaimID> = []
    ) {
        serviceID = service.id
        providerID = provider.id
        minutesBefore = max(service.bufferBeforeMinutes, 0)
        minutes = max(service.durationMinutes, 1)
        minutesAfter = max(service.bufferAfterMinutes, 0)
        isPerformed = service.providerIDs.contains(provider.id)
        rules = TimeRules(business: business, now: now)
        let blocks = business.hours(of: provider, on: date).blocks
        let before = Int64(minutesBefore) * 60
        let after = Int64(minutesAfter + minutes) * 60
        openings = blocks.map { OpeningInstants.instants(of: $0, on: date, in: business.zone) }
        grid = zip(blocks, openings).flatMap { block, opening in
            GridStart.starts(of: block, on: date, business: business).filter {
                $0.second - before >= opening.lowerBound && $0.second + after <= opening.upperBound
            }
        }
        let live = Self.live(claims, of: provider.id, at: now, ignoring: ignored)
        blocked = BusyTimes(provider.blocked)
        claimed = (0..<max(provider.places, 0)).map { place in
            BusyTimes(live.filter { $0.place == place }.map(\.interval))
        }
        switch reading.trusted(at: now, policy: business.policy) {
        case .known(let intervals, _):
            busy = BusyTimes(Self.foreign(intervals, claims: Self.live(claims, of: provider.id, at: now)))
            unknown = nil
        case .unknown(let reason, _):
            busy = BusyTimes([])
            unknown = reason
        }
    }

    /// Whether a rule is kept by a start: the one place where rules are evaluated.
    @inline(__always)
    func outcome(of rule: SlotRule, for second: Int64) -> RuleOutcome {
        switch rule {
        case .notPast: RuleOutcome(rules.isToCome(second))
        case .notice: RuleOutcome(rules.hasNotice(second))
        case .horizon: RuleOutcome(rules.isWithinHorizon(second))
        case .performed: RuleOutcome(isPerformed)
        case .openingHours: RuleOutcome(opening(around: second) != nil)
        case .grid: RuleOutcome(grid.contains { $0.second == second })
        case .notBlocked: RuleOutcome(!blocked.overlaps(claimInterval(second)))
        case .calendarKnown: RuleOutcome(unknown == nil)
        case .calendarFree: unknown == nil ? RuleOutcome(!busy.overlaps(claimInterval(second))) : .unknown
        case .placeFree: RuleOutcome(freePlace(second) != nil)
        }
    }

    @inline(__always)
    private func isKept(_ rule: SlotRule, by second: Int64) -> Bool {
        if case .yes = outcome(of: rule, for: second) { true } else { false }
    }

    /// Whether a start of the grid, which lies in the opening hours, keeps every other rule.
    ///
    /// This is asked of every start that anybody looks at, so the rules stand here one by one.
    private func isFree(onGrid second: Int64) -> Bool {
        isKept(.notPast, by: second) && isKept(.notice, by: second) && isKept(.horizon, by: second)
            && isKept(.performed, by: second) && isKept(.notBlocked, by: second) && isKept(.calendarKnown, by: second)
            && isKept(.calendarFree, by: second) && isKept(.placeFree, by: second)
    }

    /// Whether a start can be booked, by the first rule that speaks against it.
    public func verdict(start: Date) -> SlotVerdict {
        let second = start.unixSeconds
        return switch SlotRule.inOrder.first(where: { !isKept($0, by: second) }) {
        case .notPast: .past
        case .notice: .noticeTooShort
        case .horizon: .beyondHorizon
        case .performed: .notPerformed
        case .openingHours: .closed
        case .grid: .offGrid
        case .notBlocked: .blocked
        case .calendarKnown: .calendarUnknown(unknown ?? .notConfigured)
        case .calendarFree: .busy
        case .placeFree: .claimed
        case nil: freePlace(second).map { .free(place: $0) } ?? .claimed
        }
    }

    /// Every start of the day that can be booked, in order of time.
    public func slots() -> [Slot] {
        var found: [Slot] = []
        for start in grid where isFree(onGrid: start.second) {
            found.append(slot(at: start))
        }
        return found
    }

    /// The slot that begins at a start of the grid, free or not; nil where the grid has no such start.
    public func slot(start: Date) -> Slot? {
        grid.first { $0.second == start.unixSeconds }.map(slot)
    }

    /// What a booking at this start takes, buffers included.
    public func claimInterval(start: Date) -> Range<Date> {
        let interval = claimInterval(start.unixSeconds)
        return Date(unixSeconds: interval.lowerBound)..<Date(unixSeconds: interval.upperBound)
    }

    /// Why the calendar is not known; nil where it is.
    public var unknownReason: CalendarUnknownReason? { unknown }

    private func slot(at start: GridStart) -> Slot {
        let end = start.second + Int64(minutes) * 60
        return Slot(
            startSecond: start.second, endSecond: end, serviceID: serviceID, providerID: providerID,
            startOffset: start.offset, endOffset: rules.zone.utcOffset(at: Date(unixSeconds: end)))
    }

    /// The opening block that holds a booking at this start, buffers included.
    func opening(around second: Int64) -> Range<Int64>? {
        let interval = claimInterval(second)
        return openings.first { $0.lowerBound <= interval.lowerBound && interval.upperBound <= $0.upperBound }
    }

    func claimInterval(_ second: Int64) -> Range<Int64> {
        let start = second - Int64(minutesBefore) * 60
        return start..<(second + Int64(minutes + minutesAfter) * 60)
    }

    /// A place that no live claim has taken for a booking at this start, whatever the calendar says: the preferred one
    /// where it is free, else the lowest.
    func freePlace(_ second: Int64, preferring preferred: Int? = nil) -> Int? {
        let interval = claimInterval(second)
        if let preferred, claimed.indices.contains(preferred), !claimed[preferred].overlaps(interval) {
            return preferred
        }
        return claimed.firstIndex { !$0.overlaps(interval) }
    }

    /// The claims of a provider that keep others out.
    static func live(
        _ claims: [SlotClaim], of provider: ProviderID, at now: Date, ignoring ignored: Set<ClaimID> = []
    ) -> [SlotClaim] {
        claims.filter { $0.providerID == provider && !ignored.contains($0.id) && $0.isLive(at: now) }
    }

    /// Leaves out what our own claims speak for: events with their ids; and where the source tells no id, one interval
    /// equal to each booked claim whose event did not come by its id.
    private static func foreign(_ busy: [BusyInterval], claims: [SlotClaim]) -> [Range<Date>] {
        let named = Set(busy.compactMap(\.eventID))
        let ours = Set(claims.compactMap(\.eventID))
        var unnamed = claims.filter { claim in
            if case .held = claim.state { return false }
            return claim.eventID.map { !named.contains($0) } ?? true
        }
        var foreign: [Range<Date>] = []
        for interval in busy {
            if let event = interval.eventID {
                if !ours.contains(event) { foreign.append(interval.interval) }
            } else if let own = unnamed.firstIndex(where: { $0.appointmentInterval == interval.interval }) {
                unnamed.remove(at: own)
            } else {
                foreign.append(interval.interval)
            }
        }
        return foreign
    }
}
