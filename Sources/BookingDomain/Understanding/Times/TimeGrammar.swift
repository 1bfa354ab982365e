/// Finds expressions of time among the terms of a message.
///
/// It knows one language's order of a date, and counts from one day and minute; the words are the vocabulary's.
struct TimeGrammar {
    let terms: [Term]
    /// The day from which "tomorrow" and the like are counted.
    let today: Int
    /// The minute of that day.
    let minute: Int
    let isMonthFirst: Bool
    let hasPointedDays: Bool
    let rules: ReadingRules

    init(_ terms: [Term], today: Int, minute: Int, traits: LanguageTraits, rules: ReadingRules) {
        self.terms = terms
        self.today = today
        self.minute = minute
        self.rules = rules
        isMonthFirst = rules.isMonthFirst ?? !traits.isDayFirst
        hasPointedDays = traits.hasPointedDays
    }

    /// A number in figures or words.
    struct Number {
        let value: Int
        /// How many digits it has; 0 where it is a word.
        let digits: Int
        let start: Int
        let end: Int
        var isDigits: Bool { digits > 0 }
    }

    typealias Days = (days: DaySpan, end: Int)

    @inline(__always)
    func kind(_ index: Int) -> WordKind {
        index >= 0 && index < terms.count ? terms[index].kind : .end
    }

    @inline(__always)
    func value(_ index: Int) -> Int {
        index >= 0 && index < terms.count ? Int(terms[index].value) : 0
    }

    @inline(__always)
    func isSymbol(_ index: Int, _ symbol: Character) -> Bool {
        kind(index) == .symbol && terms[index].symbol == symbol.asciiValue
    }

    @inline(__always)
    func isGlued(_ index: Int) -> Bool {
        index >= 0 && index < terms.count && terms[index].isGlued
    }

    /// The number that begins at a term, up to the years: "7", "twenty one", "two thousand eighteen".
    func number(at index: Int) -> Number? {
        switch kind(index) {
        case .digits:
            return Number(value: value(index), digits: Int(terms[index].digits), start: index, end: index + 1)
        case .one: return Number(value: 1, digits: 0, start: index, end: index + 1)
        case .cardinal:
            let tens = value(index)
            guard tens >= 20, tens % 10 == 0 else {
                return Number(value: tens, digits: 0, start: index, end: index + 1)
            }
            let unit = isSymbol(index + 1, "-") ? index + 2 : index + 1
            if let value = unitValue(unit) {
                return Number(value: tens + value, digits: 0, start: index, end: unit + 1)
            }
            return Number(value: tens, digits: 0, start: index, end: index + 1)
        default: return nil
        }
    }

    private func unitValue(_ index: Int) -> Int? {
        switch kind(index) {
        case .one: 1
        case .cardinal where value(index) < 10: value(index)
        default: nil
        }
    }

    /// A year behind a date: "2016", "'16", "two thousand and eighteen", "twenty eighteen".
    func year(at index: Int) -> (value: Int, end: Int)? {
        if kind(index) == .digits {
            let digits = terms[index].digits
            guard clockMark(index + 1) == false else { return nil }
            if digits == 4, (1_900...2_200).contains(value(index)) { return (value(index), index + 1) }
            return nil
        }
        if kind(index) == .cardinal, value(index) == 2, kind(index + 1) == .thousand {
            let next = kind(index + 2) == .or ? index + 3 : index + 2
            if let rest = number(at: next), !rest.isDigits, rest.value < 100 { return (2_000 + rest.value, rest.end) }
            return (2_000, index + 2)
        }
        if kind(index) == .cardinal, value(index) == 20, let rest = number(at: index + 1), !rest.isDigits,
            (10...60).contains(rest.value)
        {
            return (2_000 + rest.value, rest.end)
        }
        return nil
    }

    /// Whether a term makes the number before it a time.
    func clockMark(_ index: Int) -> Bool {
        switch kind(index) {
        case .meridiem, .am, .oclock: true
        default: isSymbol(index, ":") && isGlued(index) && kind(index + 1) == .digits
        }
    }

    /// A day of the month, as a figure or an ordinal: "20", "20th", "twenty first".
    func dayNumber(_ index: Int) -> (value: Int, end: Int, isOrdinal: Bool)? {
        if kind(index) == .ordinal { return (value(index), index + 1, true) }
        if kind(index) == .cardinal, value(index) >= 20, value(index) % 10 == 0 {
            let next = isSymbol(index + 1, "-") ? index + 2 : index + 1
            if kind(next) == .ordinal, value(next) < 10, value(index) + value(next) <= 31 {
                return (value(index) + value(next), next + 1, true)
            }
        }
        guard let number = number(at: index), (1...31).contains(number.value), number.digits < 3,
            !clockMark(number.end)
        else { return nil }
        if kind(number.end) == .ordinalEnding { return (number.value, number.end + 1, true) }
        if hasPointedDays, number.isDigits, isSymbol(number.end, "."), isGlued(number.end),
            !(kind(number.end + 1) == .digits && isGlued(number.end + 1))
        {
            return (number.value, number.end + 1, true)
        }
        return (number.value, number.end, false)
    }

    /// How many of a unit are counted: "3", "a", "a couple of", "half a".
    func count(at index: Int) -> (value: Int, end: Int)? {
        switch kind(index) {
        case .few: return (value(index), index + 1)
        case .determiner where value(index) == 1:
            return kind(index + 1) == .few ? (value(index + 1), index + 2) : (1, index + 1)
        default: return number(at: index).map { ($0.value, $0.end) }
        }
    }
}
