/// Answers to messages that name a day, a part of the day or a person, and no slot.
extension ReplyResolver {
    func decideByConstraints() -> ReplyReading? {
        let said = constraints(.asserted)
        guard let first = said.first else {
            guard let asked = constraints(.asked).first else { return nil }
            let agreeing = possible.intersection(table.numbered)
            return agreeing.isEmpty ? other(asked) : ambiguous(agreeing, "an offer is asked about, not chosen")
        }
        let agreeing = possible.intersection(table.numbered)
        guard let place = agreeing.first else { return other(first) }
        if let day = said.first(where: { $0.kind == .otherDay }) { return other(day) }
        if let reading = decideBySelection() { return reading }
        if table.count == 1 {
            return decideByAcceptance() ?? decideByDay(place, said) ?? refusal().map { .declined($0) }
        }
        guard agreeing.count == 1, let decisive = said.first(where: isDecisive), !scene.isDoubtful, !hesitates() else {
            return ambiguous(agreeing, "several offers fit")
        }
        guard wish() == nil, !scene.isTwofold, !hasReservation([decisive]), scene.isChosen(by: decisive) else {
            return ambiguous(agreeing, "other words leave open whether the offer is chosen")
        }
        return chosen(place, by: evidence(decisive))
    }

    /// A day or person that fits the only offer accepts it where nothing else is said.
    private func decideByDay(_ place: Int, _ said: [Claim]) -> ReplyReading? {
        guard refusal() == nil, !scene.isDoubtful, !scene.isTwofold, !hesitates(),
            let decisive = said.first(where: isDecisive),
            !hasReservation([decisive]), scene.isChosen(by: decisive)
        else { return nil }
        return chosen(place, by: evidence(decisive))
    }

    /// The days, parts of the day and people that stand as they do; services only limit nothing.
    private func constraints(_ standing: Claim.Standing) -> [Claim] {
        scene.claims.filter { $0.isConstraint && $0.standing == standing && $0.kind != .service }
    }

    /// Whether a claim can pick an offer by itself.
    private func isDecisive(_ claim: Claim) -> Bool {
        switch claim.kind {
        case .day: !isErrand(claim)
        case .provider: true
        case .daypart: isDecisivePart(claim)
        default: false
        }
    }

    /// Whether a day belongs to something else that is asked for: "could I ring you on Tuesday?", "my Monday class".
    private func isErrand(_ claim: Claim) -> Bool {
        let start = Int(claim.start)
        if scene.kind(start - 1) == .possessive { return true }
        let before = (0..<start).filter { scene.terms[$0].breath == scene.terms[start].breath }
        return before.contains { scene.kind($0) == .request && scene.kind($0 + 1) == .unknown }
    }

    /// A part of the day picks an offer where nothing else in it is free or where it points at what was told ("the
    /// afternoon one"), unless it is asked for or wished to somebody: "do you have anything in the afternoon?", "have a
    /// nice afternoon".
    private func isDecisivePart(_ claim: Claim) -> Bool {
        guard !scene.terms.contains(where: { $0.kind == .availability }) else { return false }
        let (before, behind) = (Int(claim.start) - 1, Int(claim.end))
        // "Afternoon! What's the address?"
        if claim.start == 0, scene.kind(behind) == .symbol, behind + 1 < scene.terms.count { return false }
        switch scene.kind(before) {
        case .approval, .determiner: return false
        case .one where scene.kind(before - 1) == .the: return true
        default: break
        }
        switch scene.kind(behind) {
        case .one, .label, .noun: return true
        default: return possible.count == 1
        }
    }
}
