extension SlotSelectionManager {
    /// Lets only an offered slot through: the enforcement table, row by row.
    ///
    /// - Parameters:
    ///   - request: what the agent wants to book.
    ///   - conversation: the thread with its offers, selection and last appointment.
    ///   - now: the instant of the decision.
    /// - Throws: `BookingError` with `no_pending_offers`, `offers_expired`, `slot_selection_mismatch`,
    ///   `selection_required` or `past_time`; those about live offers carry them, to be read out.
    public func enforceBooking(
        _ request: BookingRequest, in conversation: Conversation, at now: Date
    ) throws(BookingError) -> Enforcement {
        if let booked = alreadyBooked(request, in: conversation) { return .alreadyBooked(booked) }
        guard let offers = conversation.pendingOffers, !(offers.slots.isEmpty && offers.allSlots.isEmpty) else {
            throw BookingError(.noPendingOffers, "check availability first")
        }
        guard offers.isLive(at: now, policy: policy) else {
            throw BookingError(.offersExpired, "the offers are too old; check availability again")
        }
        if let selection = offers.selection {
            return .slot(try agreed(request, with: selection, offers: offers))
        }
        guard let start = request.start else {
            throw BookingError(
                .selectionRequired, "nobody has chosen an offer yet; ask which one it shall be", offers: offers.slots)
        }
        return .slot(try matched(request, start: start, offers: offers, now: now))
    }

    /// The scheduled appointment that the request would book a second time.
    private func alreadyBooked(_ request: BookingRequest, in conversation: Conversation) -> LastAppointment? {
        guard let last = conversation.lastAppointment, last.status == .scheduled,
            let start = request.start, start.instant == last.start,
            request.serviceID == nil || request.serviceID == last.serviceID
        else { return nil }
        guard let selected = conversation.pendingOffers?.selection?.slot else { return last }
        return selected.start == last.start && selected.serviceID == last.serviceID ? last : nil
    }

    /// The customer has chosen: their word wins over the agent's, or, by policy, a difference is refused.
    private func agreed(
        _ request: BookingRequest, with selection: Selection, offers: SlotOffers
    ) throws(BookingError) -> EnforcedSlot {
        let chosen = selection.slot
        let isNumbered = offers.slots.contains {
            $0.start == chosen.start && $0.serviceID == chosen.serviceID && $0.canBePerformed(by: chosen.providerID)
        }
        guard isNumbered || policy.allowsUnlistedSlots else { throw Self.unlisted(offers) }
        let slot = Self.performed(chosen, by: request.providerID)
        let taken = enforced(slot, request: request, offers: offers, isUnlisted: !isNumbered)
        if policy.agentDisagreement == .refuse, !taken.adjustments.isEmpty {
            let fields = taken.adjustments.keys.sorted().joined(separator: ", ")
            throw BookingError(
                .slotSelectionMismatch, "the customer chose another offer than the one asked for (\(fields))",
                offers: offers.slots)
        }
        return taken
    }

    /// The slot with the provider asked for, where they were found free for it.
    private static func performed(_ slot: Slot, by provider: ProviderID?) -> Slot {
        guard let provider, slot.candidateProviderIDs.contains(provider) else { return slot }
        return slot.performed(by: provider)
    }

    private static func unlisted(_ offers: SlotOffers) -> BookingError {
        BookingError(
            .slotSelectionMismatch, "the start was free but not among the offers read out", offers: offers.slots)
    }

    /// Nobody has chosen, and the agent names a start: it must be one that was offered.
    private func matched(
        _ request: BookingRequest, start: RequestedStart, offers: SlotOffers, now: Date
    ) throws(BookingError) -> EnforcedSlot {
        if let slot = Self.best(offers.slots, at: start, provider: request.providerID) {
            return enforced(slot, request: request, offers: offers, isUnlisted: false)
        }
        if let slot = Self.best(offers.allSlots, at: start, provider: request.providerID) {
            guard policy.allowsUnlistedSlots else { throw Self.unlisted(offers) }
            return enforced(slot, request: request, offers: offers, isUnlisted: true)
        }
        if let slot = sameWallClock(start, offers: offers) {
            guard policy.wallClockFallback else { throw wallClockMismatch(slot, offers: offers) }
            return enforced(slot, request: request, offers: offers, isUnlisted: offers.number(of: slot) == nil)
        }
        guard start.instant > now else {
            let today = zone.localDateTime(at: now).date
            throw BookingError(
                .pastTime, "the start has passed; today is \(today)", offers: offers.slots, today: today)
        }
        throw BookingError(.slotSelectionMismatch, "the start matches none of the offers", offers: offers.slots)
    }

    /// The offered slot at an instant, with the provider asked for where they were found free for it, else as it was
    /// told.
    private static func best(_ slots: [Slot], at start: RequestedStart, provider: ProviderID?) -> Slot? {
        let matching = slots.filter { slotMatches($0, start) }
        guard let provider else { return matching.first }
        let wanted = matching.first { $0.canBePerformed(by: provider) }
        return (wanted ?? matching.first).map { performed($0, by: provider) }
    }

    /// The one offer whose wall clock in the business zone is the one that was spelled, where there is exactly one.
    private func sameWallClock(_ start: RequestedStart, offers: SlotOffers) -> Slot? {
        let same = Set(offers.slots + offers.allSlots).filter {
            zone.localDateTime(at: $0.start) == start.wallClock
        }
        return same.count == 1 ? same.first : nil
    }

    private func wallClockMismatch(_ slot: Slot, offers: SlotOffers) -> BookingError {
        let option = offers.number(of: slot).map { "option \($0), " } ?? ""
        let spelled = ISO8601.string(slot.start, in: zone)
        return BookingError(
            .slotSelectionMismatch,
            "the start is another instant than \(option)\(spelled), although the clock reads the same; "
                + "use that spelling",
            offers: offers.slots)
    }

    /// Takes an offer with its own values and notes every difference to what was asked for.
    private func enforced(
        _ slot: Slot, request: BookingRequest, offers: SlotOffers, isUnlisted: Bool
    ) -> EnforcedSlot {
        var adjustments: [String: Adjustment] = [:]
        var originalStart: String?
        if let start = request.start, !Self.slotMatches(slot, start) {
            originalStart = start.text
            adjustments["start_time"] = Adjustment(
                original: start.text, normalized: ISO8601.string(slot.start, in: zone))
        }
        if let service = request.serviceID, service != slot.serviceID {
            adjustments["service_type"] = Adjustment(
                original: service.rawValue, normalized: slot.serviceID.rawValue)
        }
        let isAnybodys = slot.providerID.rawValue.isEmpty
        if let provider = request.providerID, provider != slot.providerID, !isAnybodys {
            adjustments["provider"] = Adjustment(original: provider.rawValue, normalized: slot.providerID.rawValue)
        }
        return EnforcedSlot(
            slot: slot, isUnlisted: isUnlisted, adjustments: adjustments, originalStart: originalStart,
            providers: isAnybodys ? [request.providerID].compactMap { $0 } : Self.providers(slot, request, offers))
    }

    /// The carried provider alone where the customer asked for them by name, else the other candidates after them.
    private static func providers(_ slot: Slot, _ request: BookingRequest, _ offers: SlotOffers) -> [ProviderID] {
        let isNamed = offers.namedProviderID != nil || request.providerID == slot.providerID
        return [slot.providerID] + (isNamed ? [] : slot.candidateProviderIDs)
    }
}
