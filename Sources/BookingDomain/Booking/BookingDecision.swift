/// Decides whether to book, and what.
struct BookingDecision: Sendable {
    let request: BookingRequest
    let fresh: FreshIdentifiers

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<BookingResult> {
        do throws(BookingError) {
            try facts.checkMayBook()
            try facts.checkNothingPending()
            return try enforced(facts)
        } catch {
            return .refuse(error)
        }
    }

    /// What enforcement makes of a request.
    enum Passed: Sendable {
        /// This slot may be claimed.
        case slot(EnforcedSlot)
        /// Exactly this is booked already.
        case booked(BookingResult)
        /// This must be known first.
        case needs(FactsNeeded)
    }

    /// Asks enforcement.
    func passed(_ facts: BookingFacts) throws(BookingError) -> Passed {
        let manager = SlotSelectionManager(business: facts.business)
        var conversation = facts.conversation.body
        let request = facts.takingHold(request)
        if let last = conversation.lastAppointment, last.status == .scheduled, let id = last.appointmentID {
            // The note may be older than the appointment: another thread can have moved it.
            guard facts.known.appointment == id else { return .needs(FactsNeeded(appointment: id)) }
            conversation.lastAppointment = facts.appointment.map { LastAppointment(of: $0.body) }
        }
        if case .alreadyBooked(let last) = try manager.enforceBooking(request, in: conversation, at: facts.now) {
            guard let appointment = facts.appointment?.body, last.appointmentID == appointment.id else {
                return .booked(confirmation(of: last, facts))
            }
            guard facts.context.customer != nil || facts.known.customer == appointment.customerID else {
                return .needs(FactsNeeded(customer: appointment.customerID))
            }
            if isAbout(appointment, facts) {
                return .booked(BookingResult(confirming: appointment, business: facts.business))
            }
            conversation.lastAppointment = nil
        }
        guard case .slot(let slot) = try manager.enforceBooking(request, in: conversation, at: facts.now) else {
            throw BookingError(.generalError, "enforcement let an appointment through that does not exist")
        }
        return .slot(slot)
    }

    private func enforced(_ facts: BookingFacts) throws(BookingError) -> Decision<BookingResult> {
        let slot: EnforcedSlot
        switch try passed(facts) {
        case .needs(let more): return .needs(more)
        case .booked(let result): return .answer(result)
        case .slot(let enforced): slot = enforced
        }
        let offers = facts.conversation.body.pendingOffers
        guard offers?.movingAppointmentID == nil else {
            throw BookingError(
                .slotSelectionMismatch,
                "these offers are for moving an appointment; call reschedule_appointment, or check availability anew",
                offers: offers?.slots ?? [])
        }
        return try claim(slot, facts)
    }

    private func claim(_ enforced: EnforcedSlot, _ facts: BookingFacts) throws(BookingError) -> Decision<BookingResult>
    {
        if facts.context.customer == nil, let known = facts.inheritedCustomer, facts.known.customer != known {
            return .needs(FactsNeeded(customer: known))
        }
        let customer = try customer(facts)
        guard let hold = facts.hold(on: enforced) else {
            return try take(enforced, holding: nil, customer: customer, facts)
        }
        guard hold.isLive(at: facts.now) else {
            return facts.refusingExpiredHold(.bookAppointment, .book(request))
        }
        return try take(enforced.kept(hold), holding: hold, customer: customer, facts)
    }

    private func take(
        _ enforced: EnforcedSlot, holding hold: HeldSlot?, customer: Customer, _ facts: BookingFacts
    ) throws(BookingError) -> Decision<BookingResult> {
        let ignored = Set([facts.liveHold?.claimID].compactMap { $0 })
        switch try SlotTaking(enforced: enforced, ignored: ignored, preferredPlace: hold?.place).take(facts) {
        case .needs(let more): return .needs(more)
        case .taken(let taken): return commit(taken, enforced, holding: hold, customer: customer, facts)
        }
    }

    /// Whether the request is about the customer of an appointment, and not about somebody else in the same thread.
    private func isAbout(_ appointment: Appointment, _ facts: BookingFacts) -> Bool {
        if let caller = facts.context.customer?.id { return caller == appointment.customerID }
        if let owner = facts.inheritedCustomer, owner != appointment.customerID { return false }
        return isAbout(facts.customer?.body, facts)
    }

    /// Whether the request can be about a customer whom the transport does not prove: the number that is said does not
    /// differ.
    ///
    /// At the front desk another name is another customer, too; elsewhere it is a better name for the same one.
    private func isAbout(_ customer: Customer?, _ facts: BookingFacts) -> Bool {
        if let phone = request.customerPhone, let known = customer?.phone, phone != known { return false }
        guard facts.context.channel == .staffConsole, let name = request.customerName, let known = customer?.name else {
            return true
        }
        return name.lowercased() == known.lowercased()
    }

    /// The customer with what was said added: the transport's identity is never taken over by an argument.
    private func customer(_ facts: BookingFacts) throws(BookingError) -> Customer {
        let known = facts.context.customer != nil || facts.inheritedCustomer != nil ? facts.customer?.body : nil
        var customer = known ?? facts.context.customer ?? Customer(id: fresh.customer)
        if facts.context.customer == nil, !isAbout(customer, facts) { customer = Customer(id: fresh.customer) }
        customer.name = request.customerName ?? customer.name ?? facts.context.customer?.name
        customer.phone = customer.phone ?? facts.context.customer?.phone ?? request.customerPhone
        customer.email = request.customerEmail ?? customer.email ?? facts.context.customer?.email
        var missing: [String] = []
        if customer.name == nil { missing.append("customer_name") }
        if customer.phone == nil { missing.append("customer_phone") }
        guard missing.isEmpty else {
            throw BookingError(.missingRequiredField, "\(Sentence.list(missing)) must be given; ask the customer")
        }
        return customer
    }

    /// Confirms what an older system booked, which kept no appointment of its own here.
    private func confirmation(of last: LastAppointment, _ facts: BookingFacts) -> BookingResult {
        let service = facts.business.service(last.serviceID)
        let end = last.start.addingTimeInterval(TimeInterval(service?.durationMinutes ?? 0) * 60)
        let provider = facts.business.provider(named: last.providerName)
        return BookingResult(
            appointmentID: last.appointmentID ?? AppointmentID(last.eventID?.rawValue ?? ""), eventID: last.eventID,
            slot: Slot(
                start: last.start, end: end, serviceID: last.serviceID,
                providerID: provider?.id ?? ProviderID(last.providerName), startOffset: last.startOffset,
                endOffset: facts.business.zone.utcOffset(at: end)),
            serviceName: service?.name ?? last.serviceID.rawValue, providerName: last.providerName,
            origin: .confirmedAgain)
    }
}
