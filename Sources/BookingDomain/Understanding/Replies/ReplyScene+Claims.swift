/// Finding claims: every number, place, time, day, name and yes.
extension ReplyScene {
    mutating func findClaims() {
        var index = 0
        while index < terms.count {
            if terms[index].kind == .also, isTurning(at: index) { break }
            index = max(next(from: index), index + 1)
        }
        end = min(index, terms.count)
    }

    /// Whether a message turns to another matter: behind a slot or a day with "and make a", behind a yes with "also".
    private func isTurning(at index: Int) -> Bool {
        claims.contains { $0.isSelector || $0.kind == .day || ($0.isAcceptance && terms[index].value == 0) }
    }

    private mutating func add(
        _ kind: Claim.Kind, _ start: Int, _ end: Int, fits: OfferSet, value: Int = 0, hasArticle: Bool = false
    ) -> Int {
        for term in start..<end { claimAt[term] = Int32(claims.count) }
        claims.append(
            Claim(
                kind: kind, start: Int32(start), end: Int32(end), fits: fits, value: Int32(clamping: value),
                hasArticle: hasArticle))
        return end
    }

    private mutating func add(_ mention: TimeMention) -> Int {
        mentions.append(mention)
        let value = mentions.count - 1
        if mention.shape == .clocks, let fits = slotFits(mention) {
            return add(.clock, mention.start, mention.end, fits: fits, value: value)
        }
        if mention.bound != .none || mention.shape == .clocks {
            return add(.stretch, mention.start, mention.end, fits: OfferSet(), value: value)
        }
        let (kind, fits): (Claim.Kind, OfferSet)
        switch mention.shape {
        case .clocks: (kind, fits) = (.stretch, OfferSet())
        case .clock, .instant: (kind, fits) = (.clock, clockFits(mention.clock))
        case .part: (kind, fits) = (.daypart, partFits(mention.part))
        case .days: (kind, fits) = (mention.days.isOneDay ? .day : .days, settledFits(mention.days))
        }
        return add(kind, mention.start, mention.end, fits: fits, value: value)
    }

    private mutating func next(from index: Int) -> Int {
        if grammar.number(at: index) != nil {
            if let end = junk(from: index) { return end }
        }
        if let mention = timeMention(from: index) {
            // "my 2 pm" is an appointment that stands already.
            if mention.shape == .clock, kind(index - 1) == .possessive { return mention.end }
            return add(mention)
        }
        if let end = ordinal(from: index) ?? option(from: index) { return end }
        if let number = grammar.number(at: index) { return bareNumber(number) ?? number.end }
        return word(at: index)
    }

    private mutating func word(at index: Int) -> Int {
        switch kind(index) {
        case .daypart:
            var mention = TimeMention(shape: .part, start: index, end: index + 1)
            mention.part = Daypart(rawValue: value(index))
            return add(mention)
        case .mealTime: return add(.stretch, index, index + 1, fits: OfferSet(), value: -1)
        case .next, .upcoming:
            return kind(index) == .next ? add(.otherDay, index, index + 1, fits: all) : index + 1
        case .provider: return add(.provider, index, index + 1, fits: providerFits(index))
        case .service: return add(.service, index, index + 1, fits: all)
        case .title:
            if kind(index + 1) == .provider {
                return add(.provider, index, index + 2, fits: providerFits(index + 1))
            }
            let isName =
                catalogue.hasNamedProviders && kind(index + 1) == .unknown && kind(index - 1) != .determiner
                && kind(index - 1) != .the
            return isName ? add(.provider, index, index + 2, fits: OfferSet(), value: -1) : index + 1
        case .yes: return add(.acceptance, index, index + 1, fits: all)
        case .approval: return add(.approval, index, index + 1, fits: all)
        default: return index + 1
        }
    }

    /// The expression of time that begins at a term.
    private func timeMention(from index: Int) -> TimeMention? {
        switch kind(index) {
        case .unknown, .symbol, .subject, .common, .yes, .approval, .no, .negator, .choosing, .wanting, .business:
            return nil
        default: break
        }
        if let found = grammar.dayStretch(from: index) ?? grammar.clocks(from: index) {
            var found = found
            if found.bound == .none { found.bound = .after }
            return found
        }
        if let found = vague(from: index) ?? grammar.offset(from: index) { return found }
        if let found = edge(from: index) { return found }
        if let found = grammar.days(from: index), kind(index) != .now {
            var mention = TimeMention(shape: .days, start: index, end: found.end)
            mention.days = found.days
            return mention
        }
        guard let found = grammar.clock(from: index) else { return nil }
        var mention = TimeMention(shape: .clock, start: index, end: found.end)
        mention.clock = found.clock
        return mention
    }

    /// "after 4" and "before Friday"; "from the 5th" and "by 5" name the day and the time.
    private func edge(from index: Int) -> TimeMention? {
        guard kind(index) != .from, let found = grammar.edge(from: index) else { return nil }
        var mention = found
        // "after 3 or 4"
        if kind(found.end) == .or, let second = grammar.number(at: found.end + 1), second.value <= 24,
            grammar.clock(from: found.end + 1)?.end ?? second.end > found.end
        {
            mention.end = grammar.clock(from: found.end + 1)?.end ?? second.end
        }
        return mention
    }

    /// "half eleven" is half an hour before or after it, depending on where one comes from.
    private func vague(from index: Int) -> TimeMention? {
        guard kind(index) == .half || kind(index) == .quarter, let hour = grammar.number(at: index + 1),
            hour.value <= 12,
            kind(hour.end) != .unit
        else { return nil }
        return TimeMention(shape: .clock, start: index, end: hour.end, bound: .after)
    }

    // What a claim fits.

    var all: OfferSet { OfferSet(first: table.places.count) }

    func clockFits(_ clock: Clock) -> OfferSet {
        table.matching { $0.minute >= 0 && clock.matches(Int($0.minute)) }
    }

    /// The offers that last just as long as a stretch: "the 10 to 10:30 one"; nil where there are none.
    private func slotFits(_ mention: TimeMention) -> OfferSet? {
        let fits = table.matching { place in
            place.minute >= 0 && mention.clock.matches(Int(place.minute)) && mention.until.matches(Int(place.endMinute))
        }
        return fits.isEmpty ? nil : fits
    }

    /// The offers on some days, where none lies there those of the second reading, which are not certain.
    private mutating func settledFits(_ days: DaySpan) -> OfferSet {
        let fits = dayFits(days)
        guard fits.isEmpty, days.otherTo > days.otherFrom, !days.isSwappable else { return fits }
        let others = table.matching { days.matchesOther(Int($0.day)) }
        if !others.isEmpty { isTwofold = true }
        return others
    }

    func partFits(_ part: Daypart?) -> OfferSet {
        guard let part else { return all }
        return table.matching { part.contains(max(0, Int($0.minute))) }
    }

    /// The offers on some days.
    func dayFits(_ days: DaySpan) -> OfferSet {
        var fits = table.matching { days.matches(Int($0.day)) }
        if fits.isEmpty, !days.isFixed, days.weekday > 0, days.day > 0,
            CivilCalendar.weekdayIndex(ofDay: Int(days.from)) + 1 != days.weekday
        {
            // The weekday is not that of the date: one of the two is a slip.
            var (date, weekday) = (days, days)
            (date.weekday, weekday.month, weekday.day) = (0, 0, 0)
            fits = table.matching { date.matches(Int($0.day)) || weekday.matches(Int($0.day)) }
        }
        if let part = days.part { fits = fits.intersection(partFits(part)) }
        return fits
    }

    /// The offers of those who are named, as the carrying provider before those where they are a candidate.
    func providerFits(_ index: Int) -> OfferSet {
        let owners = list.owners(of: terms[index])
        var fits = OfferSet()
        for place in table.places.indices {
            let slot = table.slot(place)
            if let owner = catalogue.place(of: slot.providerID), owners.contains(Int32(owner)) { fits.insert(place) }
        }
        guard fits.isEmpty else { return fits }
        for place in table.places.indices {
            let isCandidate = table.slot(place).candidateProviderIDs.contains { candidate in
                catalogue.place(of: candidate).map { owners.contains(Int32($0)) } ?? false
            }
            if isCandidate { fits.insert(place) }
        }
        return fits
    }

    func optionFits(_ number: Int) -> OfferSet {
        var fits = OfferSet()
        if number >= 1, number <= table.count { fits.insert(number - 1) }
        return fits
    }

    /// The offers at an hour, the numbered ones before the others.
    func hourFits(_ hour: Int) -> OfferSet {
        guard hour <= 24 else { return OfferSet() }
        let every = clockFits(Clock(hour: hour, minute: 0))
        let numbered = every.intersection(table.numbered)
        return numbered.isEmpty ? every : numbered
    }

    // Numbers and places in the row.

    private mutating func ordinal(from index: Int) -> Int? {
        let start = kind(index) == .the ? index + 1 : index
        if start == index, kind(index - 1) == .the || isOwned(index) { return nil }
        if let day = grammar.dayNumber(start), day.isOrdinal, kind(start) != .ordinal {
            return dayOrPosition(day.value, from: index, to: day.end)
        }
        let fits: OfferSet
        switch kind(start) {
        case .ordinal: fits = optionFits(value(start))
        case .position: fits = positionFits(Position(rawValue: value(start)) ?? .middle)
        default: return nil
        }
        let value = kind(start) == .ordinal ? self.value(start) : 0
        if let end = nounEnd(start + 1) { return add(.position, index, end, fits: fits, value: value) }
        guard isNeutral(start + 1), start > index || isBarePlace(start + 1) else { return nil }
        return add(.position, index, start + 1, fits: fits, value: value)
    }

    private mutating func dayOrPosition(_ value: Int, from index: Int, to end: Int) -> Int? {
        if let nounEnd = nounEnd(end) {
            return add(.position, index, nounEnd, fits: optionFits(value), value: value)
        }
        guard isNeutral(end) || kind(end) == .weekday else { return nil }
        let isDate =
            kind(index - 1) == .on || kind(index - 1) == .for || kind(index - 1) == .to
            || kind(index - 1) == .from
        guard let days = grammar.resolved(day: value) else { return nil }
        guard isDate else { return add(.dayOrPosition, index, end, fits: dayOrPositionFits(value), value: value) }
        var mention = TimeMention(shape: .days, start: index, end: end)
        mention.days = days
        return add(mention)
    }

    private func dayOrPositionFits(_ number: Int) -> OfferSet {
        let option = optionFits(number)
        let onDay = table.matching { CivilCalendar.fields(ofDay: Int($0.day)).day == number }
        guard onDay.isEmpty else { return option.union(onDay) }
        let isOneDay = table.places.prefix(table.count).allSatisfy { $0.day == table.places[0].day }
        return isOneDay || option.isEmpty ? option : table.numbered
    }

    func positionFits(_ position: Position) -> OfferSet {
        let count = table.count
        guard count > 0 else { return OfferSet() }
        var fits = OfferSet()
        let place: Int? =
            switch position {
            case .first: 0
            case .last: count - 1
            case .middle: count % 2 == 1 && count > 1 ? count / 2 : nil
            case .former: count == 2 ? 0 : nil
            case .latter: count == 2 ? 1 : nil
            case .earlier: count == 2 ? extreme(isEarliest: true) : nil
            case .later: count == 2 ? extreme(isEarliest: false) : nil
            case .earliest: extreme(isEarliest: true)
            case .latest: extreme(isEarliest: false)
            }
        if let place { fits.insert(place) }
        return fits
    }

    /// The one numbered offer that starts first, or last.
    private func extreme(isEarliest: Bool) -> Int? {
        var best = 0
        for place in 1..<max(1, table.count) {
            let (start, rival) = (table.places[place].start, table.places[best].start)
            if isEarliest ? start < rival : start > rival { best = place }
        }
        let rivals = (0..<table.count).count { table.places[$0].start == table.places[best].start }
        return rivals == 1 ? best : nil
    }

    /// Whether an ordinal without an article can stand for an offer before a term.
    private func isBarePlace(_ index: Int) -> Bool {
        switch kind(index) {
        case .subject, .wanting, .need, .the, .interrogative, .inform, .request, .determiner, .possessive, .of, .am:
            return false
        case .symbol where isSymbol(index, ","):
            return (index + 1..<min(index + 9, max(index + 1, terms.count))).allSatisfy { kind($0) == .symbol }
        default: return true
        }
    }

    private func nounEnd(_ index: Int) -> Int? {
        switch kind(index) {
        case .label, .noun, .one: isNoun(index + 1) ? index + 2 : index + 1
        case .engagement where value(index) == 1: index + 1
        case .digits where value(index) == 1: index + 1
        default: nil
        }
    }

    private func isNoun(_ index: Int) -> Bool {
        kind(index) == .noun || (kind(index) == .engagement && value(index) == 1)
    }

    private mutating func option(from index: Int) -> Int? {
        var next = index + 1
        if isSymbol(index, "#") {
            // The mark alone announces a number.
        } else if kind(index) == .label || kind(index) == .noun {
            if isSymbol(next, ".") || isSymbol(next, "#") || isSymbol(next, ":") { next += 1 }
        } else if kind(index) == .no, isSymbol(next, "."), isGlued(next) {
            next += 1
        } else {
            return nil
        }
        guard let number = grammar.number(at: next), number.value <= 99, !isClock(number, behindLabel: kind(index)),
            number.isDigits || kind(index) == .label, kind(index) != .symbol || isNeutral(number.end)
        else { return nil }
        return add(.option, index, number.end, fits: optionFits(number.value), value: number.value)
    }

    /// Whether the number behind a label is a time after all: "option 2 pm", but not "option 2 10 am".
    private func isClock(_ number: TimeGrammar.Number, behindLabel label: WordKind) -> Bool {
        guard let found = grammar.clock(from: number.start) else { return false }
        return label != .label || found.end == number.end || grammar.number(at: number.end) == nil
    }

    private mutating func bareNumber(_ number: TimeGrammar.Number) -> Int? {
        let index = number.start
        guard number.value <= 24 || number.digits >= 3 else { return nil }
        let before = kind(index - 1)
        guard isNeutral(index - 1), isNeutral(number.end), !isOwned(index) else { return nil }
        guard before != .within, before != .of, number.isDigits || kind(number.end) != .one else { return nil }
        if number.digits >= 3 {
            guard let clock = grammar.compactClock(number) else { return nil }
            return addClock(clock, index, number.end)
        }
        switch before {
        case .ordinal, .position: return nil
        case .auxiliary where !isNeutral(index - 2): return nil
        case .or where claims.last.map { Int($0.end) == index - 1 && $0.kind == .clock } ?? false:
            return addClock(Clock(hour: number.value, minute: 0), index, number.end)
        default: break
        }
        if !number.isDigits, number.value == 1, !isAlone(index, number.end) { return nil }
        let option = optionFits(number.value)
        let hour = option.isEmpty || before == .the ? hourFits(number.value) : OfferSet()
        if before == .for {
            return add(.weakNumber, index, number.end, fits: hourFits(number.value), value: number.value)
        }
        var fits = option.isEmpty ? hour : option.union(hour.intersection(table.numbered))
        // "the 1 is better" is one o'clock: a place in the row would be "the first".
        if before == .the, isJudged(number.end), !hour.intersection(table.numbered).isEmpty { fits = hour }
        return add(.number, index, number.end, fits: fits, value: number.value, hasArticle: before == .the)
    }

    private func isJudged(_ index: Int) -> Bool {
        switch kind(index) {
        case .auxiliary, .yes, .approval, .modal: true
        default: false
        }
    }

    private mutating func addClock(_ clock: Clock, _ start: Int, _ end: Int) -> Int {
        var mention = TimeMention(shape: .clock, start: start, end: end)
        mention.clock = clock
        return add(mention)
    }

    /// Whether nothing else of weight is said.
    private func isAlone(_ start: Int, _ end: Int) -> Bool {
        terms.indices.allSatisfy { index in
            if index >= start && index < end { return true }
            switch terms[index].kind {
            case .symbol, .yes, .approval, .no, .zero: return true
            default: return false
            }
        }
    }

    func isOwned(_ index: Int) -> Bool {
        switch kind(index - 1) {
        case .determiner, .possessive, .need: true
        default: false
        }
    }

    /// Whether a word beside a number leaves it free to mean an offer.
    func isNeutral(_ index: Int) -> Bool {
        switch kind(index) {
        case .unknown, .service, .unit, .dayWord, .count, .title, .engagement, .label, .noun, .month, .maybeMonth,
            .digits, .cardinal, .idle, .ordinalEnding, .weekday, .business, .hundred, .thousand:
            false
        default: true
        }
    }
}
