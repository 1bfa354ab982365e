/// Negations and corrections.
extension ReplyStandings {
    mutating func weighNegations() {
        for (index, word) in freeWords(to: end) {
            let range = claimIndices(inClause: outline.clauses[index])
            let next = firstClaim(from: index + 1)
            let before = range.lowerBound..<min(max(next, range.lowerBound), range.upperBound)
            let after = next..<max(next, range.upperBound)
            switch word.meaning {
            case .exclusion: deny(after, orElse: 0..<0)
            case .drawback where before.contains { claims[$0].standing == .asked }:
                // "is 2 pm taken" asks and refuses nothing.
                break
            case .drawback: deny(backwards: before, at: index)
            case .verbNegator, .negator:
                let isAboutEarlier =
                    word.meaning == .verbNegator || after.first.map { claims[$0].family } == .acceptance
                if isAboutEarlier, before.contains(where: { claims[$0].family != .acceptance }) {
                    set(.denied, before)
                    for claim in after.prefix(1) where claims[claim].family == .acceptance {
                        claims[claim].standing = .denied
                    }
                } else {
                    deny(after, orElse: before, at: index)
                }
            case .refusal where before.isEmpty: deny(after, orElse: before, at: index)
            case .refusal:
                if let first = after.first, claims[first].words.lowerBound <= index + 1 {
                    deny(after, orElse: before, at: index)
                }
                deny(backwards: before, at: index)
            case .no where !isOpening(index) && !after.isEmpty:
                if before.isEmpty { deny(after, orElse: before) }
            case .no where next == claims.count: deny(backwards: before, at: index)
            default: break
            }
        }
    }

    /// Refuses the next claim and those that are joined to it, or, where none follows, those before.
    private mutating func deny(_ after: Range<Int>, orElse before: Range<Int>, at word: Int? = nil) {
        guard let first = after.first else {
            if let word { deny(backwards: before, at: word) }
            return
        }
        if claims[first].standing == .asserted || claims[first].standing == .asked { claims[first].standing = .denied }
        for index in after.dropFirst() {
            guard isJoined(index - 1, index) else { break }
            if claims[index].standing == .asserted || claims[index].standing == .asked {
                claims[index].standing = .denied
            }
        }
    }

    private mutating func deny(backwards before: Range<Int>, at word: Int) {
        if before.contains(where: { claims[$0].standing != .denied && claims[$0].family != .acceptance }) {
            for index in before where claims[index].standing != .mentioned { claims[index].standing = .denied }
            return
        }
        for index in before { claims[index].standing = .denied }
        let earlier = firstClaim(from: word)
        let isBehindChoice = claims[..<earlier].contains { $0.standing == .asserted }
        if isBehindChoice, before.isEmpty { isDoubtful = true }
    }

    /// Whether a claim goes on with the one before it.
    ///
    /// It does in "the 10 or the 11" and "10 on Monday", but not in "the second the third".
    private func isJoined(_ first: Int, _ second: Int) -> Bool {
        let between = claims[first].words.upperBound..<claims[second].words.lowerBound
        if between.isEmpty { return words[claims[second].words.lowerBound].meaning != .the }
        if between.contains(where: { words[$0].meaning == .or }) { return between.count <= 3 }
        return between.allSatisfy { index in
            switch words[index].meaning {
            case .on, .at, .for, .of: true
            case .common: words[index].text == "with" || words[index].text == "in"
            default: false
            }
        }
    }

    /// Whether a word takes back what stands before it: "no" does, where it stands apart.
    private func isCorrection(_ index: Int) -> Bool {
        switch words[index].meaning {
        case .correction, .retraction: return true
        case .no where index > 0 && index + 1 < words.count:
            let next = words[index + 1].meaning
            return next == .symbol || next == .correction || next == .retraction
        default: return false
        }
    }

    /// "no 10 am" refuses it or corrects another one; only a pause, or "the", tells.
    mutating func weighOpenNegations() {
        for (index, word) in freeWords(to: end) where word.meaning == .no {
            let next = firstClaim(from: index + 1)
            guard next < claims.count, claims[next].words.lowerBound == index + 1, claims[next].standing == .asserted,
                claims[next].family != .acceptance, words[index + 1].meaning != .the
            else { continue }
            isDoubtful = true
        }
    }

    /// A choice stands before a retraction and none behind it, or "no" stands between two: it is open what holds.
    mutating func weighRetractions() {
        for (index, word) in freeWords(to: end) where word.meaning == .retraction || word.meaning == .no {
            let split = firstClaim(from: index)
            guard claims[..<split].contains(where: { $0.standing == .asserted && $0.isSelector }) else { continue }
            let isFollowed = claims[split...].contains { $0.standing == .asserted && $0.isSelector }
            if word.meaning == .no ? isFollowed && !isCorrection(index) : !isFollowed { isDoubtful = true }
        }
    }

    /// The last choice after a correction counts; what it takes the place of is forgotten.
    mutating func weighCorrections() {
        let marks = freeWords(to: end).filter { isCorrection($0.0) }.map(\.0)
        guard !marks.isEmpty else { return }
        var seen: Set<ReplyClaim.Family> = [.acceptance]
        for last in claims.indices.reversed() where claims[last].standing == .asserted {
            guard seen.insert(claims[last].family).inserted,
                let mark = marks.last(where: { $0 < claims[last].words.lowerBound })
            else { continue }
            for earlier in claims.indices.prefix(firstClaim(from: mark))
            where claims[earlier].standing == .asserted && claims[earlier].family == claims[last].family {
                claims[earlier].standing = .mentioned
            }
        }
    }
}
