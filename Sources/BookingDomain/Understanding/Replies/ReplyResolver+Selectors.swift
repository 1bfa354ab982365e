/// Answers to messages that name a slot: by number, place in the row or time.
extension ReplyResolver {
    func decide(_ selectors: [Claim]) -> ReplyReading {
        if let stretch = selectors.first(where: { $0.kind == .stretch }) { return other(stretch) }
        let named = selectors.reduce(OfferSet()) { $0.union($1.fits) }
        if named.isEmpty { return unfit(selectors) }
        let common = selectors.reduce(scene.all) { $0.intersection($1.fits) }
        if common.isEmpty { return ambiguous(named, "several offers are named") }
        let agreeing = preferNumbered(common.intersection(possible))
        guard let place = agreeing.first else { return other(selectors[0]) }
        guard agreeing.count == 1 else { return ambiguous(agreeing, "several offers fit") }
        if let doubt = doubt(place, selectors) { return ambiguous(agreeing, doubt) }
        let decisive = selectors.first { $0.fits.count == 1 } ?? selectors[0]
        return chosen(place, by: evidence(decisive))
    }

    /// What speaks against taking the words for a choice of one offer.
    private func doubt(_ place: Int, _ selectors: [Claim]) -> String? {
        if wish() != nil { return "an offer is named and something else is wished for" }
        if scene.isDoubtful || isRefused(place) { return "the offer is named and refused" }
        if scene.isTwofold { return "the day can be read in two ways" }
        if hesitates() { return "the customer hesitates" }
        if hasReservation(selectors) { return "the offer is named with a reservation" }
        if isRivalled(place) { return "another time is asked about" }
        let isChosen = selectors.contains { scene.isChosen(by: $0) }
        return isChosen ? nil : "other words leave open whether the offer is chosen"
    }

    /// The answer where nothing that is named fits an offer.
    private func unfit(_ selectors: [Claim]) -> ReplyReading {
        if let time = selectors.first(where: isTime) { return other(time) }
        return ambiguous(table.numbered, "there is no such option")
    }

    private func isTime(_ claim: Claim) -> Bool {
        switch claim.kind {
        case .clock, .number, .dayOrPosition, .stretch: true
        default: false
        }
    }

    /// The answer to a question about a slot.
    func answer(_ asked: [Claim]) -> ReplyReading {
        let named = asked.reduce(OfferSet()) { $0.union($1.fits) }
        let agreeing = preferNumbered(named.intersection(possible))
        guard agreeing.isEmpty else { return ambiguous(agreeing, "an offer is asked about, not chosen") }
        return asked.first(where: isTime).map { other($0) } ?? .unrelated
    }

    /// The answer where slots are refused and none is named instead.
    func decline(_ denied: [Claim], _ evidence: Evidence) -> ReplyReading {
        let left = denied.reduce(table.numbered) { $0.subtracting($1.fits) }
        guard table.count > 1, !left.isEmpty else { return .declined(evidence) }
        return ambiguous(left, "one offer is refused and no other is named")
    }

    private func isRefused(_ place: Int) -> Bool {
        scene.claims.contains { $0.standing == .denied && $0.isSelector && $0.fits.contains(place) }
    }

    /// Whether another time is asked about beside the one that is named.
    private func isRivalled(_ place: Int) -> Bool {
        scene.claims.contains { claim in
            claim.standing == .asked && claim.isSelector && claim.kind != .weakNumber && !claim.fits.contains(place)
        }
    }

    /// Of several that fit, those that were read out.
    func preferNumbered(_ places: OfferSet) -> OfferSet {
        let numbered = places.intersection(table.numbered)
        return numbered.isEmpty ? places : numbered
    }
}
