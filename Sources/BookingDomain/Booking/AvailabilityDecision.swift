/// Decides what to offer.
struct AvailabilityDecision: Sendable {
    let request: AvailabilityRequest
    let business: Business
    let service: Service
    let providers: [Provider]
    let day: Range<Date>
    /// What its provider's calendar has just refused, although it may still read as free.
    var refused: Slot?

    /// Checks the request against the catalogue and the calendar of days.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider`, `past_time`, `beyond_horizon` or
    ///   `invalid_data`.
    init(_ request: AvailabilityRequest, business: Business, now: Date) throws(BookingError) {
        guard let service = business.service(request.serviceID) else {
            throw BookingError(.unknownService, "there is no service \"\(request.serviceID)\"")
        }
        providers = try Self.providers(request, service: service, business: business)
        guard (1...100).contains(request.limit) else {
            throw BookingError(.invalidData, "limit must be 1 to 100, not \(request.limit)")
        }
        let today = business.zone.localDateTime(at: now).date
        guard request.date >= today else {
            throw BookingError(
                .pastTime, "\(request.date) has passed; today is \(today), so check the year", today: today)
        }
        guard request.date.daysSince1970 - today.daysSince1970 <= business.policy.horizonDays else {
            throw BookingError(
                .beyondHorizon,
                "\(request.date) is more than \(business.policy.horizonDays) days ahead; today is \(today)",
                today: today)
        }
        guard let day = business.zone.interval(of: request.date) else {
            throw BookingError(.invalidData, "\(request.date) does not exist in \(business.zone.identifier)")
        }
        self.request = request
        self.business = business
        self.service = service
        self.day = day
    }

    private static func providers(
        _ request: AvailabilityRequest, service: Service, business: Business
    ) throws(BookingError) -> [Provider] {
        guard let named = request.providerID else {
            return business.providers.filter { service.providerIDs.contains($0.id) }
        }
        guard let provider = business.provider(named) else {
            throw BookingError(.unknownProvider, "there is no provider \"\(named)\"")
        }
        guard service.providerIDs.contains(named) else {
            throw BookingError(.unknownProvider, "\"\(named)\" does not perform \"\(service.id)\"")
        }
        return [provider]
    }

    /// What must be known to decide.
    var needed: FactsNeeded {
        let stretches = providers.map { FactsNeeded.Stretch(provider: $0.id, range: day) }
        return FactsNeeded(appointment: request.movingAppointmentID, claims: stretches, calendars: stretches)
    }

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<CheckAvailabilityResult> {
        guard !facts.isForeignConversation else {
            return .refuse(BookingFacts.foreignConversation)
        }
        var ignored: Set<ClaimID> = []
        var usual: ProviderID?
        if let hold = facts.liveHold { ignored.insert(hold.claimID) }
        if request.movingAppointmentID != nil {
            guard let moving = facts.appointment?.body, facts.owns(moving) else {
                return .refuse(BookingError(.notFound, "there is no such appointment of this customer"))
            }
            ignored.insert(moving.claimID)
            usual = moving.slot.providerID
        }
        let readings = facts.readings.filter { $0.key.range == day }.map {
            ($0.key.provider, reading($0.key, $0.value))
        }
        let availability = DayAvailability(
            business: business, service: service, providers: providers, date: request.date,
            readings: Dictionary(uniqueKeysWithValues: readings), claims: facts.claims, now: facts.now,
            ignoring: ignored, preferring: usual)
        if availability.isUnknown { return unknown(facts) }
        return offer(availability, facts)
    }

    /// What a calendar said, with the time it has refused as busy.
    private func reading(_ stretch: FactsNeeded.Stretch, _ reading: CalendarReading) -> CalendarReading {
        guard let refused, refused.providerID == stretch.provider, case .known(let busy, let readAt) = reading else {
            return reading
        }
        return .known(busy + [BusyInterval(refused.start..<refused.end)], readAt: readAt)
    }

    /// No calendar could be read: nothing may be offered, and what was offered before is not good any more.
    private func unknown(_ facts: BookingFacts) -> Decision<CheckAvailabilityResult> {
        let error = BookingError(.calendarUnavailable, "no calendar could be read; try again later")
        guard facts.conversation.body.pendingOffers != nil else { return .refuse(error) }
        var conversation = facts.touchedConversation
        SlotSelectionManager(business: business).clearOffers(in: &conversation)
        var changes = facts.changes(
            writing: conversation, steps: [.checkAvailability], log: [facts.event(.offersCleared)])
        changes.outcome = facts.outcome(.checkAvailability, .check(request), .refused(error))
        return .refuse(error, changes)
    }

    private func offer(_ availability: DayAvailability, _ facts: BookingFacts) -> Decision<CheckAvailabilityResult> {
        let manager = SlotSelectionManager(business: business)
        var conversation = facts.touchedConversation
        let suggested = availability.suggestions(limit: business.policy.offersPerAnswer)
        let offers = SlotOffers(
            toolCallID: facts.context.callID, serviceID: service.id, date: request.date,
            namedProviderID: request.providerID, movingAppointmentID: request.movingAppointmentID, offeredAt: facts.now,
            expiresAt: facts.now.addingTimeInterval(TimeInterval(business.policy.offerExpiryMinutes) * 60),
            slots: suggested, allSlots: availability.slots)
        let hasDropped = manager.recordOffers(offers, in: &conversation)
        if availability.slots.isEmpty { manager.clearOffers(in: &conversation) }
        let result = result(
            availability, suggested: suggested, kept: conversation.pendingOffers?.selection, hasDropped: hasDropped)
        let name: BookingEvent.Name = availability.slots.isEmpty ? .offersCleared : .offersRecorded
        var changes = facts.changes(writing: conversation, steps: [.checkAvailability], log: [facts.event(name)])
        changes.outcome = facts.outcome(.checkAvailability, .check(request), .checked(result))
        return .commit(changes, result)
    }

    private func result(
        _ availability: DayAvailability, suggested: [Slot], kept: Selection?, hasDropped: Bool
    ) -> CheckAvailabilityResult {
        let windows = availability.windows(stepMinutes: business.policy.stepMinutes)
        var warnings = availability.unknownProviders.map {
            BookingWarning(.calendarUnavailable, providerID: $0.id)
        }
        if hasDropped { warnings.append(BookingWarning(.selectionDropped)) }
        return CheckAvailabilityResult(
            date: request.date, serviceID: service.id, allSlots: availability.slots,
            availableSlots: Array(availability.slots.prefix(request.limit)), suggestedSlots: suggested,
            windows: windows, summary: AvailabilitySummary.sentence(date: request.date, windows: windows),
            keptSelection: kept, warnings: warnings)
    }
}
