/// Figures that are neither an offer nor a time: telephone numbers, prices, counts, codes.
extension ReplyScene {
    /// The term behind figures that begin at a term and mean something else.
    func junk(from index: Int) -> Int? {
        guard let first = grammar.number(at: index) else { return nil }
        var end = index
        var digits = 0
        var count = 0
        while let number = grammar.number(at: end) {
            digits += max(1, number.digits)
            count += 1
            end = number.end
            guard let next = joint(end) else { break }
            end = next
        }
        let isMarked = isSymbol(index - 1, "$") || isSymbol(index - 1, "+") || isSymbol(end, "%") || isSymbol(end, "$")
        if isMarked { return end }
        if digits >= 7, count > 1, grammar.days(from: index) == nil, grammar.clocks(from: index) == nil,
            grammar.clock(from: index).map({ $0.end < end }) ?? true
        {
            return end
        }
        if first.isDigits, first.digits > 4 { return end }
        return countEnd(first) ?? codeEnd(first)
    }

    /// "2 people", "2 or 3 people".
    private func countEnd(_ number: TimeGrammar.Number) -> Int? {
        if isCount(number.end) {
            return grammar.offset(from: number.start) == nil && grammar.days(from: number.start) == nil
                && !isHourMark(number.end) && grammar.clock(from: number.start) == nil ? number.end : nil
        }
        let isJoined = kind(number.end) == .or || kind(number.end) == .to || isSymbol(number.end, "-")
        guard isJoined, let last = grammar.number(at: number.end + 1), isCount(last.end),
            grammar.clocks(from: number.start) == nil
        else { return nil }
        return last.end
    }

    private func isHourMark(_ index: Int) -> Bool {
        kind(index) == .unit && isGlued(index) && kind(index + 1) == .digits
    }

    private func isCount(_ index: Int) -> Bool {
        kind(index) == .unit || kind(index) == .count || kind(index) == .dayWord
    }

    private func joint(_ index: Int) -> Int? {
        if grammar.number(at: index) != nil { return index }
        guard kind(index) == .symbol, grammar.number(at: index + 1) != nil else { return nil }
        switch terms[index].symbol {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"):
            return index + 1
        default: return nil
        }
    }

    /// "b2b", "1.5", "2+2".
    private func codeEnd(_ number: TimeGrammar.Number) -> Int? {
        guard number.isDigits else { return nil }
        if isGlued(number.start), kind(number.start - 1) == .unknown { return number.end }
        if isGlued(number.end), isWord(kind(number.end)), grammar.clock(from: number.start) == nil,
            grammar.days(from: number.start) == nil
        {
            return number.end + 1
        }
        if isSymbol(number.start - 1, "<") || isSymbol(number.end, "+") { return number.end }
        guard kind(number.end) == .symbol, isGlued(number.end), isGlued(number.end + 1),
            let next = grammar.number(at: number.end + 1), next.isDigits
        else { return nil }
        switch terms[number.end].symbol {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ":"): break
        default: return nil
        }
        let isTime =
            grammar.clock(from: number.start) != nil || grammar.days(from: number.start) != nil
            || grammar.clocks(from: number.start) != nil
        return isTime ? nil : next.end
    }

    private func isWord(_ kind: WordKind) -> Bool {
        switch kind {
        case .meridiem, .am, .ordinalEnding, .oclock, .symbol, .digits, .unit, .count, .zero, .end, .determiner,
            .month, .maybeMonth:
            false
        default: true
        }
    }
}
