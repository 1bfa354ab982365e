extension RequestedTime {
    /// What one expression of time means, first by the rules and then otherwise.
    static func readings(_ mention: TimeMention, _ rules: ReadingRules) -> [RequestedTime] {
        var base = RequestedTime()
        base.edge = mention.bound == .none ? nil : mention.bound == .after ? .after : .before
        switch mention.shape {
        case .clock: return times(base, mention.clock, rules)
        case .clocks:
            base.edge = nil
            base.take(mention.days)
            base.time = LocalTime(minute: mention.clock)
            base.until = LocalTime(minute: mention.until)
            return [base]
        case .part:
            base.part = mention.part
            return [base]
        case .instant:
            base.take(mention.days)
            base.time = LocalTime(minute: mention.clock)
            return [base]
        case .days:
            base.take(mention.days)
            guard mention.days.otherTo > mention.days.otherFrom else { return [base] }
            var other = base
            other.days = LocalDate.range(mention.days.otherFrom, mention.days.otherTo)
            return [base, other]
        }
    }

    private static func times(_ base: RequestedTime, _ clock: Clock, _ rules: ReadingRules) -> [RequestedTime] {
        var first = base
        first.time = LocalTime(minute: clock.settled(rules))
        guard clock.isOpen else { return [first] }
        first.inferred.insert(.halfOfDay)
        var other = first
        other.time = LocalTime(minute: clock.inHalf(isAfternoon: clock.settled(rules).minute < 720))
        return [first, other]
    }

    /// Takes days, and notes what of them was not said.
    private mutating func take(_ span: DaySpan) {
        guard span.to > span.from else { return }
        days = LocalDate.range(span.from, span.to)
        if let part = span.part { self.part = part }
        if span.month == 0 || span.day == 0 || span.isFixed {
            inferred.insert(.date)
        } else if span.year == 0 {
            inferred.insert(.year)
        }
    }
}

extension LocalTime {
    /// The time of a clock whose half of the day is settled; nil where it is no time.
    init?(minute clock: Clock) {
        self.init(secondsSinceMidnight: Int(clock.minute) * 60)
    }
}

extension LocalDate {
    /// The days from one up to, but not including, another.
    static func range(_ from: Int32, _ to: Int32) -> ClosedRange<LocalDate> {
        LocalDate(clampingDaysSince1970: Int(from))...LocalDate(clampingDaysSince1970: max(Int(from), Int(to) - 1))
    }
}
