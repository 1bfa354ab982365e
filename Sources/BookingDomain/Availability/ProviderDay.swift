/// One provider's local day for one service, with all rules that decide whether a start can be booked.
///
/// The function that offers is the function that validates: `outcome` evaluates each rule, and nothing else does.
/// `slots()` keeps the starts of the grid that break no rule, a booking asks for the `verdict` on one start, and a
/// `SlotExplanation` shows every rule. An `AvailabilitySearch` asks the same rules about many days.
public struct ProviderDay: Sendable {
    private let rules: ProviderRules
    private let starts: DayStarts

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
        rules = ProviderRules(
            service: service, provider: provider, calendar: PreparedCalendar(reading), claims: claims,
            clock: TimeRules(business: business, now: now), now: now, policy: business.policy, ignoring: ignored)
        starts = DayStarts(
            business.hours(of: provider, on: date), on: date, time: rules.time,
            stepMinutes: business.policy.stepMinutes, zone: business.zone)
    }

    /// Whether a rule is kept by a start.
    func outcome(of rule: SlotRule, for second: Int64) -> RuleOutcome {
        rules.outcome(of: rule, for: second, on: starts)
    }

    /// Whether a start can be booked, by the first rule that speaks against it.
    public func verdict(start: Date) -> SlotVerdict {
        let second = start.unixSeconds
        return switch rules.firstBroken(by: second, on: starts) {
        case .notPast: .past
        case .notice: .noticeTooShort
        case .horizon: .beyondHorizon
        case .performed: .notPerformed
        case .openingHours: .closed
        case .grid: .offGrid
        case .notBlocked: .blocked
        case .calendarKnown: .calendarUnknown(unknownReason ?? .notConfigured)
        case .calendarFree: .busy
        case .placeFree: .claimed
        case nil: freePlace(second).map { .free(place: $0) } ?? .claimed
        }
    }

    /// Every start of the day that can be booked, in order of time.
    public func slots() -> [Slot] { rules.slots(on: [starts]) }

    /// The slot that begins at a start of the grid, free or not; nil where the grid has no such start.
    public func slot(start: Date) -> Slot? {
        grid.first { $0.second == start.unixSeconds }.map(rules.slot)
    }

    /// What a booking at this start takes, buffers included.
    public func claimInterval(start: Date) -> Range<Date> {
        let interval = claimInterval(start.unixSeconds)
        return Date(unixSeconds: interval.lowerBound)..<Date(unixSeconds: interval.upperBound)
    }

    /// Why the calendar is not known; nil where it is.
    public var unknownReason: CalendarUnknownReason? { rules.unknownReason }

    /// The rules that look at nothing but the clock.
    var clock: TimeRules { rules.clock }

    /// The candidate starts that lie in the opening hours, buffers included.
    var grid: [GridStart] { starts.grid }

    var blocked: BusyTimes { rules.blocked }

    var busy: BusyTimes { rules.busy }

    /// The opening block that holds a booking at this start, buffers included.
    func opening(around second: Int64) -> Range<Int64>? {
        starts.opening(around: claimInterval(second))
    }

    func claimInterval(_ second: Int64) -> Range<Int64> { rules.time.claimInterval(second) }

    /// A place that no live claim has taken for a booking at this start, whatever the calendar says: the preferred one
    /// where it is free, else the lowest.
    func freePlace(_ second: Int64, preferring preferred: Int? = nil) -> Int? {
        rules.freePlace(second, preferring: preferred)
    }
}
