/// Whether the words around a claim let it be taken as a choice.
extension ReplyScene {
    /// Whether a claim picks: it stands among words that can only mean that, or something asks for it.
    func isChosen(by claim: Claim) -> Bool {
        switch claim.kind {
        case .clock, .day, .days, .provider, .daypart: isPlain(claim) || hasChoice(claim) || isNamed(claim)
        case .position: isPlain(claim) || hasChoice(claim)
        default: isPlain(claim)
        }
    }

    /// Whether all words between the same commas are known to do no harm.
    func isPlain(_ claim: Claim) -> Bool {
        let breath = breath(of: claim)
        let trail = trailStart(behind: claim) ?? .max
        for index in breath where !claim.terms.contains(index) && index < trail {
            if !isHarmless(index, beside: claim) { return false }
        }
        return true
    }

    /// The terms between the same commas.
    private func breath(of claim: Claim) -> Range<Int> {
        let breath = terms[Int(claim.start)].breath
        var lower = Int(claim.start)
        while lower > 0, terms[lower - 1].breath == breath { lower -= 1 }
        var upper = Int(claim.end)
        while upper < terms.count, terms[upper].breath == breath { upper += 1 }
        return lower..<upper
    }

    /// Whether the customer asks for something in the same breath.
    private func hasChoice(_ claim: Claim) -> Bool {
        let breath = breath(of: claim)
        var isFound = false
        for index in breath where !claim.terms.contains(index) {
            switch terms[index].kind {
            case .interrogative, .inform: if index > Int(claim.start) { return false }
            case .wanting, .need, .request, .yes, .availability: isFound = true
            case .choosing: isFound = isFound || !isHabit(index)
            default: break
            }
        }
        return isFound || isNounRequest(claim, from: breath.lowerBound)
            || (claim.kind == .provider && isAskedForInSentence(claim))
    }

    /// "a table for two at 7": only what is wanted, and when.
    private func isNounRequest(_ claim: Claim, from start: Int) -> Bool {
        guard kind(start) == .determiner, claim.kind == .clock || claim.kind == .day else { return false }
        var hasNoun = false
        for index in start..<max(start, Int(claim.start)) where claimAt[index] < 0 {
            switch kind(index) {
            case .business, .noun: hasNoun = true
            case .determiner, .loose, .for, .at, .on, .common, .count, .digits, .cardinal, .one: break
            default: return false
            }
        }
        return hasNoun || kind(start + 1) == .loose
    }

    /// "I want to reserve a table, specifically at Lee's": the wish stands elsewhere in the sentence.
    private func isAskedForInSentence(_ claim: Claim) -> Bool {
        let sentence = terms[Int(claim.start)].sentence
        var isAsked = false
        for term in terms where term.sentence == sentence {
            switch term.kind {
            case .wanting, .need, .request: isAsked = true
            case .but, .condition, .report, .engagement, .interrogative, .inform, .negator, .exclusion: return false
            default: break
            }
        }
        return isAsked
    }

    /// "I take the bus at 2": what somebody does anyway.
    func isHabit(_ index: Int) -> Bool {
        guard index > 0, terms[index - 1].breath == terms[index].breath, value(index) != 1 else { return false }
        switch kind(index - 1) {
        case .subject: return value(index - 1) == 1
        case .you, .unknown, .provider, .count, .business, .noun: return true
        default: return false
        }
    }

    /// Whether a claim is named outright.
    ///
    /// "the name is Lee", "at Lee's": a provider behind a verb or a preposition, or "Lee is the doctor". Likewise "the
    /// one on Tuesday", "the 2 pm option".
    private func isNamed(_ claim: Claim) -> Bool {
        let breath = breath(of: claim)
        let isQuestioned = breath.contains { kind($0) == .interrogative || kind($0) == .inform || kind($0) == .report }
        guard !isQuestioned else { return false }
        let (before, behind) = (Int(claim.start) - 1, Int(claim.end))
        guard claim.kind == .provider else {
            return isOfferNoun(before) || isOfferNoun(before - 1) && before >= 0 && claimAt[before] < 0
                || (isOfferNoun(behind) && kind(before) == .the)
        }
        switch kind(before) {
        case .auxiliary, .at, .within, .choosing: break
        case .common where value(before) == 1: break
        default: return kind(behind) == .auxiliary && kind(behind + 1) == .the
        }
        return (behind..<breath.upperBound).allSatisfy { isHarmless($0, beside: claim) }
    }

    private func isOfferNoun(_ index: Int) -> Bool {
        kind(index) == .one || kind(index) == .label || (kind(index) == .noun && kind(index - 1) == .the)
    }

    /// Whether the word before a claim takes it: "book the second one".
    private func isTaken(_ claim: Claim) -> Bool {
        if claim.isAcceptance { return true }
        switch kind(Int(claim.start) - 1) {
        case .choosing, .wanting, .need: return true
        default: return false
        }
    }

    /// Where, behind a choice, its purpose begins: "for my mother".
    private func trailStart(behind claim: Claim) -> Int? {
        var isAgreed = isTaken(claim)
        let breath = terms[Int(claim.start)].breath
        var index = Int(claim.end)
        while index + 1 < terms.count, terms[index].breath == breath {
            if isAgreed, isTrail(index, behind: claim) { return index }
            switch terms[index].kind {
            case .yes, .approval: isAgreed = true
            case .common, .modal, .auxiliary, .symbol: break
            default: return nil
            }
            index += 1
        }
        return nil
    }

    private func isTrail(_ index: Int, behind claim: Claim) -> Bool {
        switch terms[index].kind {
        case .for: break
        case .to, .on, .at, .within: if claim.isAcceptance || index > Int(claim.end) { return false }
        default: return false
        }
        switch kind(index + 1) {
        case .possessive: return true
        case .the, .determiner: return !claim.isAcceptance
        default: return false
        }
    }

    private func isHarmless(_ index: Int, beside claim: Claim) -> Bool {
        switch terms[index].kind {
        case .unknown: return claim.kind != .number && isPlace(index)
        case .engagement, .interrogative, .inform, .proposal, .condition, .possessive: return false
        case .determiner: return kind(index + 1) == .the
        case .loose: return claim.kind != .number
        case .auxiliary: return claim.kind != .number || value(index) != 1
        case .service: return isOfferedService(index)
        case .digits, .cardinal, .ordinal: return claimAt[index] >= 0 || isCounted(index)
        default: return true
        }
    }

    /// Whether an unknown word belongs to the name of a place: "in San Bruno".
    private func isPlace(_ index: Int) -> Bool {
        var place = index - 1
        while kind(place) == .unknown, index - place < 4 { place -= 1 }
        return kind(place) == .within
    }

    private func isCounted(_ index: Int) -> Bool {
        switch kind(index + 1) {
        case .unit, .count, .dayWord: true
        default: false
        }
    }

    /// Whether a service that is named is the one on offer.
    func isOfferedService(_ index: Int) -> Bool {
        list.owners(of: terms[index]).contains { catalogue.service(Int($0)) == table.offers.serviceID }
    }
}
