/// Says when a business is open.
enum OpeningSentences {
    /// How many days ahead exceptional hours are told, today included.
    static let exceptionDays = 14

    /// The week, and the exceptional dates that are near.
    ///
    /// "Monday to Friday 9 AM to 5 PM, closed on Saturday and Sunday; on Thursday, November 27: closed"
    static func text(_ hours: WorkingHours, from today: LocalDate) -> String {
        ([week(hours.weekly)] + exceptions(hours, from: today)).joined(separator: "; ")
    }

    /// The hours of one day.
    ///
    /// "9 AM to 12 PM and 1 PM to 5 PM"
    static func text(_ day: DayHours) -> String {
        guard !day.blocks.isEmpty else { return "closed" }
        return Sentence.list(
            day.blocks.map { block in
                guard block.endMinute - block.startMinute < 1440 else { return "around the clock" }
                return "\(clock(block.startMinute)) to \(clock(block.endMinute))"
            })
    }

    private static func week(_ weekly: [Weekday: DayHours]) -> String {
        var groups: [(hours: DayHours, days: [Weekday])] = []
        for weekday in Weekday.allCases {
            let hours = weekly[weekday] ?? .closed
            if let group = groups.firstIndex(where: { $0.hours == hours }) {
                groups[group].days.append(weekday)
            } else {
                groups.append((hours, [weekday]))
            }
        }
        let open = groups.filter { !$0.hours.blocks.isEmpty }.map { "\(names($0.days)) \(text($0.hours))" }
        let closed = groups.filter { $0.hours.blocks.isEmpty }.map { "closed on \(names($0.days))" }
        return (open + closed).joined(separator: ", ")
    }

    private static func exceptions(_ hours: WorkingHours, from today: LocalDate) -> [String] {
        (0..<exceptionDays).compactMap { days in
            guard let date = today.adding(days: days), let exception = hours.exceptions[date] else { return nil }
            return "on \(TimeDisplay.day(date)): \(text(exception))"
        }
    }

    /// The days of a week, three or more in a row as a stretch: "Monday to Wednesday and Friday".
    private static func names(_ days: [Weekday]) -> String {
        var stretches: [[Weekday]] = []
        for day in days {
            if let last = stretches.last?.last, day.rawValue == last.rawValue + 1 {
                stretches[stretches.count - 1].append(day)
            } else {
                stretches.append([day])
            }
        }
        return Sentence.list(
            stretches.flatMap { stretch in
                guard stretch.count > 2, let first = stretch.first, let last = stretch.last else {
                    return stretch.map(\.name)
                }
                return ["\(first.name) to \(last.name)"]
            })
    }

    private static func clock(_ minute: Int) -> String {
        guard minute < 1440, let time = LocalTime(hour: minute / 60, minute: minute % 60) else { return "midnight" }
        return TimeDisplay.spokenClock(time)
    }
}
