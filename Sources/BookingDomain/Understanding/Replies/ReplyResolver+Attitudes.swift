/// Yes, no, maybe and something else.
extension ReplyResolver {
    /// The slot that a yes confirms: the selection, otherwise the only offer.
    private var accepted: (slot: Slot, number: Int?)? {
        if let selection { return (selection.slot, selection.number) }
        return table.count == 1 ? (table.slot(0), table.number(0)) : nil
    }

    /// A yes to an earlier choice, beside words that agree with it.
    func decideBySelection() -> ReplyReading? {
        guard let selection, scene.claims.contains(where: { $0.isAcceptance && $0.standing == .asserted }),
            let reading = decideByAcceptance(), case .chosen = reading
        else { return nil }
        let place = table.places.indices.first { place in
            let slot = table.slot(place)
            return slot.start == selection.slot.start && slot.end == selection.slot.end
                && slot.canBePerformed(by: selection.slot.providerID)
        }
        guard let place, possible.contains(place) else {
            return .ambiguous(slots: [selection.slot], why: "the choice is accepted and something else is named")
        }
        return reading
    }

    func decideByAcceptance() -> ReplyReading? {
        let claims = scene.claims
        if refusal() == nil,
            let claim = claims.first(where: { $0.isAcceptance && $0.standing == .asserted && isAcceptance($0) })
        {
            return accept(claim)
        }
        if let asked = claims.first(where: { $0.isAcceptance && $0.standing == .asked }), isAcceptance(asked),
            selection == nil, let offer = accepted
        {
            // "is it booked" after a choice asks for nothing that would change it.
            return .ambiguous(slots: [offer.slot], why: "an offer is asked about, not chosen")
        }
        return claims.first { $0.isAcceptance && $0.standing == .denied }.map { .declined(evidence($0)) }
    }

    private func accept(_ claim: Claim) -> ReplyReading {
        guard let offer = accepted else { return ambiguous(table.numbered, "it is open which one is accepted") }
        let isWeak = scene.claims.contains { $0.kind == .weakNumber && $0.standing != .mentioned }
        if scene.isDoubtful || hesitates() || hasReservation(behind: claim) || isWeak {
            return .ambiguous(slots: [offer.slot], why: "the offer is accepted with a reservation")
        }
        if !scene.isPlain(claim), !isOpeningYes(claim) {
            return .ambiguous(slots: [offer.slot], why: "other words leave open whether the offer is accepted")
        }
        return .chosen(ReplyChoice(number: offer.number, slot: offer.slot, evidence: evidence(claim)))
    }

    /// "Yes please, I just saw my calendar": a yes at the start, behind which the customer merely tells something.
    private func isOpeningYes(_ claim: Claim) -> Bool {
        guard claim.kind == .acceptance, claim.start == 0, scene.kind(Int(claim.end)) == .subject else { return false }
        return scene.terms[Int(claim.end)...].allSatisfy { term in
            switch term.kind {
            case .wanting, .need, .request, .choosing, .interrogative, .inform, .negator, .verbNegator, .drawback,
                .exclusion,
                .condition, .but, .wish, .report:
                false
            default: true
            }
        }
    }

    /// Whether a yes is one; "great" is one only where nothing else is said in its clause.
    private func isAcceptance(_ claim: Claim) -> Bool {
        guard claim.kind == .approval else { return true }
        let place = scene.terms[Int(claim.start)]
        return scene.terms.allSatisfy { term in
            guard term.clause == place.clause else { return term.sentence != place.sentence || !asks(term.kind) }
            switch term.kind {
            case .yes, .approval, .symbol, .zero, .common, .choosing, .wanting, .need, .loose, .correction, .provider,
                .title, .auxiliary, .subject, .weekday, .month, .daypart, .nearDay, .the, .this, .noun:
                return true
            default: return false
            }
        }
    }

    private func asks(_ kind: WordKind) -> Bool {
        switch kind {
        case .interrogative, .inform, .request, .condition: true
        default: false
        }
    }

    /// Whether the sentence of a choice goes on with a condition, or with "but".
    func hasReservation(_ selectors: [Claim]) -> Bool {
        guard let first = selectors.first, let last = selectors.last else { return false }
        return scene.terms.indices.contains { index in
            let term = scene.terms[index]
            guard term.kind == .condition || term.kind == .but else { return false }
            guard selectors.contains(where: { scene.terms[Int($0.start)].sentence == term.sentence }) else {
                return false
            }
            return term.kind == .condition || (index > Int(first.start) && index > Int(last.start))
        }
    }

    private func hasReservation(behind claim: Claim) -> Bool {
        let sentence = scene.terms[Int(claim.start)].sentence
        return scene.terms[Int(claim.end)...].contains { term in
            term.kind == .but || (term.kind == .condition && term.sentence == sentence)
        }
    }

    func hesitates() -> Bool {
        scene.terms.contains { $0.kind == .hesitation }
    }

    /// The words that refuse everything.
    func refusal() -> Evidence? {
        for (index, term) in scene.terms.enumerated() {
            switch term.kind {
            case .refusal, .no: return evidence(index..<index + 1, kind: .refusal)
            case .negator, .drawback, .verbNegator:
                if scene.terms.count <= 3 { return evidence(index..<index + 1, kind: .refusal) }
            default: break
            }
        }
        return nil
    }

    /// The place of the words that wish for something else.
    func wish() -> Int? {
        var isNegated = false
        for (index, term) in scene.terms.enumerated() {
            if index > 0, scene.terms[index - 1].clause != term.clause { isNegated = false }
            if term.kind == .negator { isNegated = true }
            if term.kind == .wish, !isNegated, scene.claimAt[index] < 0 { return index }
        }
        return nil
    }
}
