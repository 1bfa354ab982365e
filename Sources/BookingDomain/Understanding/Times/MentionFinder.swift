/// Finds every expression of time in a message that answers no offer.
struct MentionFinder {
    let grammar: TimeGrammar
    private(set) var mentions: [TimeMention] = []

    init(_ grammar: TimeGrammar) {
        self.grammar = grammar
        var index = 0
        while index < grammar.terms.count {
            if let end = junk(from: index) {
                index = end
                continue
            }
            if let mention = mention(from: index), mention.end > index {
                mentions.append(mention)
                index = mention.end
            } else {
                index += 1
            }
        }
        findBareTimes()
    }

    private func mention(from index: Int) -> TimeMention? {
        if let found = grammar.dayStretch(from: index) { return found }
        if grammar.numericDate(from: index) == nil {
            if let found = grammar.clocks(from: index) ?? grammar.offset(from: index) { return found }
        }
        switch grammar.kind(index) {
        case .from: break
        case .past where grammar.kind(index - 1) == .half || grammar.kind(index - 1) == .quarter: break
        default: if let found = grammar.edge(from: index) { return found }
        }
        var mention = TimeMention(shape: .days, start: index, end: index)
        if grammar.kind(index) != .now, let found = grammar.days(from: index) {
            (mention.days, mention.end) = (found.days, found.end)
            mention.isFeast = grammar.kind(index) == .holiday
            return mention
        }
        if let found = grammar.clock(from: index) {
            (mention.shape, mention.clock, mention.end) = (.clock, found.clock, found.end)
            return mention
        }
        if let found = dayOfMonth(from: index) { return found }
        switch grammar.kind(index) {
        case .daypart:
            mention.shape = .part
            (mention.part, mention.end) = (Daypart(rawValue: grammar.value(index)), index + 1)
            return mention
        case .meridiem where grammar.value(index) < 2 && mentions.last?.end == index:
            // "Tuesday PM"
            mention.shape = .part
            (mention.part, mention.end) = (grammar.value(index) == 1 ? .afternoon : .morning, index + 1)
            return mention
        case .mealTime:
            mention.shape = .clocks
            mention.clock = Clock(minute: 720, isOpen: false)
            mention.until = Clock(minute: 840, isOpen: false)
            mention.end = index + 1
            return mention
        default: return nil
        }
    }

    /// "the 24th", "on 15", "20th": a day of the month that nothing else explains.
    private func dayOfMonth(from index: Int) -> TimeMention? {
        var start = index
        let isOn = grammar.kind(start) == .on || grammar.kind(start) == .from || grammar.kind(start) == .for
        if isOn { start += 1 }
        let isThe = grammar.kind(start) == .the
        if isThe { start += 1 }
        // "on the 5th of March" is more than its day.
        if start > index, grammar.days(from: start) != nil || (isThe && grammar.days(from: start - 1) != nil) {
            return nil
        }
        guard let day = grammar.dayNumber(start), let span = grammar.resolved(day: day.value) else { return nil }
        let isFigure = grammar.kind(start) == .digits
        let isNumeral = day.isOrdinal && isFigure
        guard
            isNumeral || (isThe && isOn && day.isOrdinal) || (isThe && isFigure && day.value > 12)
                || (grammar.kind(index) == .on && isFigure)
        else { return nil }
        switch grammar.kind(day.end) {
        case .unknown where !isNumeral || isThe, .count, .unit, .noun, .label, .one, .business, .title, .service:
            return nil
        case .symbol where !isNumeral && !grammar.isSymbol(day.end, ",") && !grammar.isSymbol(day.end, "."): return nil
        default: break
        }
        var mention = TimeMention(shape: .days, start: index, end: day.end)
        mention.days = span
        return mention
    }

    /// A bare number beside a day or a part of the day is a time: "9 tomorrow morning", "friday 7".
    private mutating func findBareTimes() {
        if mentions.isEmpty { findLoneTime() }
        guard !mentions.isEmpty, !mentions.contains(where: { $0.shape != .days && $0.shape != .part }) else { return }
        for place in mentions.indices.reversed() {
            let mention = mentions[place]
            guard mention.shape == .part || mention.days.isOneDay else { continue }
            var before = mention.start - 1
            if grammar.isSymbol(before, ",") { before -= 1 }
            let found = bareTime(at: mention.end) ?? bareTime(at: before)
            if let found, !mentions.contains(where: { $0.start <= found.start && found.start < $0.end }) {
                mentions.insert(found, at: found.start < mention.start ? place : place + 1)
                return
            }
        }
    }

    /// "12 would be good": a number that opens its sentence, and is judged, is a time.
    private mutating func findLoneTime() {
        for index in grammar.terms.indices where grammar.kind(index) == .digits {
            guard opensSentence(index), let found = bareTime(at: index) else { continue }
            switch grammar.kind(found.end) {
            case .modal, .common, .yes, .approval, .end:
                mentions = [found]
                return
            default: continue
            }
        }
    }

    private func opensSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return [",", ".", "!", "?", ";", ":"].contains { grammar.isSymbol(index - 1, $0) }
    }

    private func bareTime(at index: Int) -> TimeMention? {
        guard let number = grammar.number(at: index), !grammar.isGlued(index) || index == 0 else { return nil }
        switch grammar.kind(number.end) {
        case .unknown, .count, .unit, .business, .label, .ordinalEnding, .digits, .cardinal: return nil
        default: break
        }
        switch grammar.kind(index - 1) {
        case .unknown, .business, .label, .digits, .possessive, .determiner, .noun, .within: return nil
        default: break
        }
        var mention = TimeMention(shape: .clock, start: index, end: number.end)
        if let compact = grammar.compactClock(number) {
            mention.clock = compact
        } else if (1...24).contains(number.value), number.digits < 3 {
            mention.clock = Clock(hour: number.value, minute: 0)
        } else {
            return nil
        }
        return mention
    }

    /// Telephone numbers, prices, codes: the term behind them.
    private func junk(from index: Int) -> Int? {
        guard grammar.kind(index) == .digits else { return nil }
        let isMarked = grammar.isSymbol(index - 1, "$") || grammar.isSymbol(index - 1, "+")
        if isMarked || grammar.terms[index].digits > 4 { return index + 1 }
        if grammar.isSymbol(index - 1, "#") || (grammar.kind(index - 1) == .label && grammar.clock(from: index) == nil)
        {
            return index + 1
        }
        var end = index + 1
        var digits = Int(grammar.terms[index].digits)
        var groups = 1
        while grammar.kind(end) == .symbol, grammar.isGlued(end), grammar.isGlued(end + 1),
            grammar.kind(end + 1) == .digits, !grammar.isSymbol(end, ":")
        {
            digits += Int(grammar.terms[end + 1].digits)
            groups += 1
            end += 2
        }
        guard groups > 1 else { return nil }
        if groups > 3 || digits > 8 {
            return grammar.numericDate(from: index) == nil && grammar.dayStretch(from: index) == nil ? end : nil
        }
        return grammar.isSymbol(end, "%") ? end : nil
    }
}
