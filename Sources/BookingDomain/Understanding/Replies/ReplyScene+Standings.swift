/// Questions, reports and conditions: what is named without being wanted.
extension ReplyScene {
    mutating func weighQuestions() {
        for index in 0..<terms.count {
            let kind = terms[index].kind
            switch kind {
            case .interrogative, .inform, .condition, .auxiliary, .proposal, .do, .modal: break
            default: continue
            }
            let clause = claimIndices(inClause: terms[index].clause)
            let start = firstClaim(from: index)
            guard start < clause.upperBound else { continue }
            let rest = start..<clause.upperBound
            if isAvailabilityAsked(terms[index].clause) { continue }
            switch kind {
            case .interrogative, .inform, .condition: set(.mentioned, rest)
            case .auxiliary where isOpening(index), .proposal: set(.asked, rest)
            case .do where isOpening(index) && isSubject(self.kind(index + 1)): set(.asked, rest)
            case .modal where isOpening(index) && Int(claims[rest.lowerBound].start) <= index + 2: set(.asked, rest)
            default: break
            }
        }
        for clause in questions where !isRequest(clause) && !isAvailabilityAsked(clause) && !isAccepted(clause) {
            set(.asked, claimIndices(inClause: clause))
        }
    }

    /// "Yes, on the 5th?": a yes before what sounds like a question.
    private func isAccepted(_ clause: Int32) -> Bool {
        guard let first = claims.first, first.kind == .acceptance, first.start == 0 else { return false }
        let last = terms.last { $0.clause == clause }
        guard last?.sentence == terms[0].sentence, terms[0].clause < clause || terms[0].breath < last?.breath ?? 0
        else {
            return false
        }
        return !terms.contains { $0.kind == .interrogative || $0.kind == .auxiliary }
    }

    /// Whether a clause asks for a time to be had: "is there anything at 2", "is 2 pm free", "see if 2 is available".
    ///
    /// Who asks for a time that was offered wants it. A place in the row is asked about for other reasons.
    private func isAvailabilityAsked(_ clause: Int32) -> Bool {
        var isAsked = false
        for (index, term) in terms.enumerated() where term.clause == clause {
            switch term.kind {
            case .availability: isAsked = true
            case .drawback, .negator, .verbNegator, .no, .refusal, .wish, .exclusion: return false
            case .interrogative, .inform: return false
            default:
                let claim = claimAt[index]
                if claim >= 0 {
                    switch claims[Int(claim)].kind {
                    case .clock, .day, .daypart, .provider, .service, .acceptance, .approval: break
                    default: return false
                    }
                }
            }
        }
        return isAsked
    }

    private func isRequest(_ clause: Int32) -> Bool {
        terms.contains { $0.clause == clause && $0.kind == .request }
    }

    private func isSubject(_ kind: WordKind) -> Bool {
        kind == .you || kind == .subject || kind == .need
    }

    /// Whether a word opens its clause, little words aside.
    func isOpening(_ index: Int) -> Bool {
        guard index > 0, terms[index - 1].clause == terms[index].clause else { return true }
        switch terms[index - 1].kind {
        case .yes, .approval, .no, .but, .clause, .or, .also, .symbol, .correction, .retraction, .zero: return true
        default: return false
        }
    }

    mutating func weighReports() {
        for index in 0..<terms.count {
            guard terms[index].kind == .report || terms[index].kind == .engagement else { continue }
            let range = claimIndices(inClause: terms[index].clause)
            if terms[index].kind == .report {
                set(.mentioned, range)
                continue
            }
            if terms[index].value == 1, !isOwned(index), kind(index - 1) != .within { continue }
            if isRequested(terms[index].clause, before: index) { continue }
            for claim in range where claims[claim].standing == .asserted {
                switch claims[claim].kind {
                case .clock, .stretch, .weakNumber, .number: claims[claim].standing = .mentioned
                default: break
                }
            }
        }
    }

    /// Whether a clause asks for something before a term: "I need it for the show at 6".
    private func isRequested(_ clause: Int32, before index: Int) -> Bool {
        var place = index - 1
        while place >= 0, terms[place].clause == clause {
            switch terms[place].kind {
            case .wanting, .need, .request: return true
            case .choosing where !isHabit(place): return true
            default: place -= 1
            }
        }
        return false
    }

    /// What is said in a later sentence about something else does not bear on a choice that is already plain.
    mutating func weighOtherMatters() {
        guard let last = terms.last, last.sentence > 0 else { return }
        weighMattersBehindYes()
        guard
            let chosen = claims.firstIndex(where: { claim in
                claim.standing == .asserted && (claim.isSelector || claim.kind == .day) && claim.kind != .weakNumber
                    && claim.kind != .stretch && claim.fits.count == 1 && isChosen(by: claim)
            })
        else { return }
        let sentence = terms[Int(claims[chosen].start)].sentence
        var index = terms.firstIndex { $0.sentence > sentence } ?? terms.count
        while index < terms.count {
            let current = terms[index].sentence
            var next = index
            while next < terms.count, terms[next].sentence == current { next += 1 }
            if isOtherMatter(index..<next), !namesAnother(index..<next, than: claims[chosen]) {
                for claim in firstClaim(from: index)..<firstClaim(from: next)
                where claims[claim].standing == .asserted || claims[claim].standing == .asked {
                    claims[claim].standing = .mentioned
                }
            }
            index = next
        }
    }

    /// Behind a yes to the only offer, people and praise in a later sentence do not bear on it.
    private mutating func weighMattersBehindYes() {
        guard let yes = claims.first, yes.kind == .acceptance, yes.standing == .asserted, table.count == 1 else {
            return
        }
        let sentence = terms[Int(yes.start)].sentence
        for index in claims.indices where terms[Int(claims[index].start)].sentence > sentence {
            switch claims[index].kind {
            case .provider where !claims[index].fits.isEmpty, .service, .approval: claims[index].standing = .mentioned
            default: break
            }
        }
    }

    /// Whether a slot is named in some sentence that is not the chosen one.
    private func namesAnother(_ range: Range<Int>, than chosen: Claim) -> Bool {
        claims[firstClaim(from: range.lowerBound)..<firstClaim(from: range.upperBound)].contains { claim in
            // A choice by its day alone may still be made more precise.
            if chosen.kind == .day { return claim.isSelector || claim.kind == .day || claim.kind == .days }
            return claim.isSelector && claim.kind != .weakNumber && !claim.fits.isEmpty
                && claim.fits.isDisjoint(with: chosen.fits)
        }
    }

    /// Whether a sentence is about something else than the offers: it names things that are no part of an answer, and
    /// takes nothing back.
    private func isOtherMatter(_ range: Range<Int>) -> Bool {
        var isForeign = false
        for index in range {
            switch terms[index].kind {
            case .unknown, .engagement, .interrogative, .count, .also: isForeign = true
            case .but, .correction, .retraction, .negator, .verbNegator, .refusal, .no, .exclusion, .drawback, .wish,
                .hesitation, .condition:
                return false
            default: break
            }
        }
        return isForeign
    }
}
