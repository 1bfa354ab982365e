/// Numbers, options and places in the row.
extension ReplyClaimFinder {
    /// A number and where it ends.
    struct Number {
        let value: Int
        let digits: Int
        let start: Int
        let end: Int
        /// Whether it was written in digits.
        var isDigits: Bool { digits > 0 }
    }

    /// A claim that was found.
    typealias Found = (kind: ReplyClaim.Kind, words: Range<Int>)

    /// The number that starts at a word: digits, or words up to fifty-nine.
    func number(at index: Int) -> Number? {
        switch meaning(index) {
        case .digits:
            let word = words[index]
            return Number(value: word.value ?? Int.max, digits: word.text.utf8.count, start: index, end: index + 1)
        case .one: return Number(value: 1, digits: 0, start: index, end: index + 1)
        case .cardinal(let tens) where tens >= 20:
            let unit = isSymbol(index + 1, "-") ? index + 2 : index + 1
            if let value = unitValue(unit) {
                return Number(value: tens + value, digits: 0, start: index, end: unit + 1)
            }
            return Number(value: tens, digits: 0, start: index, end: index + 1)
        case .cardinal(let value): return Number(value: value, digits: 0, start: index, end: index + 1)
        default: return nil
        }
    }

    private func unitValue(_ index: Int) -> Int? {
        switch meaning(index) {
        case .one: 1
        case .cardinal(let value) where value < 10: value
        default: nil
        }
    }

    /// Where figures end that name no offer: telephone numbers, prices, measures, codes.
    func junk(from index: Int) -> Int? {
        guard number(at: index) != nil else { return nil }
        var end = index
        var digits = 0
        var count = 0
        var isJoined = false
        while let number = number(at: end) {
            digits += max(1, number.digits)
            count += 1
            end = number.end
            guard let next = joint(end) else { break }
            isJoined = isJoined || next > end
            end = next
        }
        let isMarked = ["$", "+"].contains { isSymbol(index - 1, $0) } || isSymbol(end, "%") || isSymbol(end, "$")
        if isMarked || digits >= 7 && count > 1 && date(from: index) == nil { return end }
        if let first = number(at: index), first.isDigits, first.digits > 4 { return end }
        return countEnd(from: index) ?? codeEnd(from: index)
    }

    /// Where a count or a measure ends: "2 people", "2 or 3 people".
    private func countEnd(from index: Int) -> Int? {
        guard let number = number(at: index) else { return nil }
        if meaning(number.end) == .unit { return number.end }
        let isJoined = meaning(number.end) == .or || meaning(number.end) == .to || isSymbol(number.end, "-")
        guard isJoined, let last = self.number(at: number.end + 1), meaning(last.end) == .unit else { return nil }
        return last.end
    }

    /// Where the next figure of the same run starts, behind a space or a hyphen.
    private func joint(_ index: Int) -> Int? {
        if number(at: index) != nil { return index }
        let isMark = ["-", ".", "/", "(", ")"].contains { isSymbol(index, $0) }
        return isMark && number(at: index + 1) != nil ? index + 1 : nil
    }

    /// Whether a word that stands directly behind digits makes them a part of itself, as in "3d".
    private func isWord(_ meaning: ReplyMeaning) -> Bool {
        switch meaning {
        case .meridiem, .am, .ordinalEnding, .oclock, .symbol, .digits, .unit, .zero: false
        default: true
        }
    }

    /// Digits inside a word, such as "b2b", or of a decimal or a fraction.
    private func codeEnd(from index: Int) -> Int? {
        guard let number = number(at: index), number.isDigits else { return nil }
        if isGlued(index), meaning(index - 1) == .unknown { return number.end }
        if isGlued(number.end), let next = meaning(number.end), isWord(next) { return number.end + 1 }
        if isSymbol(index - 1, "<") || isSymbol(number.end, "+") { return number.end }
        let isFraction = [".", "/", ",", ":"].contains { isSymbol(number.end, $0) } && isGlued(number.end)
        if isFraction, let next = self.number(at: number.end + 1), isGlued(number.end + 1), next.isDigits,
            clock(from: index) == nil, date(from: index) == nil
        {
            return next.end
        }
        return nil
    }

    /// "the second one", "2nd", "the last".
    func ordinal(from index: Int) -> Found? {
        let start = meaning(index) == .the ? index + 1 : index
        if start == index, meaning(index - 1) == .the || isOwned(index) { return nil }
        if let number = number(at: start), number.isDigits, meaning(number.end) == .ordinalEnding {
            return dayOrPosition(number.value, from: index, to: number.end + 1)
        }
        let position: ReplyPosition
        switch meaning(start) {
        case .ordinal(let value): position = .nth(value)
        case .position(let place): position = place
        default: return nil
        }
        if let end = nounEnd(start + 1) { return (.position(position), index..<end) }
        guard isNeutral(start + 1), start > index || isBarePlace(start + 1) else { return nil }
        return (.position(position), index..<start + 1)
    }

    private func dayOrPosition(_ value: Int, from index: Int, to end: Int) -> Found? {
        if let nounEnd = nounEnd(end) { return (.position(.nth(value)), index..<nounEnd) }
        guard isNeutral(end) else { return nil }
        let isDate = [.on, .for, .to].contains(meaning(index - 1))
        return isDate ? (.date([ReplyDate(day: value)]), index..<end) : (.dayOrPosition(value), index..<end)
    }

    /// Whether an ordinal without article and noun is one: "second, please" and "second works", but not "second, is …".
    private func isBarePlace(_ index: Int) -> Bool {
        switch meaning(index) {
        case .subject, .wanting, .need, .the, .interrogative, .inform, .request, .determiner, .possessive, .of, .am:
            return false
        case .symbol where isSymbol(index, ","):
            return words[(index + 1)...].prefix(8).allSatisfy { $0.meaning == .symbol }
        default: return true
        }
    }

    /// Where a noun that means an offer ends.
    private func nounEnd(_ index: Int) -> Int? {
        switch meaning(index) {
        case .label, .noun, .one: index + 1
        case .digits where words[index].text == "1": index + 1
        default: nil
        }
    }

    /// The number of an option that is said to be one: "option 2", "number two", "#2".
    func option(from index: Int) -> Found? {
        var next = index + 1
        if isSymbol(index, "#") {
            // The mark alone announces a number.
        } else if meaning(index) == .label || meaning(index) == .noun {
            if isSymbol(next, ".") || isSymbol(next, "#") { next += 1 }
        } else if meaning(index) == .no, isSymbol(next, "."), isGlued(next) {
            next += 1
        } else {
            return nil
        }
        guard let number = number(at: next), number.value <= 99, clock(from: next) == nil,
            number.isDigits || meaning(index) == .label, meaning(index) != .symbol || isNeutral(number.end)
        else { return nil }
        return (.option(number.value), index..<number.end)
    }

    /// A number without anything that says what it counts.
    func bareNumber(_ number: Number, from index: Int) -> Found? {
        guard number.value <= 24 || number.digits >= 3 else { return nil }
        let before = meaning(index - 1)
        guard isNeutral(index - 1), isNeutral(number.end), !isOwned(index) else { return nil }
        guard before != .within, before != .of, number.isDigits || meaning(number.end) != .one else { return nil }
        if number.digits >= 3 { return compactClock(number) }
        switch before {
        case .ordinal, .position: return nil
        case .auxiliary where !isNeutral(index - 2): return nil
        case .or where claims.last?.words.upperBound == index - 1:
            if case .clock = claims.last?.kind { return clock(number) }
        default: break
        }
        if !number.isDigits, number.value == 1, !isAlone(index..<number.end) { return nil }
        if before == .for { return (.weakNumber(number.value), index..<number.end) }
        return (.number(number.value, hasArticle: before == .the), index..<number.end)
    }

    /// Whether "a", "my" and the like stand before a word.
    func isOwned(_ index: Int) -> Bool {
        [.determiner, .possessive, .need].contains(meaning(index - 1))
    }

    /// Whether a neighbour leaves a number or an ordinal what it is: nothing there, punctuation, or an ordinary word.
    func isNeutral(_ index: Int) -> Bool {
        switch meaning(index) {
        case .unknown, .service, .unit, .title, .engagement, .label, .noun, .month, .digits, .cardinal, .idle,
            .ordinalEnding,
            .weekday:
            false
        default: true
        }
    }
}
