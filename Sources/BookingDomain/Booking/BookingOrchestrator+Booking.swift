/// What ends in an appointment, and what the outside world learns of it.
extension BookingOrchestrator {
    /// Books or moves: at once where the store decides, else once the provider's calendar has agreed.
    func booking(
        _ run: Run, needed: FactsNeeded, decide: (BookingFacts) -> Decision<BookingResult>
    ) async throws(BookingError) -> BookingResult {
        try await measured(run) { () async throws(BookingError) in
            switch try await perform(run, needed: needed, decide: decide) {
            case .decided(let result, let rows):
                return try await finished(result, rows, run)
            case .recorded(.booked(var result), let rows):
                result.origin = .recorded
                result.warnings += await pending(rows, of: run.context.business.id)
                return result
            case .recorded(.refused(var error), _) where error.code == .slotTaken && error.offers.isEmpty:
                error.offers = (try? await pendingOffers(in: run.context)) ?? []
                throw error
            case .recorded(let other, _): throw Self.unfit(other)
            }
        }
    }

    /// Tells the calendar and the customer; a calendar that decides itself is asked first.
    private func finished(
        _ result: BookingResult, _ rows: [OutboxRow], _ run: Run
    ) async throws(BookingError) -> BookingResult {
        var result = result
        var rows = rows
        if let request = rows.first(where: \.isRequest) {
            switch await relay.confirmInline(request) {
            case .booked(let booked, let following): (result, rows) = (booked, following)
            case .refused(var error, let provider):
                if error.code == .slotTaken { error.offers = await freshOffers(result.slot, provider, run) }
                throw error
            case .open, .settled: throw BookingFacts.confirmationPending
            }
        }
        result.warnings += await pending(rows)
        return result
    }

    /// What is free instead of a slot that the calendar has refused, recorded as offers; empty where that cannot be
    /// told.
    private func freshOffers(_ slot: Slot, _ provider: ProviderID?, _ run: Run) async -> [Slot] {
        var context = run.context
        context.callID = nil
        let again = Run(context: context, now: environment.now.flooredToMilliseconds)
        let business = run.context.business
        var request = AvailabilityRequest(
            date: business.zone.localDateTime(at: slot.start).date, serviceID: slot.serviceID, providerID: provider)
        if case .reschedule(let move) = run.request { request.movingAppointmentID = move.appointmentID }
        do throws(BookingError) {
            var decision = try AvailabilityDecision(request, business: business, now: again.now)
            decision.refused = slot
            guard
                case .decided(let found, _) = try await perform(again, needed: decision.needed, decide: decision.decide)
            else { return [] }
            return found.suggestedSlots
        } catch {
            return []
        }
    }

    /// Tries what the outside world must learn, and says what of it is still to be done.
    func pending(_ rows: [OutboxRow]) async -> [BookingWarning] {
        Self.warnings(await relay.deliverInline(rows))
    }

    /// Says what of a recorded operation is still to be done.
    func pending(_ rows: [OutboxRowID], of business: BusinessID) async -> [BookingWarning] {
        Self.warnings(await relay.undelivered(rows, of: business))
    }

    private static func warnings(_ open: Set<OutboxQueue>) -> [BookingWarning] {
        var warnings: [BookingWarning] = []
        if open.contains(.calendarSync) { warnings.append(BookingWarning(.calendarSyncPending)) }
        if open.contains(.notifications) { warnings.append(BookingWarning(.notificationPending)) }
        return warnings
    }
}
