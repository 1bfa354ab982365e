/// Days, parts of the day and people.
extension ReplyResolver {
    func constraints(_ standings: Set<ReplyClaim.Standing>) -> [ReplyClaim] {
        claims.filter { $0.isConstraint && standings.contains($0.standing) }
    }

    /// The offers that agree with every kind of thing that was said; "Monday or Tuesday" asks for one of the two.
    static func agreeing(_ claims: [ReplyClaim], _ fits: ReplyFits) -> Set<Int> {
        var groups: [Int: Set<Int>] = [:]
        var refused: Set<Int> = []
        for claim in claims where claim.isConstraint && claim.kind != .relativeDay && claim.standing != .mentioned {
            let places = fits.fits(claim.kind)
            guard claim.standing != .denied else {
                refused.formUnion(places)
                continue
            }
            let group: Int
            switch claim.kind {
            case .weekday: group = 0
            case .date, .stretch: group = 1
            case .daypart: group = 2
            default: group = 3
            }
            let others = groups[group] ?? places
            groups[group] = others.isDisjoint(with: places) ? others.union(places) : others.intersection(places)
        }
        return groups.values.reduce(Set(fits.offers.indices)) { $0.intersection($1) }.subtracting(refused)
    }

    /// A day or a provider alone picks the one offer it fits, among several.
    func decideByConstraints() -> ReplyReading? {
        let said = constraints([.asserted])
        guard let first = said.first else {
            guard let asked = constraints([.asked]).first else { return nil }
            let agreeing = possible.filter { $0 < fits.count }
            return agreeing.isEmpty ? other(asked) : ambiguous(agreeing, "an offer is asked about, not chosen")
        }
        let agreeing = possible.filter { $0 < fits.count }
        guard let place = agreeing.first else { return other(first) }
        if let relative = said.first(where: { $0.kind == .relativeDay }) { return other(relative) }
        if let reading = decideBySelection() { return reading }
        if fits.count == 1 { return decideByAcceptance() ?? (refusal().map { .declined($0) }) }
        let decisive = said.first { claim in
            switch claim.kind {
            case .weekday, .provider, .date: true
            default: false
            }
        }
        guard agreeing.count == 1, let decisive, !isDoubtful, !hesitates() else {
            return ambiguous(agreeing, "several offers fit")
        }
        guard isChosen(by: decisive) else {
            return ambiguous(agreeing, "other words leave open whether the offer is chosen")
        }
        return chosen(place, by: evidence(decisive))
    }
}
