/// Choices by number, place or time.
extension ReplyResolver {
    func decide(_ selectors: [ReplyClaim]) -> ReplyReading {
        let sets = selectors.map { fits.fits($0.kind) }
        let named = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
        if let bound = selectors.first(where: { $0.kind == .bound }) { return other(bound) }
        if named.isEmpty { return unfit(selectors) }
        let common = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
        if common.isEmpty { return ambiguous(named, "several offers are named") }
        let agreeing = preferNumbered(common.intersection(possible))
        guard let place = agreeing.first else { return other(selectors[0]) }
        guard agreeing.count == 1 else { return ambiguous(agreeing, "several offers fit") }
        if wish() != nil { return ambiguous(agreeing, "an offer is named and something else is wished for") }
        if isDoubtful || isRefused(place) { return ambiguous(agreeing, "the offer is named and refused") }
        if hesitates() { return ambiguous(agreeing, "the customer hesitates") }
        if hasReservation(selectors) { return ambiguous(agreeing, "the offer is named with a reservation") }
        if isRivalled(place) { return ambiguous(agreeing, "another time is asked about") }
        let decisive = selectors.first { fits.fits($0.kind).count == 1 } ?? selectors[0]
        guard selectors.contains(where: isChosen) else {
            return ambiguous(agreeing, "other words leave open whether the offer is chosen")
        }
        return chosen(place, by: evidence(decisive))
    }

    /// None of the options or times that were named is on offer.
    func unfit(_ selectors: [ReplyClaim]) -> ReplyReading {
        if let time = selectors.first(where: isTime) { return other(time) }
        return ambiguous(Set(0..<fits.count), "there is no such option")
    }

    func isTime(_ claim: ReplyClaim) -> Bool {
        switch claim.kind {
        case .clock, .number, .dayOrPosition, .bound: true
        default: false
        }
    }

    /// A question about a time or an option: the offer is not chosen, but nothing else is wished for either.
    func answer(_ asked: [ReplyClaim]) -> ReplyReading {
        let named = asked.reduce(into: Set<Int>()) { $0.formUnion(fits.fits($1.kind)) }
        let agreeing = preferNumbered(named.intersection(possible))
        guard agreeing.isEmpty else { return ambiguous(agreeing, "an offer is asked about, not chosen") }
        return asked.first(where: isTime).map(other) ?? .unrelated
    }

    /// Where a refused offer leaves others, it is open which of them is wanted.
    func decline(_ denied: [ReplyClaim], _ evidence: Evidence) -> ReplyReading {
        let left = Set(0..<fits.count).filter { place in !denied.contains { fits.fits($0.kind).contains(place) } }
        guard fits.count > 1, !left.isEmpty else { return .declined(evidence) }
        return ambiguous(left, "one offer is refused and no other is named")
    }

    func isRefused(_ place: Int) -> Bool {
        claims.contains { $0.standing == .denied && $0.isSelector && fits.fits($0.kind).contains(place) }
    }

    /// Whether a different time or option is asked about in the same breath.
    func isRivalled(_ place: Int) -> Bool {
        claims.contains { claim in
            claim.standing == .asked && claim.isSelector && !isWeak(claim) && !fits.fits(claim.kind).contains(place)
        }
    }

    func preferNumbered(_ places: Set<Int>) -> Set<Int> {
        let numbered = places.filter { $0 < fits.count }
        return numbered.isEmpty ? places : numbered
    }
}
