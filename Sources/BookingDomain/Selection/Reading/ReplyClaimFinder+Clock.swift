/// Clock times and limits.
extension ReplyClaimFinder {
    /// "2 pm", "2:30", "two thirty", "half past two", "at 2", "noon".
    func clock(from index: Int) -> Found? {
        if case .namedTime(let minute) = meaning(index) { return (.clock([minute]), index..<index + 1) }
        if let found = countedClock(from: index) { return found }
        let start = isAnnouncement(index) ? index + 1 : index
        if start > index, let found = countedClock(from: start) { return (found.kind, index..<found.words.upperBound) }
        if start > index, case .namedTime(let minute) = meaning(start) { return (.clock([minute]), index..<start + 1) }
        if case .daypart = meaning(start), let number = number(at: start + 1), number.value <= 12 {
            guard let found = plainClock(number, from: index, isMarked: true) else { return nil }
            return restricted(found, by: start)
        }
        guard let number = number(at: start) else { return nil }
        return plainClock(number, from: index, isMarked: start > index)
    }

    private func isAnnouncement(_ index: Int) -> Bool {
        meaning(index) == .at || meaning(index) == .to
    }

    /// An hour with or without minutes; alone it counts only where something marks it as a time.
    private func plainClock(_ number: Number, from index: Int, isMarked: Bool) -> Found? {
        guard number.value <= 24 || (number.digits >= 3 && number.value < 2_400) else { return nil }
        var hour = number.value
        var minute = 0
        var end = number.end
        var isMarked = isMarked
        if number.digits >= 3 {
            (hour, minute) = (number.value / 100, number.value % 100)
            isMarked = isMarked || isMeridiem(end)
            guard minute < 60 else { return nil }
        } else if let (value, minutesEnd) = minutes(after: number) {
            (minute, end, isMarked) = (value, minutesEnd, true)
        }
        if isSymbol(end, ":"), isMeridiem(end + 1) { end += 1 }
        if meaning(end) == .oclock { (end, isMarked) = (end + 1, true) }
        if isMeridiem(end) {
            guard let found = withMeridiem(hour: hour, minute: minute, at: end) else { return nil }
            return (.clock(found), index..<end + 1)
        }
        let isWritten24 = number.isDigits && (number.digits == 4 || words[number.start].text.hasPrefix("0"))
        let times = Self.minutes(hour: hour, minute: minute, is24: isWritten24)
        if case .daypart = meaning(end) { return restricted((.clock(times), index..<end + 1), by: end) }
        guard isMarked, meaning(end) != .unit else { return nil }
        // "at 11 Oak Street" is no time.
        if end == number.end, index < number.start, !isTimeEnd(end) { return nil }
        return (.clock(times), index..<end)
    }

    /// Whether an hour may end before a word.
    private func isTimeEnd(_ index: Int) -> Bool {
        meaning(index) == .noun || (isNeutral(index) && !isSymbol(index, "%") && !isSymbol(index, "$"))
    }

    /// The hour of a number that is joined to a time: "at 2 or 3".
    func clock(_ number: Number) -> Found? {
        guard number.value <= 24 else { return nil }
        return (.clock(Self.minutes(hour: number.value, minute: 0)), number.start..<number.end)
    }

    /// A time as far as it lies in the part of the day that is said with it.
    private func restricted(_ found: Found, by index: Int) -> Found {
        guard case .daypart(let part) = meaning(index), case .clock(let minutes) = found.kind else { return found }
        return (.clock(minutes.filter(part.contains)), found.words)
    }

    /// The minutes behind an hour: ":30", ".30", " 30", "thirty", "oh five".
    private func minutes(after number: Number) -> (Int, end: Int)? {
        var next = number.end
        let isSeparated = [":", ".", ";"].contains { isSymbol(next, $0) } && isGlued(next)
        if isSeparated { next += 1 }
        if meaning(next) == .zero, let unit = self.number(at: next + 1), unit.value < 10 {
            return (unit.value, unit.end)
        }
        guard let minutes = self.number(at: next), minutes.value < 60, minutes.isDigits == number.isDigits else {
            return nil
        }
        if minutes.isDigits {
            guard minutes.digits == 2, !isSeparated || isGlued(next) else { return nil }
        } else if minutes.value < 10 || isSeparated {
            return nil
        }
        return (minutes.value, minutes.end)
    }

    private func isMeridiem(_ index: Int) -> Bool {
        switch meaning(index) {
        case .meridiem, .am: true
        default: false
        }
    }

    private func withMeridiem(hour: Int, minute: Int, at index: Int) -> [Int]? {
        guard hour <= 12 else { return hour < 24 ? [hour * 60 + minute] : nil }
        guard hour > 0 else { return nil }
        let isAfternoon = meaning(index) == .meridiem(isAfternoon: true)
        return [(hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute]
    }

    /// The minutes after midnight that a face of the clock can mean.
    static func minutes(hour: Int, minute: Int, is24: Bool = false) -> [Int] {
        let time = hour % 24 * 60 + minute
        return is24 || hour > 12 || hour == 0 ? [time] : [hour % 12 * 60 + minute, (hour % 12 + 12) * 60 + minute]
    }

    /// "740" and "1800", where the figures can be a time.
    func compactClock(_ number: Number) -> Found? {
        guard number.digits <= 4, number.value < 2_400, number.value % 100 < 60 else { return nil }
        let is24 = words[number.start].text.hasPrefix("0")
        let times = Self.minutes(hour: number.value / 100, minute: number.value % 100, is24: is24)
        return (.clock(times), number.start..<number.end)
    }

    /// "half past two", "quarter to three", "20 to 2", "ten past five".
    private func countedClock(from index: Int) -> Found? {
        var minute: Int
        var next = index + 1
        switch meaning(index) {
        case .half: minute = 30
        case .quarter: minute = 15
        default:
            guard let number = number(at: index), number.value < 30, number.digits < 3 else { return nil }
            (minute, next) = (number.value, number.end)
            guard meaning(next) == .past || [5, 10, 15, 20, 25].contains(minute) else { return nil }
        }
        let isPast = meaning(next) == .past
        let isTo = meaning(next) == .to || (meaning(index) == .quarter && meaning(next) == .of)
        guard isPast || (isTo && minute != 30), let hour = number(at: next + 1), hour.value <= 24,
            hour.value > 0
        else { return nil }
        if !isPast { minute = -minute }
        return finish(hour: hour, shift: minute, from: index)
    }

    private func finish(hour: Number, shift: Int, from index: Int) -> Found? {
        var end = hour.end
        if meaning(end) == .oclock { end += 1 }
        var times = Self.minutes(hour: hour.value, minute: 0)
        if isMeridiem(end), let exact = withMeridiem(hour: hour.value, minute: 0, at: end) {
            (times, end) = (exact, end + 1)
        }
        times = times.map { ($0 + shift + 1_440) % 1_440 }
        if case .daypart = meaning(end) { return restricted((.clock(times), index..<end + 1), by: end) }
        return (.clock(times), index..<end)
    }

    /// A time that is a limit, or two times that span a stretch: neither names a start.
    func boundedClock(from index: Int) -> Found? {
        // "half eleven" is half an hour before or after it, depending on where one comes from.
        let isVague = [.bound, .past, .half, .quarter].contains(meaning(index)) && countedClock(from: index) == nil
        if isVague, let end = timeEnd(from: index + 1) {
            let second = meaning(end) == .or ? timeEnd(from: end + 1) : nil
            return (.bound, index..<(second ?? end))
        }
        guard countedClock(from: index) == nil, let first = timeEnd(from: index) else { return nil }
        let isStretch = meaning(first) == .to || isSymbol(first, "-")
        guard isStretch, let second = timeEnd(from: first + 1) else { return nil }
        return (.bound, index..<second)
    }

    private func timeEnd(from index: Int) -> Int? {
        let index = meaning(index) == .the ? index + 1 : index
        if let found = clock(from: index) { return found.words.upperBound }
        guard let number = number(at: index), number.value <= 24, meaning(number.end) != .unit,
            meaning(number.end) != .ordinalEnding
        else { return nil }
        return number.end
    }
}
