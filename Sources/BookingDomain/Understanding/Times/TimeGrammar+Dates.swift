/// Dates of figures and of months.
extension TimeGrammar {
    /// The day that a month, a day and perhaps a year mean: the next one to come where the year is not said.
    func resolved(year: Int? = nil, month: Int, day: Int) -> DaySpan? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        var span = DaySpan()
        (span.month, span.day) = (Int8(month), Int8(day))
        if let year {
            guard (1...9_990).contains(year), day <= CivilCalendar.days(inMonth: month, of: year) else { return nil }
            span.year = Int16(year)
            let number = CivilCalendar.dayNumber(year: year, month: month, day: day)
            (span.from, span.to) = (Int32(number), Int32(number + 1))
            return span
        }
        let first = CivilCalendar.fields(ofDay: today).year
        for year in first...first + 8 where day <= CivilCalendar.days(inMonth: month, of: year) {
            let number = CivilCalendar.dayNumber(year: year, month: month, day: day)
            guard number >= today else { continue }
            (span.from, span.to) = (Int32(number), Int32(number + 1))
            return span
        }
        return nil
    }

    /// The next day to come with a number: "the 24th".
    func resolved(day: Int) -> DaySpan? {
        guard (1...31).contains(day) else { return nil }
        var span = DaySpan()
        span.day = Int8(day)
        var (year, month, _) = CivilCalendar.fields(ofDay: today)
        for _ in 0..<3 {
            if day <= CivilCalendar.days(inMonth: month, of: year) {
                let number = CivilCalendar.dayNumber(year: year, month: month, day: day)
                if number >= today {
                    (span.from, span.to) = (Int32(number), Int32(number + 1))
                    return span
                }
            }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return nil
    }

    /// A whole month; the next one to come, or the running one, where the year is not said.
    func wholeMonth(_ month: Int, year: Int?) -> DaySpan {
        let now = CivilCalendar.fields(ofDay: today)
        let year = year ?? (month >= now.month ? now.year : now.year + 1)
        let first = CivilCalendar.dayNumber(year: year, month: month, day: 1)
        return .fixed(first, first + CivilCalendar.days(inMonth: month, of: year))
    }

    /// The year that two or four digits spell.
    private func fullYear(_ number: Number) -> Int? {
        if number.digits == 2 { return 2_000 + number.value }
        return number.digits == 4 && (1_900...2_200).contains(number.value) ? number.value : nil
    }

    /// "2025-06-20", "6/20/2025", "20.06.2025", "3/4", "04/2016", "2019-sep-1".
    func numericDate(from index: Int) -> Days? {
        guard kind(index) == .digits, let first = number(at: index), kind(first.end) == .symbol, isGlued(first.end)
        else { return nil }
        let mark = terms[first.end].symbol
        let isPoint = mark == UInt8(ascii: "."), isDash = mark == UInt8(ascii: "-")
        guard isPoint || isDash || mark == UInt8(ascii: "/"), isGlued(first.end + 1) else { return nil }
        if isSame(index - 1, mark), isGlued(index), kind(index - 2) == .digits { return nil }
        if first.digits == 4 { return yearFirst(first, mark) }
        guard first.digits <= 2, let second = number(at: first.end + 1), second.isDigits else { return nil }
        if second.digits == 4, !isPoint, (1...12).contains(first.value), let year = fullYear(second),
            !(isSame(second.end, mark))
        {
            return (wholeMonth(first.value, year: year), second.end)
        }
        guard second.digits <= 2 else { return nil }
        if isSame(second.end, mark), isGlued(second.end + 1), let third = number(at: second.end + 1), third.isDigits {
            guard let year = fullYear(third), !continues(third.end) else { return nil }
            return ordered(first.value, second.value, year: year, isPoint: isPoint).map { ($0, third.end) }
        }
        if isPoint {
            // "20.6." is a date, "14.30" is a time.
            guard hasPointedDays, isSymbol(second.end, "."), isGlued(second.end), kind(second.end + 1) != .oclock else {
                return nil
            }
            return resolved(month: second.value, day: first.value).map { ($0, second.end + 1) }
        }
        guard !isDash, !continues(second.end), !(first.value == 24 && second.value == 7) else { return nil }
        return ordered(first.value, second.value, year: nil, isPoint: false).map { ($0, second.end) }
    }

    private func isSame(_ index: Int, _ mark: UInt8) -> Bool {
        kind(index) == .symbol && terms[index].symbol == mark && isGlued(index)
    }

    /// Whether figures go on behind a date, so that it is none.
    private func continues(_ index: Int) -> Bool {
        guard kind(index) == .symbol, isGlued(index), isGlued(index + 1), kind(index + 1) == .digits else {
            return false
        }
        return isSymbol(index, ".") || isSymbol(index, "/") || isSymbol(index, "%")
    }

    private func yearFirst(_ first: Number, _ mark: UInt8) -> Days? {
        guard let year = fullYear(first) else { return nil }
        let start = first.end + 1
        let month: (value: Int, end: Int)
        if let name = monthName(start) {
            month = (name, start + 1)
        } else if let number = number(at: start), number.isDigits, number.digits <= 2 {
            month = (number.value, number.end)
        } else {
            return nil
        }
        guard isSame(month.end, mark), let day = number(at: month.end + 1), day.isDigits, day.digits <= 2 else {
            return nil
        }
        let end = kind(day.end) == .symbol && isGlued(day.end) && isGlued(day.end + 1) && kind(day.end + 1) == .digits
        if end, isSame(day.end, mark) { return nil }
        let span = resolved(year: year, month: month.value, day: day.value)
        return (span ?? resolved(year: year, month: day.value, day: month.value)).map { ($0, day.end) }
    }

    /// Day and month in the order of the language, the other way round where only that is a date.
    private func ordered(_ first: Int, _ second: Int, year: Int?, isPoint: Bool) -> DaySpan? {
        let isMonthFirst = self.isMonthFirst && !isPoint
        let (month, day) = isMonthFirst ? (first, second) : (second, first)
        guard var span = resolved(year: year, month: month, day: day) else {
            return resolved(year: year, month: day, day: month)
        }
        if month != day, let other = resolved(year: year, month: day, day: month) {
            (span.isSwappable, span.otherFrom, span.otherTo) = (true, other.from, other.to)
        }
        return span
    }

    /// The month that a term names; "may" and "march" only beside a day or a year.
    func monthName(_ index: Int) -> Int? {
        switch kind(index) {
        case .month, .maybeMonth: value(index)
        default: nil
        }
    }

    /// A date that begins with its month.
    ///
    /// "March 3", "March the third 2015", "Oct. 23", "Feb 2019", "march".
    func monthDate(from index: Int) -> Days? {
        guard let month = monthName(index) else { return nil }
        var next = index + 1
        if isSymbol(next, "/") || isSymbol(next, "-") || isSymbol(next, "."), isGlued(next) { next += 1 }
        if kind(next) == .the { next += 1 }
        if let found = year(at: next), kind(next - 1) != .the {
            return (wholeMonth(month, year: found.value), found.end)
        }
        if let day = dayNumber(next), !isCounted(day.end, day.isOrdinal) {
            let year = yearBehind(day.end)
            if let span = resolved(year: year?.value, month: month, day: day.value) {
                return (span, year?.end ?? day.end)
            }
        }
        if isSymbol(next, ","), let found = year(at: next + 1) {
            return (wholeMonth(month, year: found.value), found.end)
        }
        guard kind(index) == .month || isMonthBefore(index) else { return nil }
        return (wholeMonth(month, year: nil), index + 1)
    }

    /// Whether "may" or "march" stands where only a month can: "in May", "of March".
    private func isMonthBefore(_ index: Int) -> Bool {
        switch kind(index - 1) {
        case .within, .of, .since, .until, .next, .this, .startOf, .middleOf, .endOf: true
        default: false
        }
    }

    /// Whether the figure before a term counts something: "march 3 people".
    func isCounted(_ index: Int, _ isOrdinal: Bool) -> Bool {
        switch kind(index) {
        case .count: return !isOrdinal
        case .unit: return !isOrdinal && value(index) != TimeUnit.hour.rawValue
        default: return false
        }
    }

    private func yearBehind(_ index: Int) -> (value: Int, end: Int)? {
        var next = index
        if isSymbol(next, ",") || isSymbol(next, "/") || isSymbol(next, "-") || isSymbol(next, ".") { next += 1 }
        if kind(next) == .of { next += 1 }
        if let found = year(at: next) { return found }
        // "14th April 15" and "Jan 3, '15".
        guard kind(next) == .digits, terms[next].digits == 2, value(next) >= 13, kind(next - 1) != .of,
            !clockMark(next + 1), kind(next + 1) == .end
        else { return nil }
        return (2_000 + value(next), next + 1)
    }

    /// A date that begins with its day.
    ///
    /// "the 20th of June", "4 of july", "16. Nov. 2016", "3rd of this month", "the 15th day of next month".
    func dayMonth(from index: Int) -> Days? {
        let start = kind(index) == .the ? index + 1 : index
        guard let day = dayNumber(start) else { return nil }
        var next = day.end
        if day.isOrdinal, kind(next) == .dayWord { next += 1 }
        if isSymbol(next, "."), isGlued(next) { next += 1 }
        if let found = monthRelator(from: next), let span = inMonth(found.months, day: day.value) {
            return (span, found.end)
        }
        if kind(next) == .of || (isSymbol(next, "/") || isSymbol(next, "-")) && isGlued(next) { next += 1 }
        if kind(next) == .the { next += 1 }
        let isFigure = kind(start) == .digits || day.isOrdinal
        guard let month = monthName(next),
            kind(next) == .month || (next == day.end && isFigure) || kind(next - 1) == .of
        else { return nil }
        let year = yearBehind(next + 1)
        guard let span = resolved(year: year?.value, month: month, day: day.value) else { return nil }
        return (span, year?.end ?? next + 1)
    }

    /// "of this month", "this month", "next month", "of the month": how many months from now.
    private func monthRelator(from index: Int) -> (months: Int, end: Int)? {
        var next = index
        if kind(next) == .of { next += 1 }
        let months: Int
        switch kind(next) {
        case .this: months = 0
        case .next, .upcoming: months = 1
        case .the where next > index: months = 0
        default: return nil
        }
        guard kind(next + 1) == .unit, value(next + 1) == TimeUnit.month.rawValue else { return nil }
        return (months, next + 2)
    }

    func inMonth(_ months: Int, day: Int) -> DaySpan? {
        let first = CivilCalendar.adding(months: months, toDay: today - CivilCalendar.fields(ofDay: today).day + 1)
        let fields = CivilCalendar.fields(ofDay: first)
        guard day <= CivilCalendar.days(inMonth: fields.month, of: fields.year) else { return nil }
        return .fixed(first + day - 1)
    }
}
