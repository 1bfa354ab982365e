/// What several decisions ask of the facts.
extension BookingFacts {
    /// Refuses whoever may not change anything here.
    ///
    /// - Throws: `BookingError` with `not_allowed`.
    func checkMayBook() throws(BookingError) {
        guard !isForeignConversation else {
            throw Self.foreignConversation
        }
        guard business.policy.aiBooking || context.channel == .staffConsole else {
            throw BookingError(.notAllowed, "booking by agents is switched off; hand over to staff")
        }
    }

    /// Refuses to change anything while the thread waits for a calendar's answer.
    ///
    /// - Throws: `BookingError` with `confirmation_pending`.
    func checkNothingPending() throws(BookingError) {
        guard conversation.body.pendingConfirmation == nil else { throw Self.confirmationPending }
    }

    /// What is said while a calendar has not answered.
    static var confirmationPending: BookingError {
        BookingError(.confirmationPending, "the appointment is being confirmed; do not book again")
    }

    /// What else must be loaded so that the customer of an appointment can be told of a change; nil where nothing must.
    func neededToNotify(_ customer: CustomerID) -> FactsNeeded? {
        guard business.policy.confirmationMessage != .none, self.customer?.body.id != customer,
            known.customer != customer
        else { return nil }
        return FactsNeeded(customer: customer)
    }

    /// The appointment the request is about, if it is the caller's own or staff asks.
    ///
    /// Somebody else's appointment is told apart from none at all by nobody.
    ///
    /// - Throws: `BookingError` with `not_found`.
    func ownAppointment() throws(BookingError) -> Versioned<Appointment> {
        guard let appointment, owns(appointment.body) else {
            throw BookingError(.notFound, "there is no such appointment of this customer")
        }
        return appointment
    }

    /// The thread in which an appointment was booked, where it is not this one and has not been read yet.
    func unreadThread(of appointment: Appointment) -> ConversationID? {
        let thread = appointment.conversationID
        return thread == context.conversationID || known.otherConversation == thread ? nil : thread
    }

    /// The thread in which an appointment was booked, as it is to be written; nil where it notes nothing about it, or
    /// is this one.
    func otherThread(noting appointment: Appointment) -> StoredRecord? {
        guard var other = otherConversation, other.body.id == appointment.conversationID,
            other.body.refreshNote(of: appointment)
        else { return nil }
        return other.next
    }

    /// Refuses to change an appointment that has begun, or is too near.
    ///
    /// - Throws: `BookingError` with `past_time` or `notice_too_short`.
    func checkMayChange(_ appointment: Appointment) throws(BookingError) {
        guard appointment.slot.start > now else {
            throw BookingError(.pastTime, "the appointment has begun; today is \(today)", today: today)
        }
        let notice = TimeInterval(business.policy.cancellationNoticeMinutes) * 60
        guard context.channel == .staffConsole || appointment.slot.start.timeIntervalSince(now) >= notice else {
            throw BookingError(
                .noticeTooShort,
                "an appointment can be changed until \(business.policy.cancellationNoticeMinutes) minutes before it")
        }
    }

    /// The customer whom the thread knows, for channels on which the transport proves nobody.
    ///
    /// The front desk serves many customers in one thread, so nobody is inherited there.
    var inheritedCustomer: CustomerID? {
        context.channel == .staffConsole ? nil : conversation.body.customerID
    }

    /// The provider and day of an appointment.
    func stretch(of appointment: Appointment) -> FactsNeeded.Stretch {
        let date = business.zone.localDateTime(at: appointment.slot.start).date
        let day = business.zone.interval(of: date) ?? appointment.slot.start..<appointment.slot.end
        return FactsNeeded.Stretch(provider: appointment.slot.providerID, range: day)
    }

    /// The thread's hold on what enforcement let through, dead or alive; a hold on another start, service or provider
    /// is none.
    func hold(on enforced: EnforcedSlot) -> HeldSlot? {
        guard let hold = conversation.body.hold, hold.slot.start == enforced.slot.start,
            hold.slot.serviceID == enforced.slot.serviceID,
            enforced.providers.isEmpty || enforced.providers.contains(hold.slot.providerID)
        else { return nil }
        return hold
    }

    /// What is asked for: where nothing is said or chosen, the slot that is kept, unless the talk has turned to another
    /// service since.
    func takingHold(_ request: BookingRequest) -> BookingRequest {
        let offers = conversation.body.pendingOffers
        guard request.start == nil, offers?.selection == nil, let hold = liveHold,
            hold.slot.serviceID == request.serviceID ?? hold.slot.serviceID,
            hold.slot.serviceID == offers?.serviceID ?? hold.slot.serviceID
        else { return request }
        var kept = request
        kept.start = RequestedStart(hold.slot.start, in: business.zone)
        kept.providerID = kept.providerID ?? hold.slot.providerID
        return kept
    }

    /// The slot was kept, but not long enough; the hold is forgotten, so that the next call can take what is still
    /// free.
    func refusingExpiredHold<Result>(_ tool: ToolName, _ request: ToolRequest) -> Decision<Result> {
        let error = BookingError(.holdExpired, "the slot is not kept any more; check availability again")
        var conversation = touchedConversation
        conversation.hold = nil
        var changes = changes(
            writing: conversation, steps: [.failed], error: error, log: [event(.holdReleased)])
        changes.outcome = outcome(tool, request, .refused(error))
        return .refuse(error, changes)
    }

    /// A line for the flow log about an appointment.
    func event(
        _ name: BookingEvent.Name, of appointment: Appointment, adjustments: [String: Adjustment] = [:]
    ) -> BookingEvent {
        var event = event(name)
        event.appointmentID = appointment.id
        event.providerID = appointment.slot.providerID
        event.adjustments = adjustments
        return event
    }
}
