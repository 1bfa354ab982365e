/// Decides what a caller may read.
///
/// Nothing is changed, so whether agents may book makes no difference. Of customers and appointments only the caller's
/// own are found, and the front desk finds every appointment; somebody else's are told apart from none by nobody.
struct InformationDecision: Sendable {
    let request: InformationRequest

    /// What the settings and the clock answer alone; nil where the store must be asked.
    ///
    /// - Throws: `BookingError` with `unknown_service` or `unknown_provider`.
    func answer(_ business: Business, now: Date) throws(BookingError) -> InformationAnswer? {
        switch request {
        case .currentDate: return .currentDate(TimeContext(of: business, at: now))
        case .services(nil): return .services(business.services)
        case .services(let id?):
            guard let service = business.service(id) else {
                throw BookingError(.unknownService, "there is no service \"\(id)\"")
            }
            return .services([service])
        case .providers(nil): return .providers(business.providers, today: business.zone.localDateTime(at: now).date)
        case .providers(let id?):
            guard let provider = business.provider(id) else {
                throw BookingError(.unknownProvider, "there is no provider \"\(id)\"")
            }
            return .providers([provider], today: business.zone.localDateTime(at: now).date)
        case .customer, .appointment: return nil
        }
    }

    /// What must be known to decide.
    var needed: FactsNeeded {
        guard case .appointment(let id) = request else { return FactsNeeded() }
        return FactsNeeded(appointment: id)
    }

    /// Decides on the facts.
    func decide(_ facts: BookingFacts) -> Decision<InformationAnswer> {
        do throws(BookingError) {
            guard !facts.isForeignConversation else { throw BookingFacts.foreignConversation }
            if case .customer(let phone, let email) = request {
                return customer(facts, phone: phone, email: email)
            }
            let noted = facts.conversation.body.lastAppointment?.appointmentID
            if facts.known.appointment == nil, let noted, facts.context.channel != .staffConsole {
                return .needs(FactsNeeded(appointment: noted))
            }
            return .answer(.appointment(try facts.ownAppointment().body))
        } catch {
            return .refuse(error)
        }
    }

    /// The record of the caller: as stored, else as the transport tells it.
    private func customer(
        _ facts: BookingFacts, phone: PhoneNumber?, email: EmailAddress?
    ) -> Decision<InformationAnswer> {
        if facts.context.customer == nil, facts.known.customer == nil, let inherited = facts.inheritedCustomer {
            return .needs(FactsNeeded(customer: inherited))
        }
        guard let customer = facts.customer?.body ?? facts.context.customer,
            phone.map({ customer.phone == $0 }) ?? true,
            email.map({ customer.email == $0 }) ?? true
        else { return .answer(.customer(nil)) }
        return .answer(.customer(customer))
    }
}
