/// Refusals and corrections.
extension ReplyScene {
    mutating func weighNegations() {
        for index in 0..<end where claimAt[index] < 0 {
            let kind = terms[index].kind
            switch kind {
            case .exclusion, .drawback, .verbNegator, .negator, .refusal, .no: break
            default: continue
            }
            let range = claimIndices(inClause: terms[index].clause)
            let next = firstClaim(from: index + 1)
            let before = range.lowerBound..<min(max(next, range.lowerBound), range.upperBound)
            let after = next..<max(next, range.upperBound)
            switch kind {
            case .exclusion: deny(after, orElse: 0..<0)
            case .drawback where before.contains { claims[$0].standing == .asked }:
                // "is 2 pm taken" asks and refuses nothing.
                break
            case .drawback where before.isEmpty && terms[index].value == 0: deny(after, orElse: before, at: index)
            case .drawback: deny(backwards: before, at: index)
            case .verbNegator, .negator: denyByVerb(kind, before, after, at: index)
            case .refusal where before.isEmpty: deny(after, orElse: before, at: index)
            case .refusal:
                if let first = after.first, claims[first].start <= Int32(index + 1) {
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

    private mutating func denyByVerb(_ kind: WordKind, _ before: Range<Int>, _ after: Range<Int>, at index: Int) {
        // "10 doesn't work", and "10 is not good": they refuse what is before them.
        let isAboutEarlier = kind == .verbNegator || after.first.map { claims[$0].isAcceptance } ?? false
        guard isAboutEarlier, before.contains(where: { !claims[$0].isAcceptance }) else {
            deny(after, orElse: before, at: index)
            return
        }
        set(.denied, before)
        for claim in after.prefix(1) where claims[claim].isAcceptance { claims[claim].standing = .denied }
    }

    private mutating func deny(_ after: Range<Int>, orElse before: Range<Int>, at word: Int? = nil) {
        guard let first = after.first else {
            if let word { deny(backwards: before, at: word) }
            return
        }
        denyOne(first)
        for index in after.dropFirst() {
            guard isJoined(index - 1, index) else { break }
            denyOne(index)
        }
    }

    private mutating func denyOne(_ index: Int) {
        if claims[index].standing == .asserted || claims[index].standing == .asked { claims[index].standing = .denied }
    }

    private mutating func deny(backwards before: Range<Int>, at word: Int) {
        if before.contains(where: { claims[$0].standing != .denied && !claims[$0].isAcceptance }) {
            for index in before where claims[index].standing != .mentioned { claims[index].standing = .denied }
            return
        }
        for index in before { claims[index].standing = .denied }
        let isBehindChoice = claims[..<firstClaim(from: word)].contains { $0.standing == .asserted }
        if isBehindChoice, before.isEmpty { isDoubtful = true }
    }

    /// Whether two claims are refused in one breath: "not 10 or 11", "not 10 on Tuesday".
    private func isJoined(_ first: Int, _ second: Int) -> Bool {
        let (lower, upper) = (Int(claims[first].end), Int(claims[second].start))
        if lower >= upper { return kind(upper) != .the }
        if (lower..<upper).contains(where: { kind($0) == .or }) { return upper - lower <= 3 }
        return (lower..<upper).allSatisfy { index in
            switch kind(index) {
            case .on, .at, .for, .of, .from, .within: true
            case .common: value(index) == 1
            default: false
            }
        }
    }

    private func isCorrection(_ index: Int) -> Bool {
        switch kind(index) {
        case .correction, .retraction: return true
        case .no where index > 0 && index + 1 < terms.count:
            let next = kind(index + 1)
            return next == .symbol || next == .correction || next == .retraction
        default: return false
        }
    }

    /// "no 10 am please" leaves open whether 10 am is refused or wanted.
    mutating func weighOpenNegations() {
        for index in 0..<end where terms[index].kind == .no && claimAt[index] < 0 {
            let next = firstClaim(from: index + 1)
            guard next < claims.count, claims[next].start == Int32(index + 1), claims[next].standing == .asserted,
                !claims[next].isAcceptance, kind(index + 1) != .the
            else { continue }
            isDoubtful = true
        }
    }

    mutating func weighRetractions() {
        for index in 0..<end where claimAt[index] < 0 {
            let kind = terms[index].kind
            guard kind == .retraction || kind == .no else { continue }
            let split = firstClaim(from: index)
            guard claims[..<split].contains(where: { $0.standing == .asserted && $0.isSelector }) else { continue }
            let isFollowed = claims[split...].contains { $0.standing == .asserted && $0.isSelector }
            if kind == .no ? isFollowed && !isCorrection(index) : !isFollowed { isDoubtful = true }
        }
    }

    /// "the second, no sorry, the third one": of one family, what comes behind the correction counts.
    mutating func weighCorrections() {
        let marks = (0..<end).filter { claimAt[$0] < 0 && isCorrection($0) }
        guard !marks.isEmpty else { return }
        var seen: [Bool] = [false, false, false, false, true]
        for last in claims.indices.reversed() where claims[last].standing == .asserted {
            let family = Int(claims[last].family)
            guard !seen[family] else { continue }
            seen[family] = true
            guard let mark = marks.last(where: { Int32($0) < claims[last].start }) else { continue }
            for earlier in claims.indices.prefix(firstClaim(from: mark))
            where claims[earlier].standing == .asserted && Int(claims[earlier].family) == family {
                claims[earlier].standing = .mentioned
            }
        }
    }
}
