/// A time on the clock as it was said, with or without the half of the day.
struct Clock: Sendable, Hashable {
    /// Minutes after midnight; -1 where what was said is no time, such as "2 pm in the morning".
    var minute: Int16
    /// Whether the time twelve hours later can be meant as well.
    var isOpen: Bool

    static let impossible = Clock(minute: -1, isOpen: false)

    init(minute: Int16, isOpen: Bool) {
        self.minute = minute
        self.isOpen = isOpen
    }

    /// An hour and minute; hours up to 12 leave the half of the day open.
    init(hour: Int, minute: Int, is24: Bool = false) {
        isOpen = !is24 && hour >= 1 && hour <= 12
        self.minute = Int16((isOpen ? hour % 12 : hour % 24) * 60 + minute)
    }

    func matches(_ minute: Int) -> Bool {
        minute == Int(self.minute) || (isOpen && minute == Int(self.minute) + 720)
    }

    /// The same time shifted by minutes: "20 to 2".
    func shifted(by minutes: Int) -> Clock {
        let span = isOpen ? 720 : 1_440
        return Clock(minute: Int16((Int(minute) + minutes + span) % span), isOpen: isOpen)
    }

    /// The time in one half of the day.
    func inHalf(isAfternoon: Bool) -> Clock {
        isOpen ? Clock(minute: minute + (isAfternoon ? 720 : 0), isOpen: false) : self
    }

    /// The time as it falls in a part of the day.
    func within(_ part: Daypart) -> Clock {
        let early = Int(minute)
        guard isOpen else { return minute < 0 || part.contains(early) || part == .night ? self : .impossible }
        switch (part.contains(early), part.contains(early + 720)) {
        case (true, _): return inHalf(isAfternoon: false)
        case (false, true): return inHalf(isAfternoon: true)
        case (false, false): return inHalf(isAfternoon: part != .morning)
        }
    }
}
