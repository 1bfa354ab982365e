/// Why a start can, or cannot, be booked with a provider: every rule, in order of evaluation (requirement X2).
///
/// `ProviderDay` evaluates the rules, here as for offers and bookings; the first one that is not kept decides. What was
/// offered is judged as its booking would be: where the policy books with a warning while a calendar is unknown, that
/// rule does not decide.
public struct SlotExplanation: Sendable, Hashable {
    /// The start that is asked about, on a whole second.
    public let start: Date
    /// The service that would be performed.
    public let serviceID: ServiceID
    /// The provider who would perform it.
    public let providerID: ProviderID
    /// Every rule, in order of evaluation.
    public let rules: [Rule]
    /// What a booking of this start would be told where it was offered, else what a check makes of it: then a calendar
    /// that is unknown offers nothing.
    public let verdict: SlotVerdict

    /// One rule, whether it is kept, and what decided that.
    public struct Rule: Sendable, Hashable {
        /// The rule.
        public let rule: SlotRule
        /// Whether it is kept.
        public let outcome: RuleOutcome
        /// What decided, as data.
        public let fact: SlotFact
        /// What decided, as a sentence without a full stop; it names providers, and nobody else.
        public let sentence: String
    }

    /// The rule that decides, which is that of the verdict; nil where the start can be booked.
    public var deciding: Rule? { rules.first { $0.rule == verdict.rule } }

    /// Whether the start can be booked: no rule decides against it.
    public var isBookable: Bool { deciding == nil }

    /// Asks every rule about one start.
    ///
    /// - Parameters:
    ///   - start: the start; its local date in the business's zone is the day that is looked at.
    ///   - business: the tenant with its zone, hours and policy.
    ///   - service: what would be performed.
    ///   - provider: who would perform it.
    ///   - reading: the calendar's answer for at least that whole day.
    ///   - claims: the provider's claims of that day; dead ones are ignored.
    ///   - now: the instant of the question.
    ///   - ignored: claims that are not in the way: the customer's own hold, and the appointment that moves.
    ///   - isOffered: whether the start was offered, so that the policy decides where the calendar is unknown.
    public init(
        start: Date, business: Business, service: Service, provider: Provider, reading: CalendarReading,
        claims: [SlotClaim], now: Date, ignoring ignored: Set<ClaimID> = [], isOffered: Bool = false
    ) {
        let start = start.flooredToSeconds
        let date = business.zone.localDateTime(at: start).date
        let day = ProviderDay(
            business: business, service: service, provider: provider, date: date, reading: reading, claims: claims,
            now: now, ignoring: ignored)
        let facts = SlotFacts(
            start: start, date: date, day: day, business: business, service: service, provider: provider,
            reading: reading, claims: ProviderRules.live(claims, of: provider.id, at: now, ignoring: ignored), now: now)
        let sentences = SlotFactSentences(start: start, business: business, service: service, provider: provider)
        rules = SlotRule.allCases.map { rule in
            let outcome = day.outcome(of: rule, for: start.unixSeconds)
            let fact = facts.fact(for: rule)
            return Rule(
                rule: rule, outcome: outcome, fact: fact, sentence: sentences.sentence(fact, outcome: outcome))
        }
        let verdict = day.verdict(start: start)
        if case .calendarUnknown = verdict, isOffered, business.policy.whenCalendarUnknown == .bookWithWarning {
            self.verdict = day.freePlace(start.unixSeconds).map { .free(place: $0) } ?? .claimed
        } else {
            self.verdict = verdict
        }
        self.start = start
        serviceID = service.id
        providerID = provider.id
    }
}
