/// Explains a time; nothing is decided anew, and nothing changes.
struct ExplanationDecision: Sendable {
    let request: ExplanationRequest
    let service: Service
    let providers: [Provider]
    let local: LocalDateTime
    let clock: LocalResolution
    let day: Range<Date>
    /// The ids a booking would use; nil where no conversation is asked about.
    let fresh: FreshIdentifiers?

    /// Checks the request against the catalogue and the calendar of days.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider` or `invalid_data`.
    init(
        _ request: ExplanationRequest, business: Business, fresh: FreshIdentifiers?
    ) throws(BookingError) {
        guard let service = business.service(request.serviceID) else {
            throw BookingError(.unknownService, "there is no service \"\(request.serviceID)\"")
        }
        if let named = request.providerID {
            guard let provider = business.provider(named) else {
                throw BookingError(.unknownProvider, "there is no provider \"\(named)\"")
            }
            providers = [provider]
        } else {
            providers = business.providers.filter { service.providerIDs.contains($0.id) }
        }
        switch request.start {
        case .instant(let instant):
            clock = .unique(instant.flooredToSeconds)
            local = business.zone.localDateTime(at: instant)
        case .local(let shown):
            clock = business.zone.resolve(shown)
            local = shown
        }
        guard let day = business.zone.interval(of: local.date) else {
            throw BookingError(.invalidData, "\(local.date) does not exist in \(business.zone.identifier)")
        }
        self.day = day
        self.request = request
        self.service = service
        self.fresh = fresh
    }

    /// What must be known to explain.
    var needed: FactsNeeded {
        let stretches = starts.isEmpty ? [] : providers.map { FactsNeeded.Stretch(provider: $0.id, range: day) }
        return FactsNeeded(claims: stretches, calendars: stretches)
    }

    /// Explains on the facts.
    func decide(_ facts: BookingFacts) -> Decision<BookingExplanation> {
        var conversations: [ConversationExplanation] = []
        var offered: [Date: EnforcedSlot] = [:]
        if let fresh {
            guard !facts.isForeignConversation else { return .refuse(BookingFacts.foreignConversation) }
            for start in starts {
                let booking = booking(start, fresh, facts.business)
                let decision = booking.decide(facts)
                if case .needs(let more) = decision { return .needs(more) }
                if case .slot(let slot)? = try? booking.passed(facts) { offered[start] = slot }
                let rules = ConversationRules(start: start, facts: facts, booking: booking, decision: decision)
                conversations.append(rules.explanation())
            }
        }
        return .answer(
            BookingExplanation(
                request: request, now: facts.now, local: local, clock: clock,
                slots: starts.flatMap { start in
                    providers.map { slot(start, $0, isOffered: isOffered($0, by: offered[start], at: start), facts) }
                },
                conversations: conversations))
    }

    /// Whether enforcement lets exactly what is asked about through, with this provider.
    private func isOffered(_ provider: Provider, by enforced: EnforcedSlot?, at start: Date) -> Bool {
        guard let enforced, enforced.slot.start == start, enforced.slot.serviceID == service.id else { return false }
        return enforced.providers.isEmpty || enforced.providers.contains(provider.id)
    }

    private func slot(
        _ start: Date, _ provider: Provider, isOffered: Bool, _ facts: BookingFacts
    ) -> SlotExplanation {
        let hold = fresh == nil ? nil : facts.liveHold?.claimID
        return SlotExplanation(
            start: start, business: facts.business, service: service, provider: provider,
            reading: facts.reading(FactsNeeded.Stretch(provider: provider.id, range: day)), claims: facts.claims,
            now: facts.now, ignoring: Set([hold].compactMap { $0 }), isOffered: isOffered)
    }

    /// The booking that is asked about.
    private func booking(_ start: Date, _ fresh: FreshIdentifiers, _ business: Business) -> BookingDecision {
        BookingDecision(
            request: BookingRequest(
                start: RequestedStart(start, in: business.zone), serviceID: request.serviceID,
                providerID: request.providerID),
            fresh: fresh)
    }

    private var starts: [Date] {
        switch clock {
        case .unique(let instant): [instant]
        case .repeated(let earlier, let later): [earlier, later]
        case .skipped: []
        }
    }
}
