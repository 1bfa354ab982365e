/// Expressions of time that belong together: a day with its time.
struct MentionGroup: Hashable {
    private(set) var day: TimeMention?
    private(set) var time: TimeMention?
    private(set) var part: TimeMention?
    /// The other end where the group is a stretch from one day and time to another.
    private(set) var far: Far?
    private(set) var start: Int
    private(set) var end: Int

    /// The end of a stretch: a day and a time.
    struct Far: Hashable {
        let day: TimeMention?
        let time: TimeMention?
    }

    private init(_ mention: TimeMention) {
        (start, end) = (mention.start, mention.end)
        _ = take(mention)
    }

    var isComplete: Bool { day != nil && (time != nil || part != nil) }

    /// Puts neighbouring expressions together.
    static func groups(_ mentions: [TimeMention], _ grammar: TimeGrammar) -> [MentionGroup] {
        var groups: [MentionGroup] = []
        for mention in mentions {
            if var last = groups.last, isLinked(last.end, mention.start, grammar), last.take(mention) {
                groups[groups.count - 1] = last
            } else {
                groups.append(MentionGroup(mention))
            }
        }
        return joined(groups, grammar)
    }

    /// Puts two days with their times together where one is the start and the other the end of a stretch.
    private static func joined(_ groups: [MentionGroup], _ grammar: TimeGrammar) -> [MentionGroup] {
        var joined: [MentionGroup] = []
        for group in groups {
            guard let last = joined.last, last.isMoment, group.isMoment, last.far == nil,
                isJoint(last, group, grammar)
            else {
                joined.append(group)
                continue
            }
            joined[joined.count - 1].far = Far(day: group.day, time: group.time)
            joined[joined.count - 1].end = group.end
        }
        return joined
    }

    private static func isJoint(_ first: MentionGroup, _ second: MentionGroup, _ grammar: TimeGrammar) -> Bool {
        guard second.start - first.end <= 1 else { return false }
        switch grammar.kind(first.end) {
        case .to, .until: return true
        case .or: return grammar.kind(first.start - 1) == .between
        default: return grammar.isSymbol(first.end, "-")
        }
    }

    private var isMoment: Bool { day?.days.isOneDay == true && time?.shape == .clock }

    /// Whether only small words stand between two expressions.
    private static func isLinked(_ end: Int, _ start: Int, _ grammar: TimeGrammar) -> Bool {
        guard start - end <= 4 else { return false }
        return (end..<max(end, start)).allSatisfy { index in
            switch grammar.kind(index) {
            case .on, .at, .for, .of, .within, .the, .from, .this, .drawback, .determiner, .dayWord, .startOf: true
            case .symbol:
                switch grammar.terms[index].symbol {
                case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
                    UInt8(ascii: "/"):
                    true
                default: false
                }
            default: false
            }
        }
    }

    /// Takes an expression in; false where the group has one of its kind already.
    private mutating func take(_ mention: TimeMention) -> Bool {
        switch mention.shape {
        case .days:
            if let other = day {
                // "friday, today"? The later one begins a group of its own, unless one of them is inside the other.
                guard !other.days.isOneDay, mention.days.isOneDay, other.bound == .none else { return false }
            }
            day = mention
        case .instant:
            guard time == nil else { return false }
            time = mention
            if day == nil || mention.days.from != day?.days.from { day = mention }
        case .clock, .clocks:
            guard time == nil else { return false }
            time = mention
        case .part:
            guard part == nil else { return false }
            part = mention
        }
        start = min(start, mention.start)
        end = max(end, mention.end)
        return true
    }

    /// Takes from another group what this one lacks.
    mutating func complete(with other: MentionGroup) {
        if day == nil { day = other.day }
        if time == nil, part == nil { (time, part) = (other.time, other.part) }
        (start, end) = (min(start, other.start), max(end, other.end))
    }

    /// What the group means, first by the rules and then otherwise.
    func readings(_ rules: ReadingRules) -> [RequestedTime] {
        let part = part?.part ?? day?.days.part
        var time = time
        if let part, let found = time, found.shape == .clock { time?.clock = found.clock.within(part) }
        if let part, let found = time, found.shape == .clocks, found.clock.isOpen || found.until.isOpen {
            time?.clock = found.clock.within(part)
            time?.until = found.until.within(part)
        }
        let days = day.map { RequestedTime.readings($0, rules) } ?? [RequestedTime()]
        let times = time.map { RequestedTime.readings($0, rules) } ?? [RequestedTime()]
        var readings: [RequestedTime] = []
        for day in days {
            for time in times {
                var both = day
                both.time = time.time ?? day.time
                both.until = time.until
                both.part = part ?? day.part
                both.edge = time.edge ?? day.edge
                both.inferred.formUnion(time.inferred)
                if both.days == nil { both.days = time.days }
                if let far, let first = both.days?.lowerBound, let last = far.day?.days.to, let end = far.time?.clock {
                    both.days = first...max(first, LocalDate(clampingDaysSince1970: Int(last) - 1))
                    both.until = LocalTime(minute: end.settled(rules))
                    both.edge = nil
                }
                readings.append(both)
            }
        }
        return readings
    }
}
