/// The yearly rule of a zone (POSIX TZ string, RFC 9636 section 3.3.1), ready for arithmetic.
///
/// A year's two changes depend only on whether it is a leap year and on the weekday of 1 January, so all fourteen kinds
/// of years are worked out once.
struct PosixRule: Sendable, Hashable {
    /// The day of a change.
    enum Day: Sendable, Hashable {
        /// `Jn`: day 1 to 365, 29 February never counted.
        case julian(Int)
        /// `n`: day 0 to 365, 29 February counted.
        case zeroBased(Int)
        /// `Mm.w.d`: the w-th (5: last) weekday d (0: Sunday) of month m.
        case monthWeek(month: Int, week: Int, weekday: Int)
    }

    /// A change: the day and the local seconds from its midnight, which may be negative or exceed a day.
    struct Change: Sendable, Hashable {
        var day: Day
        var seconds: Int
    }

    /// Start and end of daylight saving time in seconds from 1 January 00:00 UTC.
    private struct YearShape: Sendable, Hashable {
        var start: Int64
        var end: Int64
    }

    let standardOffset: Int32
    let daylightOffset: Int32
    private let shapes: [YearShape]
    /// Whether all changes lie well inside their years, so that a year can be judged by itself.
    private let isPlain: Bool

    /// A zone whose offset never changes.
    init(fixed offset: Int32) {
        standardOffset = offset
        daylightOffset = offset
        shapes = []
        isPlain = false
    }

    init(standard: Int32, daylight: Int32, start: Change, end: Change) {
        standardOffset = standard
        daylightOffset = daylight
        var shapes: [YearShape] = []
        for isLeap in [false, true] {
            for firstWeekday in 0..<7 {
                let first = Self.dayOfYear(start.day, isLeap: isLeap, firstWeekday: firstWeekday)
                let last = Self.dayOfYear(end.day, isLeap: isLeap, firstWeekday: firstWeekday)
                // Each change is told in the local time that it ends.
                shapes.append(
                    YearShape(
                        start: Int64(first * 86_400 + start.seconds) - Int64(standard),
                        end: Int64(last * 86_400 + end.seconds) - Int64(daylight)))
            }
        }
        self.shapes = shapes
        let inside: ClosedRange<Int64> = 86_400...(364 * 86_400)
        isPlain = shapes.allSatisfy { inside.contains($0.start) && inside.contains($0.end) && $0.start != $0.end }
    }

    /// The stretch of constant offset around an instant; it may be shorter than the longest such stretch.
    func span(at seconds: Int64) -> OffsetSpan {
        guard !shapes.isEmpty else { return OffsetSpan(start: .min, end: .max, offset: standardOffset) }
        let year = CivilCalendar.fields(ofDay: CivilCalendar.split(seconds).day).year
        return isPlain ? plainSpan(at: seconds, in: year) : anySpan(at: seconds, in: year)
    }

    /// The stretch within one year of a rule whose changes never come near the turn of the year.
    private func plainSpan(at seconds: Int64, in year: Int) -> OffsetSpan {
        let (first, shape) = shape(of: year)
        let isNorthern = shape.start < shape.end
        let turn = isNorthern ? standardOffset : daylightOffset
        let begin = first + min(shape.start, shape.end)
        let end = first + max(shape.start, shape.end)
        if seconds < begin { return OffsetSpan(start: first, end: begin, offset: turn) }
        if seconds < end {
            return OffsetSpan(start: begin, end: end, offset: isNorthern ? daylightOffset : standardOffset)
        }
        return OffsetSpan(
            start: end, end: first + (CivilCalendar.isLeap(year) ? 366 : 365) * CivilCalendar.secondsPerDay,
            offset: turn)
    }

    /// The stretch of a rule whose changes may spill over into neighbouring years.
    private func anySpan(at seconds: Int64, in year: Int) -> OffsetSpan {
        var standard = OffsetSpan(start: .min, end: .max, offset: standardOffset)
        // Changes may lie up to a week outside their year, and southern summers span two years.
        for candidate in (year - 2)...(year + 1) {
            let daylight = daylightSpan(startingIn: candidate)
            if daylight.contains(seconds) { return daylight }
            if daylight.end <= seconds { standard.start = max(standard.start, daylight.end) }
            if daylight.start > seconds { standard.end = min(standard.end, daylight.start) }
        }
        if standard.end == .max { standard.end = Int64(CivilCalendar.firstDay(ofYear: year + 1)) * 86_400 }
        return standard
    }

    private func daylightSpan(startingIn year: Int) -> OffsetSpan {
        let (first, shape) = shape(of: year)
        let start = first + shape.start
        guard shape.end < shape.start else {
            return OffsetSpan(start: start, end: first + shape.end, offset: daylightOffset)
        }
        let (next, nextShape) = self.shape(of: year + 1)
        return OffsetSpan(start: start, end: next + nextShape.end, offset: daylightOffset)
    }

    private func shape(of year: Int) -> (firstSecond: Int64, shape: YearShape) {
        let firstDay = CivilCalendar.firstDay(ofYear: year)
        let kind = CivilCalendar.weekdayIndex(ofDay: firstDay) + (CivilCalendar.isLeap(year) ? 7 : 0)
        return (Int64(firstDay) * 86_400, shapes[kind])
    }

    /// Days from 1 January in a year whose 1 January falls on `firstWeekday` (0: Monday).
    private static func dayOfYear(_ day: Day, isLeap: Bool, firstWeekday: Int) -> Int {
        switch day {
        case .julian(let number): return isLeap && number >= 60 ? number : number - 1
        case .zeroBased(let number): return number
        case .monthWeek(let month, let week, let weekday):
            let year = isLeap ? 2000 : 2001
            let firstOfMonth =
                CivilCalendar.dayNumber(year: year, month: month, day: 1) - CivilCalendar.firstDay(ofYear: year)
            let mondayBased = (weekday + 6) % 7
            let weekdayOfFirst = (firstWeekday + firstOfMonth) % 7
            let length = CivilCalendar.days(inMonth: month, of: year)
            var dayOfMonth = (mondayBased - weekdayOfFirst + 7) % 7 + (week - 1) * 7
            if dayOfMonth >= length { dayOfMonth -= 7 }
            return firstOfMonth + dayOfMonth
        }
    }
}
