extension Conversation {
    /// The thread with services by their identifiers: other systems stored what customers call them.
    func resolvingNames(in business: Business) -> Conversation {
        var resolved = self
        if let last = lastAppointment, let id = business.identifier(of: last.serviceID) {
            resolved.lastAppointment?.serviceID = id
        }
        if let offers = pendingOffers, let id = business.identifier(of: offers.serviceID) {
            resolved.pendingOffers = offers.forService(id)
        }
        return resolved
    }
}

extension Business {
    /// The identifier of the service that words mean; nil where they are one already, or mean nothing.
    fileprivate func identifier(of service: ServiceID) -> ServiceID? {
        self.service(service) == nil ? self.service(named: service.rawValue)?.id : nil
    }
}

extension SlotOffers {
    /// The same offers under another name of their service.
    fileprivate func forService(_ id: ServiceID) -> SlotOffers {
        var offers = self
        offers.serviceID = id
        offers.slots = slots.map { $0.forService(id) }
        offers.allSlots = allSlots.map { $0.forService(id) }
        if let chosen = selection { offers.selection?.slot = chosen.slot.forService(id) }
        return offers
    }
}
