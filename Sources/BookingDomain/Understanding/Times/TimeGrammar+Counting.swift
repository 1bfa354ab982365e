/// Days counted in days, weeks and months, and portions of weeks and months.
extension TimeGrammar {
    /// "in 3 days", "in a fortnight", "in two weeks".
    func within(from index: Int) -> Days? {
        var next = index + 1
        if kind(next) == .the, kind(next + 1) == .next || kind(next + 1) == .upcoming { next += 1 }
        if kind(next) == .fortnight { return (.fixed(today + 14), next + 1) }
        if kind(next) == .next || kind(next) == .upcoming { return days(from: next) }
        guard let count = count(at: next), let unit = dayUnit(count.end), let day = day(count.value, unit, from: today)
        else { return nil }
        if kind(count.end + 1) == .on, kind(count.end + 2) == .weekday {
            return (.fixed(weekday(value(count.end + 2), inWeekOf: day)), count.end + 3)
        }
        return (.fixed(day), count.end + 1)
    }

    private func weekday(_ weekday: Int, inWeekOf day: Int) -> Int {
        CivilCalendar.monday(ofDay: day) + weekday - 1
    }

    /// The unit of days that a term names.
    private func dayUnit(_ index: Int) -> TimeUnit? {
        if kind(index) == .dayWord { return .day }
        guard kind(index) == .unit, let unit = TimeUnit(rawValue: value(index)), unit != .minute, unit != .hour else {
            return nil
        }
        return unit
    }

    private func day(_ count: Int, _ unit: TimeUnit, from day: Int) -> Int? {
        guard (0...3_000).contains(count) else { return nil }
        switch unit {
        case .day: return day + count
        case .week: return day + count * 7
        case .month: return CivilCalendar.adding(months: count, toDay: day)
        case .year: return CivilCalendar.adding(months: count * 12, toDay: day)
        default: return nil
        }
    }

    /// "in two weeks" behind a day: how many days later it makes it.
    func shift(from index: Int, isAfter: Bool) -> (days: Int, end: Int)? {
        guard kind(index) == .within, let count = count(at: index + 1), let unit = dayUnit(count.end),
            unit == .day || unit == .week, (1...200).contains(count.value)
        else { return nil }
        return (count.value * (unit == .week ? 7 : 1), count.end + 1)
    }

    /// "3 days from now", "a week hence", "two weeks later", "a week from Friday", "two months after next Friday".
    func counted(from index: Int) -> Days? {
        guard let count = count(at: index) else { return nil }
        if kind(count.end) == .fortnight { return days(from: count.end) }
        if kind(count.end) == .upcoming, let unit = dayUnit(count.end + 1),
            let day = day(count.value, unit, from: today)
        {
            return (.fixed(today + 1, day + 1), count.end + 2)
        }
        guard let unit = dayUnit(count.end) else { return nil }
        var next = count.end + 1
        if kind(next) == .hence || (kind(next) == .wish && value(next) == 1),
            let day = day(count.value, unit, from: today)
        {
            next += 1
            if kind(next) == .on, kind(next + 1) == .weekday {
                let first = day + (value(next + 1) - 1 - CivilCalendar.weekdayIndex(ofDay: day) + 7) % 7
                return (.fixed(first), next + 2)
            }
            return (.fixed(day), next)
        }
        if kind(next) == .ago {
            return unit == .month || unit == .year
                ? nil : (.fixed(today - count.value * (unit == .week ? 7 : 1)), next + 1)
        }
        guard kind(next) == .from || kind(next) == .after, let base = days(from: next + 1), base.days.isOneDay,
            let day = day(count.value, unit, from: Int(base.days.from))
        else { return nil }
        return (.fixed(day), base.end)
    }

    /// "first Tuesday of October", "3rd week of January", "first Monday of next month".
    func nthOf(from index: Int) -> Days? {
        nth(value(index), from: index + 1)
    }

    /// The nth of a month in figures: "3rd week of January".
    func nthFigure(from index: Int) -> Days? {
        guard let day = dayNumber(index), day.isOrdinal, day.value <= 5 || kind(day.end) == .unit else { return nil }
        return nth(day.value, from: day.end)
    }

    /// "last Sunday of March", "last week of September", "last Friday".
    func lastOf(from index: Int) -> Days? {
        if let found = nth(-1, from: index + 1) { return found }
        switch kind(index + 1) {
        case .weekday:
            let distance = (CivilCalendar.weekdayIndex(ofDay: today) + 1 - value(index + 1) + 7) % 7
            return (.fixed(today - (distance == 0 ? 7 : distance)), index + 2)
        case .unit:
            switch TimeUnit(rawValue: value(index + 1)) {
            case .week:
                let monday = CivilCalendar.monday(ofDay: today) - 7
                return (.fixed(monday, monday + 7), index + 2)
            case .month: return (month(after: -1), index + 2)
            default: return nil
            }
        default: return nil
        }
    }

    private func nth(_ number: Int, from index: Int) -> Days? {
        var (number, index) = (number, index)
        if number > 0, kind(index) == .position, value(index) == Position.last.rawValue {
            (number, index) = (-number, index + 1)
        }
        let isWeek = kind(index) == .unit && value(index) == TimeUnit.week.rawValue
        guard isWeek || kind(index) == .weekday || kind(index) == .weekend else { return nil }
        guard let span = enclosing(from: index + 1) else { return nil }
        let whole = Int(span.days.from)..<Int(span.days.to)
        if isWeek {
            let monday = CivilCalendar.week(number, of: whole)
            return weekday(behind: span.end, monday: monday) ?? (.fixed(monday, monday + 7), span.end)
        }
        if kind(index) == .weekend {
            let saturday = CivilCalendar.week(number, of: whole) + 5
            return (.fixed(saturday, saturday + 2), span.end)
        }
        guard whole.count < 32, (1...5).contains(abs(number)) else { return nil }
        let fields = CivilCalendar.fields(ofDay: whole.lowerBound)
        let place = number < 0 ? 5 : number
        var day = CivilCalendar.nth(place, weekday: value(index), month: fields.month, of: fields.year)
        if number < -1 { day -= 7 * (-number - 1) }
        return (.fixed(day), span.end)
    }

    private func weekday(behind end: Int, monday: Int) -> Days? {
        var next = end
        if isSymbol(next, ".") || isSymbol(next, ",") { next += 1 }
        if kind(next) == .on { next += 1 }
        return kind(next) == .weekday ? (.fixed(monday + value(next) - 1), next + 1) : nil
    }

    /// The month or year in which something is the nth: "of October", "in October", "of next month", "of 2018".
    private func enclosing(from index: Int) -> Days? {
        var next = index
        guard kind(next) == .of || kind(next) == .within || kind(next) == .this || kind(next) == .next else {
            return nil
        }
        if kind(next) == .of || kind(next) == .within { next += 1 }
        if kind(next) == .the { next += 1 }
        if let found = year(at: next) {
            let first = CivilCalendar.firstDay(ofYear: found.value)
            return (.fixed(first, CivilCalendar.firstDay(ofYear: found.value + 1)), found.end)
        }
        if let month = monthName(next) {
            let year = year(at: next + 1)
            return (wholeMonth(month, year: year?.value), year?.end ?? next + 1)
        }
        let isMonth = { (place: Int) in self.kind(place) == .unit && self.value(place) == TimeUnit.month.rawValue }
        if isMonth(next) { return (month(after: 0), next + 1) }
        guard isMonth(next + 1) else { return nil }
        return (month(after: kind(next) == .this ? 0 : 1), next + 2)
    }

    /// "the week of October 7th", "week 31", "the week after next", "of the week".
    func weekOf(from index: Int) -> Days? {
        guard value(index) == TimeUnit.week.rawValue else { return nil }
        if let found = weekRelator(from: index) {
            let monday = CivilCalendar.monday(ofDay: today) + found.weeks * 7
            return (.fixed(monday, monday + 7), found.end)
        }
        if kind(index + 1) == .from, let base = days(from: index + 2), base.days.isOneDay {
            return (.fixed(Int(base.days.from) + 7), base.end)
        }
        if kind(index + 1) == .of, let base = days(from: index + 2), base.days.isOneDay {
            let monday = CivilCalendar.monday(ofDay: Int(base.days.from))
            return (.fixed(monday, monday + 7), base.end)
        }
        guard let number = number(at: index + 1), number.isDigits, (1...53).contains(number.value) else { return nil }
        let year = CivilCalendar.fields(ofDay: today).year
        let first = CivilCalendar.firstDay(ofYear: year)
        let monday = CivilCalendar.week(number.value, of: first..<first + 366)
        return (.fixed(monday, monday + 7), number.end)
    }

    /// "end of the month", "beginning of next week", "mid March", "the rest of the week".
    func portion(from index: Int) -> Days? {
        var next = index + 1
        if kind(next) == .of { next += 1 }
        if kind(next) == .the { next += 1 }
        let whole: Days
        if kind(next) == .unit, value(next) == TimeUnit.week.rawValue {
            let monday = CivilCalendar.monday(ofDay: today)
            whole = (.fixed(monday, monday + 7), next + 1)
        } else if kind(next) == .unit, value(next) == TimeUnit.month.rawValue {
            whole = (month(after: 0), next + 1)
        } else if monthName(next) != nil {
            whole = (wholeMonth(value(next), year: nil), next + 1)
        } else if let found = relative(beside: next) {
            whole = found
        } else {
            return nil
        }
        let (from, to) = (Int(whole.days.from), Int(whole.days.to))
        let isWeek = to - from <= 7
        switch kind(index) {
        case .startOf: return (.fixed(from, from + (isWeek ? 3 : 10)), whole.end)
        case .middleOf: return (.fixed(from + (isWeek ? 2 : 10), from + (isWeek ? 4 : 20)), whole.end)
        case .endOf: return (.fixed(isWeek ? from + 3 : to - 10, to), whole.end)
        default: return (.fixed(max(from, today), to), whole.end)
        }
    }

    private func relative(beside index: Int) -> Days? {
        switch kind(index) {
        case .this, .next, .upcoming:
            guard let found = days(from: index), !found.days.isOneDay else { return nil }
            return found
        default: return nil
        }
    }
}
