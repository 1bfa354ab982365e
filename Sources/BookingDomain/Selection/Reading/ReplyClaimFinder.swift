/// Finds what a message claims, from left to right.
struct ReplyClaimFinder {
    let words: [ReplyWord]
    /// The local day of the message.
    let today: LocalDate
    private(set) var claims: [ReplyClaim] = []
    /// How many words are more than agreement.
    private let loudWords: Int

    /// Finds the claims of a message, and the word at which another matter begins.
    ///
    /// What comes after "also" is another matter, once an offer has been named.
    static func claims(in words: [ReplyWord], today: LocalDate) -> (claims: [ReplyClaim], end: Int) {
        var finder = Self(words: words, today: today)
        var index = 0
        while index < words.count {
            if words[index].meaning == .also, finder.claims.contains(where: { !$0.isConstraint }) { break }
            index = finder.next(from: index)
        }
        return (finder.claims, min(index, words.count))
    }

    private init(words: [ReplyWord], today: LocalDate) {
        self.words = words
        self.today = today
        loudWords = words.count { !Self.isQuiet($0.meaning) }
    }

    /// Whether a word leaves a number beside it alone: punctuation and agreement.
    private static func isQuiet(_ meaning: ReplyMeaning) -> Bool {
        switch meaning {
        case .symbol, .yes, .approval, .no, .zero: true
        default: false
        }
    }

    /// Whether nothing but agreement stands around some words.
    func isAlone(_ range: Range<Int>) -> Bool {
        words[range].count { !Self.isQuiet($0.meaning) } == loudWords
    }

    func meaning(_ index: Int) -> ReplyMeaning? {
        words.indices.contains(index) ? words[index].meaning : nil
    }

    func isSymbol(_ index: Int, _ text: String) -> Bool {
        words.indices.contains(index) && words[index].meaning == .symbol && words[index].text == text
    }

    /// Whether a word begins directly behind the one before it.
    func isGlued(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].isGlued
    }

    private mutating func add(_ kind: ReplyClaim.Kind, _ range: Range<Int>) -> Int {
        claims.append(ReplyClaim(kind: kind, words: range))
        return range.upperBound
    }

    /// Reads what starts at a word and tells where to go on.
    private mutating func next(from index: Int) -> Int {
        if let end = junk(from: index) { return end }
        if let found = boundedClock(from: index) ?? date(from: index) { return add(found.kind, found.words) }
        if let found = clock(from: index) {
            // "my 2 pm" is an appointment that stands already.
            if meaning(index - 1) == .possessive { return found.words.upperBound }
            return add(found.kind, found.words)
        }
        if let found = ordinal(from: index) ?? option(from: index) { return add(found.kind, found.words) }
        if let number = number(at: index) {
            if let found = bareNumber(number, from: index) { return add(found.kind, found.words) }
            return number.end
        }
        let range = index..<index + 1
        switch words[index].meaning {
        case .weekday(let day): return add(.weekday(day), range)
        case .daypart(let part): return add(.daypart(part), range)
        case .month(let month): return add(.date([ReplyDate(month: month)]), range)
        case .nearDay(let days, let part): return add(nearDay(days, part), range)
        case .nearWeek(let weeks): return add(nearWeek(weeks), range)
        case .nearWeekend: return add(nearWeekend(), range)
        case .nearMonth(let months): return add(nearMonth(months), range)
        case .relativeDay: return add(.relativeDay, range)
        case .provider(let places): return add(.provider(places), range)
        case .title:
            if case .provider(let places) = meaning(index + 1) { return add(.provider(places), index..<index + 2) }
            return meaning(index + 1) == .unknown ? add(.provider([]), index..<index + 2) : index + 1
        case .yes: return add(.acceptance(isStrong: true), range)
        case .approval: return add(.acceptance(isStrong: false), range)
        default: return index + 1
        }
    }
}
