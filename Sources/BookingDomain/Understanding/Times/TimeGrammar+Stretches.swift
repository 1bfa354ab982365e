/// Stretches of time and their edges.
extension TimeGrammar {
    /// "from 3 to 4 pm", "9:30 - 11:00", "between 10 and noon", "morning 6-8".
    func clocks(from index: Int) -> TimeMention? {
        var start = index
        var part: Daypart?
        let isIntroduced = kind(index) == .from || kind(index) == .between
        if isIntroduced || kind(index) == .at { start += 1 }
        if kind(start) == .daypart, number(at: start + 1) != nil {
            part = Daypart(rawValue: value(start))
            start += 1
        }
        if kind(start) == .now { return fromNow(index, start + 1) }
        guard let first = clockish(from: start, isFirst: true, isIntroduced) else { return nil }
        var next = first.end
        let isJoined =
            isSymbol(next, "-") || kind(next) == .to || kind(next) == .until
            || (kind(next) == .or && kind(index) == .between)
        guard isJoined else { return nil }
        next += 1
        guard let second = clockish(from: next, isFirst: false) else { return nil }
        guard isIntroduced || first.isMarked || second.isMarked || part != nil || isBesideDay(index, second.end),
            isSymbol(first.end, "-") || kind(first.end) != .or || kind(index) == .between
        else { return nil }
        var mention = TimeMention(shape: .clocks, start: index, end: second.end)
        (mention.clock, mention.until) = Self.settled(first.clock, second.clock, part, rules)
        return mention
    }

    private func isBesideDay(_ start: Int, _ end: Int) -> Bool {
        [kind(start - 1), kind(end), kind(end + 1)].contains { $0 == .weekday || $0 == .nearDay }
    }

    private func fromNow(_ start: Int, _ joint: Int) -> TimeMention? {
        guard kind(joint) == .or || kind(joint) == .to || kind(joint) == .until,
            let end = clockish(from: joint + 1, isFirst: false)
        else { return nil }
        var mention = TimeMention(shape: .clocks, start: start, end: end.end)
        mention.days = .fixed(today)
        mention.clock = Clock(minute: Int16(minute), isOpen: false)
        mention.until = end.clock
        if end.clock.isOpen, Int(end.clock.minute) <= minute { mention.until = end.clock.inHalf(isAfternoon: true) }
        return mention
    }

    /// A time, or a bare hour that the other end of the stretch makes a time.
    private func clockish(
        from index: Int, isFirst: Bool, _ isIntroduced: Bool = false
    ) -> (clock: Clock, end: Int, isMarked: Bool)? {
        if numericDate(from: index) != nil { return nil }
        // "from 5 to 6" is no time of its own.
        let isBare = isIntroduced && number(at: index).map { kind($0.end) == .to } ?? false
        if !isBare, !isFirst || kind(index) != .to, let found = clock(from: index) {
            return (found.clock, found.end, true)
        }
        let start = kind(index) == .the ? index + 1 : index
        guard let number = number(at: start) else { return nil }
        if let compact = compactClock(number) { return (compact, number.end, number.digits == 4) }
        guard number.value <= 24, kind(number.end) != .unit, kind(number.end) != .count,
            kind(number.end) != .ordinalEnding, monthName(number.end) == nil, kind(number.end) != .of,
            !(kind(number.end) == .symbol && isGlued(number.end) && isGlued(number.end + 1)
                && kind(number.end + 1) == .digits && !isSymbol(number.end, "-"))
        else { return nil }
        return (Clock(hour: number.value, minute: 0), number.end, false)
    }

    /// Settles the halves of the day of the two ends of a stretch by each other.
    static func settled(_ first: Clock, _ second: Clock, _ part: Daypart?, _ rules: ReadingRules) -> (Clock, Clock) {
        var (first, second) = (first, second)
        if let part { (first, second) = (first.within(part), second.within(part)) }
        switch (first.isOpen, second.isOpen) {
        case (true, false):
            // The half nearest before the end: "3-4pm", "11 to 1 pm".
            let late = first.minute + 720
            first = Clock(minute: late < second.minute ? late : first.minute, isOpen: false)
        case (false, true):
            let late = second.minute + 720
            let isLate = second.minute <= first.minute && late > first.minute
            second = Clock(minute: isLate ? late : second.minute, isOpen: false)
        case (true, true):
            let start = first.settled(rules)
            let late = second.minute + 720
            first = start
            second = Clock(minute: second.minute > start.minute ? second.minute : late, isOpen: false)
        default: break
        }
        return (first, second)
    }

    /// "after 4", "before noon", "until 5", "by 3 pm", "from 3 on", "after Tuesday", "before the 5th".
    func edge(from index: Int) -> TimeMention? {
        let bound: TimeMention.Bound
        switch kind(index) {
        case .after, .since, .past: bound = .after
        case .before, .until, .by: bound = .before
        case .to where value(index) == 1: bound = .before
        case .from where kind(index + 1) != .now: bound = .after
        default: return nil
        }
        let next =
            kind(index + 1) == .the && number(at: index + 2) != nil && dayNumber(index + 2)?.isOrdinal != true
            ? index + 2 : index + 1
        var mention = TimeMention(shape: .clock, start: index, end: next, bound: bound)
        if let found = days(from: next) {
            (mention.shape, mention.days, mention.end) = (.days, found.days, found.end)
            return mention
        }
        if let found = clock(from: next) {
            (mention.clock, mention.end) = (found.clock, found.end)
            return mention
        }
        let start = kind(next) == .the ? next + 1 : next
        if let day = dayNumber(start), day.isOrdinal, let span = resolved(day: day.value) {
            (mention.shape, mention.days, mention.end) = (.days, span, day.end)
            return mention
        }
        guard let number = number(at: start) else { return nil }
        if let compact = compactClock(number) {
            (mention.clock, mention.end) = (compact, number.end)
            return mention
        }
        guard number.value <= 24, number.value > 0, kind(number.end) != .unit, kind(number.end) != .count,
            kind(number.end) != .dayWord, kind(number.end) != .business, kind(number.end) != .unknown
        else { return nil }
        (mention.clock, mention.end) = (Clock(hour: number.value, minute: 0), number.end)
        return mention
    }

    /// "from the 2nd to the 10th", "July 13 to 15", "13 to 15 of July", "26th to the 28th", "today till Friday".
    func dayStretch(from index: Int) -> TimeMention? {
        let isIntroduced = kind(index) == .from || kind(index) == .between
        let start = isIntroduced ? index + 1 : index
        if kind(index) == .hence, kind(index + 1) == .until || kind(index + 1) == .to,
            let last = dayPoint(index + 2, true), last.isClear
        {
            // "from now until Friday"
            return joined(.fixed(today), last.span, month: nil).map { mention(($0, last.end), from: index) }
        }
        if !isIntroduced, monthName(index) != nil, kind(index + 1) == .between || kind(index + 1) == .from,
            let found = stretch(from: index + 2, month: value(index), isIntroduced: true)
        {
            return mention(found, from: index)
        }
        return stretch(from: start, month: nil, isIntroduced: isIntroduced).map { mention($0, from: index) }
    }

    private func mention(_ found: Days, from index: Int) -> TimeMention {
        var mention = TimeMention(shape: .days, start: index, end: found.end)
        mention.days = found.days
        return mention
    }

    private func stretch(from index: Int, month: Int?, isIntroduced: Bool) -> Days? {
        guard let first = dayPoint(index, isIntroduced), isJoint(first.end, isIntroduced),
            let second = dayPoint(first.end + 1, true),
            isIntroduced || first.isClear || monthName(first.end + 1) == nil,
            month != nil || first.isClear || second.isClear
        else { return nil }
        guard first.span.isFixed || first.span.day > 0 || first.span.weekday > 0 || first.span.month > 0 else {
            return nil
        }
        return joined(first.span, second.span, month: month).map { ($0, yearEnd(second.end, month)) }
    }

    private func yearEnd(_ end: Int, _ month: Int?) -> Int {
        month == nil ? end : year(at: end)?.end ?? end
    }

    private func isJoint(_ index: Int, _ isIntroduced: Bool) -> Bool {
        isSymbol(index, "-") || kind(index) == .to || kind(index) == .until || (isIntroduced && kind(index) == .or)
    }

    /// A day at one end of a stretch; only a figure beside a month or an ordinal is clear by itself.
    private func dayPoint(_ index: Int, _ isIntroduced: Bool) -> (span: DaySpan, end: Int, isClear: Bool)? {
        if kind(index) != .within, let found = days(from: index) { return (found.days, found.end, true) }
        let start = kind(index) == .the ? index + 1 : index
        guard let day = dayNumber(start), let span = resolved(day: day.value), !clockMark(day.end),
            kind(day.end) != .count, kind(day.end) != .unit
        else { return nil }
        return (span, day.end, day.isOrdinal)
    }

    /// One run of days from two ends, each lending the other the month and year it lacks.
    private func joined(_ first: DaySpan, _ second: DaySpan, month: Int?) -> DaySpan? {
        var (first, second) = (first, second)
        let isFirstBare = !first.isFixed && first.month == 0 && first.weekday == 0
        let isSecondBare = !second.isFixed && second.month == 0 && second.weekday == 0
        if let month {
            guard isFirstBare, isSecondBare, let one = resolved(month: month, day: Int(first.day)),
                let two = resolved(month: month, day: Int(second.day))
            else { return nil }
            (first, second) = (one, two)
        } else if isFirstBare, !isSecondBare {
            let fields = CivilCalendar.fields(ofDay: Int(second.from))
            guard let one = resolved(year: fields.year, month: fields.month, day: Int(first.day)) else { return nil }
            first = one
        } else if isSecondBare {
            let fields = CivilCalendar.fields(ofDay: Int(first.from))
            let months = Int(second.day) < fields.day ? 1 : 0
            let base = CivilCalendar.adding(months: months, toDay: Int(first.from) - fields.day + 1)
            let other = CivilCalendar.fields(ofDay: base)
            guard let two = resolved(year: other.year, month: other.month, day: Int(second.day)) else { return nil }
            second = two
        } else if first.year == 0, second.year == 0, !first.isFixed, first.month > 0, second.from < first.from,
            !second.isFixed, second.day > 0
        {
            let year = CivilCalendar.fields(ofDay: Int(first.from)).year
            for candidate in year...year + 1 {
                guard let two = resolved(year: candidate, month: Int(second.month), day: Int(second.day)),
                    two.from > first.from
                else { continue }
                second = two
                break
            }
        } else if first.year == 0, !first.isFixed, first.month > 0, second.from < first.from || second.year > 0 {
            let year = CivilCalendar.fields(ofDay: Int(second.from)).year
            for candidate in [year, year - 1] {
                guard let one = resolved(year: candidate, month: Int(first.month), day: max(1, Int(first.day))) else {
                    continue
                }
                if one.from < second.to { first = one }
                if one.from < second.to { break }
            }
        }
        if second.weekday > 0, !second.isFixed, second.from < first.to {
            let weekday = Int(second.weekday) - 1
            let distance = (weekday - CivilCalendar.weekdayIndex(ofDay: Int(first.from)) + 7) % 7
            second = .fixed(Int(first.from) + (distance == 0 ? 7 : distance))
        }
        // A month or a week at the end is meant up to its first day, unless it is all there is.
        let end = second.isOneDay ? second.to : second.from + 1
        guard first.from < end else { return nil }
        return .fixed(Int(first.from), Int(end))
    }

    /// "in two hours", "20 minutes later", "in half an hour", "in 1.5 hours".
    func offset(from index: Int) -> TimeMention? {
        let isIn = kind(index) == .within || kind(index) == .after
        let start = isIn ? index + 1 : index
        guard let found = minutes(at: start) else { return nil }
        var end = found.end
        let isLater = kind(end) == .hence || (kind(end) == .wish && value(end) == 1)
        guard isIn || isLater, (1...14_400).contains(found.minutes) else { return nil }
        if isLater { end += 1 }
        let total = minute + found.minutes
        var mention = TimeMention(shape: .instant, start: index, end: end)
        mention.days = .fixed(today + total / 1_440)
        mention.clock = Clock(minute: Int16(total % 1_440), isOpen: false)
        return mention
    }

    /// A length of time in minutes.
    func minutes(at index: Int) -> (minutes: Int, end: Int)? {
        func unit(_ index: Int) -> Int? {
            guard kind(index) == .unit else { return nil }
            switch TimeUnit(rawValue: value(index)) {
            case .minute: return 1
            case .hour: return 60
            default: return nil
            }
        }
        if kind(index) == .half {
            let next = kind(index + 1) == .determiner ? index + 2 : index + 1
            return unit(next).map { ($0 / 2, next + 1) }
        }
        guard let count = count(at: index), count.value < 10_000 else { return nil }
        if isSymbol(count.end, "."), isGlued(count.end), let part = number(at: count.end + 1), part.digits == 1,
            let unit = unit(part.end)
        {
            return (count.value * unit + part.value * unit / 10, part.end + 1)
        }
        guard let unit = unit(count.end) else { return nil }
        return (count.value * unit, count.end + 1)
    }
}

extension Clock {
    /// The time in the half of the day that the rules prefer.
    func settled(_ rules: ReadingRules) -> Clock {
        isOpen ? inHalf(isAfternoon: Int(minute) < rules.earliestHour * 60) : self
    }
}
