/// What may stand around the words that decide.
extension ReplyResolver {
    /// Whether an offer is chosen and not only spoken of.
    ///
    /// "the second one hurts" and "the 3rd is on which street" name an offer and do not choose it, and no list holds
    /// all such words. So in the same breath as a number or a place in the row only harmless words may stand: those
    /// that choose, agree, are polite or connect, and what names days, people and the offered service. Behind a verb
    /// that chooses, "take the second one", a phrase such as "for my mother" may follow.
    ///
    /// A time, a day or a person says more by itself; beside a verb that chooses, or a yes, other words do no harm.
    func isChosen(by claim: ReplyClaim) -> Bool {
        switch claim.kind {
        case .clock, .weekday, .date, .provider, .daypart:
            isPlain(claim) || hasChoice(claim) || isNamed(claim)
        default: isPlain(claim)
        }
    }

    /// Whether only harmless words stand in the same breath as a claim.
    func isPlain(_ claim: ReplyClaim) -> Bool {
        let breath = breath(of: claim)
        let end = trailStart(behind: claim)
        return breath.allSatisfy { $0 >= end ?? .max || isHarmless($0, beside: claim) }
    }

    /// The words that are said without a pause before or behind a claim.
    private func breath(of claim: ReplyClaim) -> [Int] {
        let breath = outline.breaths[claim.words.lowerBound]
        let start = words.indices[..<claim.words.lowerBound].last { outline.breaths[$0] != breath }.map { $0 + 1 } ?? 0
        let end = words.indices[claim.words.upperBound...].first { outline.breaths[$0] != breath } ?? words.count
        return Array(start..<claim.words.lowerBound) + Array(claim.words.upperBound..<end)
    }

    /// Whether somebody says in the same breath that they want something booked.
    private func hasChoice(_ claim: ReplyClaim) -> Bool {
        let breath = breath(of: claim)
        if breath.contains(where: { $0 > claim.words.lowerBound && isQuestion($0) }) { return false }
        return breath.contains { index in
            switch words[index].meaning {
            case .wanting, .need, .request, .yes: true
            case .choosing: !isHabit(index)
            default: false
            }
        }
    }

    /// Whether a verb tells what somebody does anyway, as in "I take the bus at 2 pm".
    private func isHabit(_ index: Int) -> Bool {
        guard index > 0, outline.breaths[index - 1] == outline.breaths[index], words[index].text != "would" else {
            return false
        }
        let before = words[index - 1]
        switch before.meaning {
        case .subject: return before.text == "i" || before.text == "we"
        case .you, .unknown, .provider: return true
        default: return false
        }
    }

    /// Whether a breath ends by naming a person, as in "her name is Lee".
    private func isNamed(_ claim: ReplyClaim) -> Bool {
        guard case .provider = claim.kind, let last = breath(of: claim).last, claim.words.lowerBound > 0 else {
            return false
        }
        let isLast =
            last < claim.words.lowerBound
            || words[claim.words.upperBound...last].allSatisfy { word in
                word.meaning == .symbol
            }
        return isLast && words[claim.words.lowerBound - 1].meaning == .auxiliary
    }

    private func isQuestion(_ index: Int) -> Bool {
        words[index].meaning == .interrogative || words[index].meaning == .inform
    }

    /// Whether a claim chooses by itself, or a verb that chooses stands directly before it: "book the second one".
    private func isTaken(_ claim: ReplyClaim) -> Bool {
        if claim.family == .acceptance { return true }
        let place = claim.words.lowerBound - 1
        return place >= 0 && [.choosing, .wanting, .need].contains(words[place].meaning)
    }

    /// Where a phrase such as "for my mother" begins behind "take the second one" or "the second one works".
    private func trailStart(behind claim: ReplyClaim) -> Int? {
        var isAgreed = isTaken(claim)
        let breath = outline.breaths[claim.words.lowerBound]
        for index in claim.words.upperBound..<max(claim.words.upperBound, words.count - 1)
        where outline.breaths[index] == breath {
            if isAgreed, isTrail(index, behind: claim) { return index }
            switch words[index].meaning {
            case .yes, .approval: isAgreed = true
            case .common, .modal, .auxiliary, .symbol: break
            default: return nil
            }
        }
        return nil
    }

    /// Whether a phrase begins that tells for whom or where, which changes no choice.
    private func isTrail(_ index: Int, behind claim: ReplyClaim) -> Bool {
        switch words[index].meaning {
        case .for: break
        case .to, .on, .at, .within: if claim.family == .acceptance || index > claim.words.upperBound { return false }
        default: return false
        }
        switch words[index + 1].meaning {
        case .possessive: return true
        case .the, .determiner: return claim.family != .acceptance
        default: return false
        }
    }

    private func isHarmless(_ index: Int, beside claim: ReplyClaim) -> Bool {
        switch words[index].meaning {
        case .unknown, .engagement, .interrogative, .inform, .proposal, .condition, .possessive: false
        case .determiner: words.indices.contains(index + 1) && words[index + 1].meaning == .the
        case .loose: !isBare(claim)
        case .auxiliary: !isBare(claim) || !["was", "did", "has"].contains(words[index].text)
        case .service(let places): service.map(places.contains) ?? false
        case .digits, .cardinal, .ordinal: isClaimed[index] || isCount(index)
        default: true
        }
    }

    /// Whether nothing but a figure names the option.
    private func isBare(_ claim: ReplyClaim) -> Bool {
        if case .number = claim.kind { return true }
        return false
    }

    /// Whether a figure only counts something: "for 2 people".
    private func isCount(_ index: Int) -> Bool {
        words.indices.contains(index + 1) && words[index + 1].meaning == .unit
    }
}
