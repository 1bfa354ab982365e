/// A yes, a no, and what else attitudes say.
extension ReplyResolver {
    /// What a yes accepts: what the customer chose before, otherwise the only offer.
    var accepted: (slot: Slot, number: Int?)? {
        if let selection { return (selection.slot, selection.number) }
        return fits.count == 1 ? (fits.offers[0].slot, fits.offers[0].number) : nil
    }

    /// A yes to the earlier choice, with a day, a part of the day or a person that agrees with it: "yes, Saturday".
    func decideBySelection() -> ReplyReading? {
        guard let selection, claims.contains(where: { $0.family == .acceptance && $0.standing == .asserted }),
            let reading = decideByAcceptance(), case .chosen = reading
        else { return nil }
        let place = fits.offers.firstIndex { offer in
            offer.slot.start == selection.slot.start && offer.slot.end == selection.slot.end
                && offer.slot.canBePerformed(by: selection.slot.providerID)
        }
        guard let place, possible.contains(place) else {
            return .ambiguous(slots: [selection.slot], why: "the choice is accepted and something else is named")
        }
        return reading
    }

    func decideByAcceptance() -> ReplyReading? {
        let yes = claims.filter { $0.family == .acceptance && $0.standing == .asserted }
        if refusal() == nil, let claim = yes.first(where: isAcceptance) {
            guard let offer = accepted else {
                return ambiguous(Set(0..<fits.count), "it is open which one is accepted")
            }
            if isDoubtful || hesitates() || hasReservation(behind: claim) || claims.contains(where: isWeak) {
                return .ambiguous(slots: [offer.slot], why: "the offer is accepted with a reservation")
            }
            if !isPlain(claim) {
                return .ambiguous(slots: [offer.slot], why: "other words leave open whether the offer is accepted")
            }
            return .chosen(ReplyChoice(number: offer.number, slot: offer.slot, evidence: evidence(claim)))
        }
        if let asked = claims.first(where: { $0.family == .acceptance && $0.standing == .asked }), isAcceptance(asked),
            selection == nil, let offer = accepted
        {
            // "is it booked" after a choice asks for nothing that would change it.
            return .ambiguous(slots: [offer.slot], why: "an offer is asked about, not chosen")
        }
        let refused = claims.first { $0.family == .acceptance && $0.standing == .denied }
        return refused.map { .declined(evidence($0)) }
    }

    /// A weak yes, such as "great", counts only where its clause says nothing else.
    func isAcceptance(_ claim: ReplyClaim) -> Bool {
        guard case .acceptance(let isStrong) = claim.kind, !isStrong else { return true }
        let place = claim.words.lowerBound
        return words.indices.allSatisfy { index in
            guard outline.clauses[index] == outline.clauses[place] else {
                return outline.sentences[index] != outline.sentences[place] || !Self.asks(words[index].meaning)
            }
            switch words[index].meaning {
            case .yes, .approval, .symbol, .zero, .common, .choosing, .wanting, .need, .loose, .correction, .provider,
                .title, .auxiliary, .subject:
                return true
            case .weekday, .month, .daypart, .nearDay, .the: return true
            default: return false
            }
        }
    }

    /// Whether a word opens a question, so that "okay" before it only passes the word on.
    private static func asks(_ meaning: ReplyMeaning) -> Bool {
        switch meaning {
        case .interrogative, .inform, .request, .condition: true
        default: false
        }
    }

    /// "if" beside a choice makes it depend on something, and so does "but" behind it, unless another choice follows.
    func hasReservation(_ selectors: [ReplyClaim]) -> Bool {
        guard let first = selectors.first, let last = selectors.last else { return false }
        let sentences = Set(selectors.map { outline.sentences[$0.words.lowerBound] })
        return words.indices.contains { index in
            guard sentences.contains(outline.sentences[index]) else { return false }
            switch words[index].meaning {
            case .condition: return true
            case .but: return index > first.words.lowerBound && index > last.words.lowerBound
            default: return false
            }
        }
    }

    /// "but" behind a yes takes some of it back.
    func hasReservation(behind claim: ReplyClaim) -> Bool {
        let sentence = outline.sentences[claim.words.lowerBound]
        return words.indices[claim.words.upperBound...].contains { index in
            words[index].meaning == .but || (words[index].meaning == .condition && outline.sentences[index] == sentence)
        }
    }

    func hesitates() -> Bool {
        words.contains { $0.meaning == .hesitation }
    }

    func refusal() -> Evidence? {
        for (index, word) in words.enumerated() {
            switch word.meaning {
            case .refusal, .no: return evidence(index..<index + 1)
            case .negator, .drawback, .verbNegator:
                if words.count <= 3 { return evidence(index..<index + 1) }
            default: break
            }
        }
        return nil
    }

    func wish() -> ReplyClaim? {
        for (index, word) in words.enumerated() where word.meaning == .wish {
            let clause = outline.clauses[index]
            let isNegated = words[..<index].indices.reversed().prefix { outline.clauses[$0] == clause }
                .contains { words[$0].meaning == .negator }
            if !isNegated { return ReplyClaim(kind: .bound, words: index..<index + 1) }
        }
        return nil
    }
}
