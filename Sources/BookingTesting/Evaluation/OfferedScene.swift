import BookingDomain

/// A business made up for the offers of one item, so that they can be read against.
struct OfferedScene {
    let business: Business
    let offers: SlotOffers
    let now: Date

    private static let service: ServiceID = "appointment"

    init(_ offers: [EvaluationItem.Offer], at reference: LocalDateTime) throws(CatalogueError) {
        var providers: [Provider] = []
        var ids: [String: ProviderID] = [:]
        for name in offers.map({ $0.provider ?? "" }) where ids[name] == nil {
            let id = ProviderID(rawValue: "p\(ids.count)")
            ids[name] = id
            providers.append(Provider(id: id, name: name))
        }
        if providers.isEmpty { providers = [Provider(id: "p0", name: "")] }
        business = try Business(
            id: "evaluation", name: "Evaluation", zone: .utc, hours: WorkingHours(weekly: [:]),
            services: [
                Service(id: Self.service, name: "-", durationMinutes: 30, providerIDs: providers.map(\.id))
            ], providers: providers)
        let slots = offers.map { offer in
            let start = ZoneRules.utc.earliestInstant(of: offer.start) ?? Date(timeIntervalSince1970: 0)
            return Slot(
                start: start, end: start.addingTimeInterval(1_800), serviceID: Self.service,
                providerID: ids[offer.provider ?? ""] ?? "p0", startOffset: .zero, endOffset: .zero)
        }
        now = ZoneRules.utc.earliestInstant(of: reference) ?? Date(timeIntervalSince1970: 0)
        self.offers = SlotOffers(
            toolCallID: nil, serviceID: Self.service, date: reference.date, offeredAt: now, expiresAt: nil,
            slots: slots,
            allSlots: slots)
    }
}
