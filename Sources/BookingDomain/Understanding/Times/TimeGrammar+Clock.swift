/// Times on the clock.
extension TimeGrammar {
    typealias ClockFound = (clock: Clock, end: Int)

    /// The time that begins at a term: "2 pm", "at 2", "half past two", "evening 4:30", "noon".
    ///
    /// A bare number is a time only where a word or mark makes it one.
    func clock(from index: Int) -> ClockFound? {
        if let found = misheard(from: index) { return found }
        if kind(index) == .namedTime { return (Clock(minute: Int16(value(index)), isOpen: false), index + 1) }
        if let found = countedClock(from: index) { return found }
        var start = index
        if isAnnouncement(index) || (kind(index) == .from && kind(index + 1) != .month) {
            start += 1
            if kind(start) == .the { start += 1 }
            if isAnnouncement(start), kind(start) == .at { start += 1 }
        }
        if start > index, let found = countedClock(from: start) { return found }
        if start > index, kind(start) == .namedTime {
            return (Clock(minute: Int16(value(start)), isOpen: false), start + 1)
        }
        if let part = part(at: start), let found = clock(behind: part, from: start) { return found }
        guard let number = number(at: start) else { return nil }
        return plainClock(number, isMarked: start > index)
    }

    /// "at", "around" and the "to" of "move me to 2".
    private func isAnnouncement(_ index: Int) -> Bool {
        kind(index) == .at || (kind(index) == .to && value(index) == 0)
    }

    /// The part of the day that a term names, also where the day is named with it: "this evening".
    func part(at index: Int) -> Daypart? {
        switch kind(index) {
        case .daypart: Daypart(rawValue: value(index))
        case .nearDay: NearDay(rawValue: value(index)).part
        default: nil
        }
    }

    /// "evening 4:30", "in the morning at 7".
    private func clock(behind part: Daypart, from index: Int) -> ClockFound? {
        guard kind(index) == .daypart else { return nil }
        var next = index + 1
        if isAnnouncement(next) { next += 1 }
        if let found = countedClock(from: next) { return (found.clock.within(part), found.end) }
        guard let number = number(at: next), number.value <= 24 || number.digits >= 3,
            let found = plainClock(number, isMarked: true)
        else { return nil }
        // "the afternoon one"
        if next == index + 1, isOne(number), found.end == number.end { return nil }
        return (found.clock.within(part), found.end)
    }

    /// What a machine writes for "two thirty" at the start of an utterance: "to thirty", "for thirty".
    private func misheard(from index: Int) -> ClockFound? {
        let hour: Int
        switch kind(index) {
        case .to: hour = 2
        case .for: hour = 4
        default: return nil
        }
        guard let minutes = number(at: index + 1), !minutes.isDigits, [15, 30, 45].contains(minutes.value) else {
            return nil
        }
        switch kind(index - 1) {
        case .end, .symbol, .yes, .approval, .at, .no: break
        default: return nil
        }
        return finished(Clock(hour: hour, minute: minutes.value), end: minutes.end)
    }

    /// Whether a number is the word "one", which may stand for a thing instead.
    private func isOne(_ number: Number) -> Bool {
        number.end == number.start + 1 && kind(number.start) == .one
    }

    private func plainClock(_ number: Number, isMarked: Bool) -> ClockFound? {
        guard number.value <= 24 || (number.digits >= 3 && number.digits <= 4 && number.value < 2_400) else {
            return nil
        }
        var hour = number.value
        var minute = 0
        var end = number.end
        var isMarked = isMarked
        if number.digits >= 3 {
            (hour, minute) = (number.value / 100, number.value % 100)
            isMarked = isMarked || isMeridiem(end) || kind(end) == .oclock || kind(end) == .daypart
            guard minute < 60 else { return nil }
        } else if let found = minutes(after: number) {
            (minute, end, isMarked) = (found.minutes, found.end, true)
        }
        if end == number.end, isSymbol(end, "."), isGlued(end), isGlued(end + 1), kind(end + 1) == .digits {
            return nil
        }
        let isWritten24 = number.isDigits && (number.digits == 4 || terms[number.start].symbol == UInt8(ascii: "0"))
        let clock = Clock(hour: hour, minute: minute, is24: isWritten24 && number.digits != 3)
        if (isSymbol(end, ":") || isSymbol(end, ".")) && isGlued(end), isMeridiem(end + 1) { end += 1 }
        if kind(end) == .oclock {
            (end, isMarked) = (end + 1, true)
            // "14 Uhr 30"
            if minute == 0, number.digits < 3, let minutes = self.number(at: end), minutes.value < 60, hasPointedDays,
                minutes.digits != 1, kind(minutes.end) != .unit, kind(minutes.end) != .count, minutes.value > 0
            {
                return finished(Clock(hour: hour, minute: minutes.value, is24: isWritten24), end: minutes.end)
            }
        }
        if isMeridiem(end) { return withMeridiem(clock, hour: hour, at: end) }
        if kind(end) == .daypart {
            // "I'd like one in the afternoon"
            if !isMarked, isOne(number), end == number.end, kind(number.start - 1) != .end { return nil }
            return finished(clock, end: end)
        }
        guard isMarked, kind(end) != .count, kind(end) != .ordinalEnding,
            kind(end) != .unit || value(end) == TimeUnit.hour.rawValue && end > number.end
        else { return nil }
        // "at 11 Oak Street" is no time.
        if end == number.end, !isTimeEnd(end) { return nil }
        return (clock, end)
    }

    /// Whether a time can end before a term.
    private func isTimeEnd(_ index: Int) -> Bool {
        if isSymbol(index, "%") || isSymbol(index, "$") || isSymbol(index, "/") { return false }
        switch kind(index) {
        case .unknown, .title, .label, .digits, .cardinal, .idle, .ordinal, .ordinalEnding, .unit, .count, .business:
            return false
        default: return true
        }
    }

    /// ":30", ".30", " 30", "h30", "oh five", "thirty", and the seconds behind them.
    private func minutes(after number: Number) -> (minutes: Int, end: Int)? {
        var next = number.end
        let isHourMark = kind(next) == .unit && value(next) == TimeUnit.hour.rawValue && isGlued(next)
        if isHourMark, number.isDigits, terms[next].end - terms[next].start == 1 {
            if let minutes = self.number(at: next + 1), minutes.digits == 2, minutes.value < 60, isGlued(next + 1) {
                return (minutes.value, minutes.end)
            }
            return number.value > 12 || terms[number.start].symbol == UInt8(ascii: "0") ? (0, next + 1) : nil
        }
        let isSeparated = (isSymbol(next, ":") || isSymbol(next, ".") || isSymbol(next, ";")) && isGlued(next)
        if isSeparated { next += 1 }
        if kind(next) == .zero, let unit = self.number(at: next + 1), unit.value < 10, !unit.isDigits {
            return (unit.value, unit.end)
        }
        guard let minutes = self.number(at: next), minutes.value < 60, number.isDigits || !minutes.isDigits else {
            return nil
        }
        guard minutes.isDigits else {
            return minutes.value < 10 || isSeparated || (number.isDigits && isGlued(next))
                || kind(minutes.end) == .ordinalEnding
                || kind(minutes.end) == .unit || kind(minutes.end) == .count ? nil : (minutes.value, minutes.end)
        }
        guard minutes.digits == 2, !isSeparated || isGlued(next), isMinuteEnd(minutes.end, isSeparated) else {
            return nil
        }
        // "10:00:00"
        if isSymbol(minutes.end, ":"), isGlued(minutes.end), let seconds = self.number(at: minutes.end + 1),
            seconds.digits == 2, seconds.value < 60
        {
            return (minutes.value, seconds.end)
        }
        return (minutes.value, minutes.end)
    }

    /// Whether the figures before a term can be minutes: not those of "6.45 percent" and "4 30 minutes".
    private func isMinuteEnd(_ index: Int, _ isSeparated: Bool) -> Bool {
        if isSymbol(index, "%") || isSymbol(index, "$") { return false }
        if isSymbol(index, ".") || isSymbol(index, "/"), isGlued(index), isGlued(index + 1),
            kind(index + 1) == .digits
        {
            return false
        }
        return kind(index) != .count && kind(index) != .unit && kind(index) != .ordinalEnding
    }

    func isMeridiem(_ index: Int) -> Bool {
        switch kind(index) {
        case .meridiem, .am: true
        // "8:45a"
        case .determiner:
            value(index) == 1 && isGlued(index) && terms[index].end - terms[index].start == 1
                && kind(index - 1) == .digits
        default: false
        }
    }

    private func withMeridiem(_ clock: Clock, hour: Int, at index: Int) -> ClockFound? {
        let end =
            kind(index + 1) == .symbol && isSymbol(index + 1, ".") && isGlued(index + 1)
                && kind(index + 2) == .digits ? index + 2 : index + 1
        let half = kind(index) == .meridiem ? value(index) : 0
        guard half < 2 else { return (clock, end) }
        let isAfternoon = half == 1
        // "0:45 p.m." is a quarter to one.
        guard hour > 0 else { return (Clock(minute: clock.minute + (isAfternoon ? 720 : 0), isOpen: false), end) }
        let halved = Clock(
            minute: Int16(hour <= 12 ? hour % 12 * 60 + Int(clock.minute) % 60 : Int(clock.minute)), isOpen: hour <= 12)
        let exact = halved.inHalf(isAfternoon: isAfternoon)
        // "8pm in the evening", and "2 pm in the morning" that is no time.
        if kind(end) == .daypart, let part = Daypart(rawValue: value(end)) { return (exact.within(part), end + 1) }
        return (exact, end)
    }

    /// Takes the part of the day behind a time into account.
    private func finished(_ clock: Clock, end: Int) -> ClockFound {
        var (clock, end) = (clock, end)
        if kind(end) == .oclock { end += 1 }
        if isMeridiem(end) {
            let isAfternoon = kind(end) == .meridiem && value(end) == 1
            return (clock.inHalf(isAfternoon: isAfternoon), end + 1)
        }
        if kind(end) == .daypart, let part = Daypart(rawValue: value(end)) {
            (clock, end) = (clock.within(part), end + 1)
        }
        return (clock, end)
    }

    /// "quarter past two", "20 to 2", "25 past 15", "15 to noon", "halb drei", "fünf vor halb drei".
    private func countedClock(from index: Int) -> ClockFound? {
        var next = index + 1
        let minutes: Int
        switch kind(index) {
        case .half: minutes = 30
        case .quarter: minutes = 15
        case .threeQuartersTo: return halfTo(from: index, shift: -15)
        case .halfTo: return halfTo(from: index, shift: -30)
        default:
            guard let number = number(at: index), number.value < 30, number.value > 0, number.digits < 3 else {
                return nil
            }
            (minutes, next) = (number.value, number.end)
            if kind(next) == .unit, value(next) == TimeUnit.minute.rawValue { next += 1 }
            if kind(next) == .after { break }
            guard kind(next) == .past || [5, 10, 15, 20, 25].contains(minutes) else { return nil }
        }
        let isPast = kind(next) == .past || (kind(next) == .after && kind(index) != .half && minutes % 5 == 0)
        let isTo =
            kind(next) == .to || (kind(index) == .quarter && kind(next) == .of)
            || (kind(next) == .before && kind(index) == .quarter)
        guard isPast || (isTo && minutes != 30) else { return nil }
        if kind(next + 1) == .halfTo, let half = halfTo(from: next + 1, shift: -30) {
            return (half.clock.shifted(by: isPast ? minutes : -minutes), half.end)
        }
        if kind(next + 1) == .namedTime {
            let clock = Clock(minute: Int16(value(next + 1)), isOpen: false)
            return (clock.shifted(by: isPast ? minutes : -minutes), next + 2)
        }
        guard let hour = number(at: next + 1), hour.value <= 24, hour.digits < 3, kind(hour.end) != .unit,
            kind(hour.end) != .count, kind(hour.end) != .ordinalEnding, !isSymbol(hour.end, ":") || !isGlued(hour.end)
        else { return nil }
        return onTheHour(hour, shift: isPast ? minutes : -minutes)
    }

    /// A number of minutes before or after a full hour, whose half of the day is said behind it.
    private func onTheHour(_ hour: Number, shift: Int) -> ClockFound {
        let clock = finished(Clock(hour: hour.value, minute: 0), end: hour.end)
        // "quarter to 1 in the afternoon": the shifted time lies in the part of the day.
        let plain = Clock(hour: hour.value, minute: 0).shifted(by: shift)
        var end = hour.end
        if kind(end) == .oclock { end += 1 }
        if kind(end) == .daypart, let part = Daypart(rawValue: value(end)) {
            let within = plain.within(part)
            let isNoonish = hour.value % 12 == 0 || shift < 0 && hour.value == 1
            return (isNoonish || within.minute >= 0 ? within : plain.within(part), clock.end)
        }
        if isMeridiem(end) { return (Clock(minute: clock.clock.minute, isOpen: false).shifted(by: shift), clock.end) }
        return (plain, clock.end)
    }

    private func halfTo(from index: Int, shift: Int) -> ClockFound? {
        guard let hour = number(at: index + 1), (1...24).contains(hour.value), hour.digits < 3 else { return nil }
        return onTheHour(hour, shift: shift)
    }

    /// Figures without a mark that can be a time: "740", "1800", "0930".
    func compactClock(_ number: Number) -> Clock? {
        guard (3...4).contains(number.digits), number.value < 2_400, number.value % 100 < 60 else { return nil }
        let is24 = terms[number.start].symbol == UInt8(ascii: "0") && number.digits == 4
        return Clock(hour: number.value / 100, minute: number.value % 100, is24: is24)
    }
}
