/// Days by their weekday, or counted from today.
extension TimeGrammar {
    /// The days that are named from a term on; "the 24th" alone is left to those who ask for it.
    func days(from index: Int) -> Days? {
        switch kind(index) {
        case .digits:
            return numericDate(from: index) ?? dayMonth(from: index) ?? counted(from: index) ?? nthFigure(from: index)
        case .cardinal, .one: return dayMonth(from: index) ?? counted(from: index)
        case .ordinal: return dayMonth(from: index) ?? nthOf(from: index)
        case .the: return dayMonth(from: index) ?? article(from: index)
        case .month, .maybeMonth: return monthDate(from: index)
        case .weekday: return weekdayDate(from: index)
        case .nearDay: return nearDay(from: index)
        case .holiday: return holiday(from: index)
        case .this, .next, .upcoming: return relative(from: index)
        case .position: return value(index) == Position.last.rawValue ? lastOf(from: index) : nil
        case .weekend: return weekendDate(from: index)
        case .fortnight: return fortnight(from: index)
        case .few, .determiner: return counted(from: index)
        case .within: return within(from: index)
        case .startOf, .middleOf, .endOf, .restOf: return portion(from: index)
        case .unit: return weekOf(from: index)
        case .now: return (.fixed(today), index + 1)
        default: return nil
        }
    }

    /// The weekend, or "the weekend after next".
    private func weekendDate(from index: Int) -> Days? {
        let next = kind(index + 2) == .the ? index + 3 : index + 2
        if kind(index + 1) == .after, kind(next) == .next { return (weekend(after: 2), next + 1) }
        return (weekend(after: 0), index + 1)
    }

    private func article(from index: Int) -> Days? {
        switch kind(index + 1) {
        case .weekend, .holiday, .restOf, .startOf, .middleOf, .endOf, .unit, .fortnight, .this, .upcoming, .next:
            return days(from: index + 1)
        case .ordinal: return nthOf(from: index + 1)
        case .digits: return nthFigure(from: index + 1)
        case .position: return days(from: index + 1)
        default: return nil
        }
    }

    private func nearDay(from index: Int) -> Days? {
        let near = NearDay(rawValue: value(index))
        var span = DaySpan.fixed(today + near.days)
        span.part = near.part
        // "tomorrow in two weeks" and "today in a week".
        if near.days >= 0, let found = shift(from: index + 1, isAfter: false), found.days > 0 {
            return (.fixed(today + near.days + found.days), found.end)
        }
        // "Monday the 3rd" has its own rule; "tomorrow, the 3rd" names one day twice.
        return (span, index + 1)
    }

    private func holiday(from index: Int) -> Days? {
        let feast = Holiday(rawValue: value(index))
        let year = CivilCalendar.fields(ofDay: today).year
        if let said = self.year(at: index + 1) { return (.fixed(feast.day(in: said.value)), said.end) }
        let day = feast.day(in: year)
        return (.fixed(day >= today ? day : feast.day(in: year + 1)), index + 1)
    }

    /// The first such weekday after today.
    func coming(_ weekday: Int, isTodayMeant: Bool) -> Int {
        let distance = (weekday - 1 - CivilCalendar.weekdayIndex(ofDay: today) + 7) % 7
        return today + (distance == 0 && !isTodayMeant ? 7 : distance)
    }

    /// "Friday", "Friday the 26th", "Friday, March 6", "Friday next week", "Friday week", "Friday after next".
    private func weekdayDate(from index: Int) -> Days? {
        let weekday = value(index)
        var next = index + 1
        if isSymbol(next, ".") && isGlued(next) && kind(next + 1) == .digits || isSymbol(next, ",") { next += 1 }
        if kind(next) == .on { next += 1 }
        if let found = fullDate(from: next) {
            var span = found.days
            span.weekday = Int8(weekday)
            span.isFixed = false
            return (span, found.end)
        }
        if let found = weekRelator(from: index + 1) {
            return (.fixed(CivilCalendar.monday(ofDay: today) + found.weeks * 7 + weekday - 1), found.end)
        }
        let first = coming(weekday, isTodayMeant: rules.weekdayMayBeToday)
        if kind(index + 1) == .after, kind(index + 2) == .next { return (.fixed(first + 7), index + 3) }
        if kind(index + 1) == .unit, value(index + 1) == TimeUnit.week.rawValue, kind(index + 2) != .of {
            return (.fixed(first + 7), index + 2)
        }
        if let found = shift(from: index + 1, isAfter: false), found.days > 0 {
            return (.fixed(first + found.days), found.end)
        }
        var span = DaySpan()
        span.weekday = Int8(weekday)
        (span.from, span.to) = (Int32(first), Int32(first + 1))
        return (span, index + 1)
    }

    /// A date with a day of the month: behind a weekday also "the 26th" and "23".
    private func fullDate(from index: Int) -> Days? {
        if let found = numericDate(from: index) ?? dayMonth(from: index) { return found }
        if monthName(index) != nil, let found = monthDate(from: index), found.days.day > 0 { return found }
        let start = kind(index) == .the ? index + 1 : index
        guard let day = dayNumber(start), !isCounted(day.end, day.isOrdinal), !clockMark(day.end),
            day.isOrdinal
                || (start == index && day.value > 12 && kind(index - 1) == .weekday && kind(day.end) != .past),
            let span = resolved(day: day.value)
        else { return nil }
        let weekday = kind(index - 1) == .weekday ? value(index - 1) : 0
        return (weekday > 0 ? next(weekday: weekday, day: day.value) ?? span : span, day.end)
    }

    /// The next day of the month with a number that falls on a weekday: "Monday the 13th".
    private func next(weekday: Int, day: Int) -> DaySpan? {
        // Further away, a slip is likelier than a date that far off.
        for months in 0..<3 {
            guard let span = inMonth(months, day: day), Int(span.from) >= today else { continue }
            if CivilCalendar.weekdayIndex(ofDay: Int(span.from)) + 1 == weekday {
                var found = span
                (found.day, found.isFixed) = (Int8(day), false)
                return found
            }
        }
        return nil
    }

    /// "next week", "this week", "of this week", "the week after next": how many weeks from now.
    func weekRelator(from index: Int) -> (weeks: Int, end: Int)? {
        var next = index
        if kind(next) == .of || kind(next) == .within || kind(next) == .on { next += 1 }
        if kind(next) == .the { next += 1 }
        if kind(next) == .unit, value(next) == TimeUnit.week.rawValue, kind(next + 1) == .after,
            kind(next + 2) == .next
        {
            return (2, kind(next + 3) == .unit ? next + 4 : next + 3)
        }
        let weeks: Int
        switch kind(next) {
        case .this: weeks = 0
        case .next, .upcoming: weeks = 1
        default: return nil
        }
        guard kind(next + 1) == .unit, value(next + 1) == TimeUnit.week.rawValue else { return nil }
        return (weeks, next + 2)
    }

    /// "this Friday", "next Friday", "next week", "this weekend", "next month", "next 3 days".
    private func relative(from index: Int) -> Days? {
        if let found = weekRelator(from: index) { return week(found.weeks, end: found.end) }
        let relator = kind(index)
        let next = index + 1
        switch kind(next) {
        case .weekday: return relativeWeekday(value(next), relator, end: next + 1)
        case .weekend: return (weekend(after: relator == .next ? 1 : 0), next + 1)
        case .month, .maybeMonth:
            return (wholeMonth(value(next), year: nil), next + 1)
        case .unit:
            let count = relator == .this ? 0 : 1
            switch TimeUnit(rawValue: value(next)) {
            case .month: return (month(after: count), next + 1)
            case .year:
                let year = CivilCalendar.fields(ofDay: today).year + count
                let first = CivilCalendar.firstDay(ofYear: year)
                return (.fixed(first, CivilCalendar.firstDay(ofYear: year + 1)), next + 1)
            default: return nil
            }
        case .holiday: return holiday(from: next)
        case .nearDay: return nil
        default: break
        }
        if let count = count(at: next), kind(count.end) == .unit, relator != .this {
            return run(of: count.value, unit: value(count.end), end: count.end + 1)
        }
        guard relator == .next, let day = dayNumber(next), day.isOrdinal, let span = resolved(day: day.value) else {
            return nil
        }
        return (span, day.end)
    }

    /// The days of a week from now; behind it may stand one of them: "next week Friday", "next week on Friday".
    private func week(_ weeks: Int, end: Int) -> Days {
        let monday = CivilCalendar.monday(ofDay: today) + weeks * 7
        var next = end
        if isSymbol(next, ",") { next += 1 }
        if kind(next) == .on { next += 1 }
        if kind(next) == .weekday { return (.fixed(monday + value(next) - 1), next + 1) }
        return (.fixed(monday, monday + 7), end)
    }

    private func relativeWeekday(_ weekday: Int, _ relator: WordKind, end: Int) -> Days {
        let first = coming(weekday, isTodayMeant: relator == .this)
        let following = CivilCalendar.monday(ofDay: today) + 7 + weekday - 1
        guard relator == .next else { return (.fixed(first), end) }
        let soonest = coming(weekday, isTodayMeant: false)
        let isSoonest = rules.nextWeekday == .soonest
        var span = DaySpan.fixed(isSoonest ? soonest : following)
        // Some people mean the coming one, others the one a week later.
        let other = isSoonest ? following : soonest == following ? following + 7 : soonest
        if other != Int(span.from) { (span.otherFrom, span.otherTo) = (Int32(other), Int32(other + 1)) }
        return (span, end)
    }

    /// Saturday and Sunday of this week, or of a later one.
    func weekend(after weeks: Int) -> DaySpan {
        let saturday = CivilCalendar.monday(ofDay: today) + 5 + weeks * 7
        return .fixed(saturday, saturday + 2)
    }

    func month(after months: Int) -> DaySpan {
        let first = CivilCalendar.adding(months: months, toDay: today - CivilCalendar.fields(ofDay: today).day + 1)
        return .fixed(first, CivilCalendar.adding(months: 1, toDay: first))
    }

    /// "the next few days", "the next two weeks".
    private func run(of count: Int, unit: Int, end: Int) -> Days? {
        guard (1...1_000).contains(count) else { return nil }
        switch TimeUnit(rawValue: unit) {
        case .day: return (.fixed(today + 1, today + 1 + count), end)
        case .week: return (.fixed(today + 1, today + 1 + count * 7), end)
        case .month: return (.fixed(today + 1, CivilCalendar.adding(months: count, toDay: today) + 1), end)
        default: return nil
        }
    }

    private func fortnight(from index: Int) -> Days? {
        if kind(index + 1) == .nearDay {
            return (.fixed(today + 14 + NearDay(rawValue: value(index + 1)).days), index + 2)
        }
        return (.fixed(today + 14), index + 1)
    }
}
