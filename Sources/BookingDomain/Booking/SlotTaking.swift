/// Takes a slot that enforcement let through: every rule is evaluated again, and the first provider who is free gets
/// it.
struct SlotTaking: Sendable {
    let enforced: EnforcedSlot
    /// Claims that are not in the way: the thread's own hold, and the appointment that moves.
    let ignored: Set<ClaimID>
    /// The place to take where it is free: that of the hold which is taken over.
    var preferredPlace: Int?

    /// What came of it.
    enum Outcome {
        /// This may be claimed.
        case taken(TakenSlot)
        /// This must be known first.
        case needs(FactsNeeded)
    }

    /// Tries the providers in order.
    ///
    /// - Throws: `BookingError` with the refusal of the first provider, where none can take it.
    func take(_ facts: BookingFacts) throws(BookingError) -> Outcome {
        let business = facts.business
        let date = business.zone.localDateTime(at: enforced.slot.start).date
        guard let service = business.service(enforced.slot.serviceID), let day = business.zone.interval(of: date) else {
            throw BookingError(.unknownService, "there is no service \"\(enforced.slot.serviceID)\" any more")
        }
        var refusal: BookingError?
        let performers = business.providers.map(\.id).filter(service.providerIDs.contains)
        let providers = enforced.providers.isEmpty ? performers : enforced.providers
        let stretches = providers.map { FactsNeeded.Stretch(provider: $0, range: day) }
        for (id, stretch) in zip(providers, stretches) {
            guard let provider = business.provider(id), service.providerIDs.contains(id) else { continue }
            guard facts.known.claims.contains(stretch), facts.readings[stretch] != nil else {
                // The first calendar alone, and where that provider is taken, all the others at once.
                let calendars = refusal == nil ? [stretch] : stretches
                return .needs(FactsNeeded(claims: stretches, calendars: calendars))
            }
            let providerDay = ProviderDay(
                business: business, service: service, provider: provider, date: date,
                reading: facts.reading(stretch), claims: facts.claims, now: facts.now, ignoring: ignored)
            let verdict = providerDay.verdict(start: enforced.slot.start)
            if let taken = taken(verdict, day: providerDay, service: service, provider: provider, facts) {
                return .taken(taken)
            }
            refusal = refusal ?? self.refusal(verdict, facts)
        }
        throw refusal ?? BookingError(.unknownProvider, "nobody who was offered performs the service any more")
    }

    /// What is to be claimed, where the verdict allows it.
    private func taken(
        _ verdict: SlotVerdict, day: ProviderDay, service: Service, provider: Provider, _ facts: BookingFacts
    ) -> TakenSlot? {
        var place: Int?
        var warnings: [BookingWarning] = []
        switch verdict {
        case .free:
            place = day.freePlace(enforced.slot.start.unixSeconds, preferring: preferredPlace)
        case .calendarUnknown where facts.business.policy.whenCalendarUnknown == .bookWithWarning:
            place = day.freePlace(enforced.slot.start.unixSeconds, preferring: preferredPlace)
            warnings = [BookingWarning(.calendarUnavailable, providerID: provider.id)]
        default:
            return nil
        }
        guard let place, let slot = day.slot(start: enforced.slot.start) else { return nil }
        return TakenSlot(
            slot: slot, place: place, interval: day.claimInterval(start: slot.start), service: service,
            provider: provider, warnings: warnings)
    }

    private func refusal(_ verdict: SlotVerdict, _ facts: BookingFacts) -> BookingError {
        switch verdict {
        case .past: BookingError(.pastTime, "the slot has begun; today is \(facts.today)", today: facts.today)
        case .noticeTooShort:
            BookingError(
                .noticeTooShort, "the slot is less than \(facts.business.policy.noticeMinutes) minutes away")
        case .beyondHorizon: BookingError(.beyondHorizon, "the slot is too far ahead; today is \(facts.today)")
        case .notPerformed:
            BookingError(.unknownProvider, "the provider does not perform the service any more")
        case .closed, .offGrid: BookingError(.outsideHours, "the provider does not work at that time any more")
        case .calendarUnknown(let reason):
            // Reached with a warning allowed only where every place is claimed.
            facts.business.policy.whenCalendarUnknown == .bookWithWarning
                ? BookingError(.slotTaken, "somebody else has the slot; check availability again")
                : BookingError(.calendarUnavailable, "the provider's calendar could not be read (\(reason))")
        case .blocked, .busy, .claimed, .free:
            BookingError(.slotTaken, "somebody else has the slot; check availability again")
        }
    }
}
