/// The days that an expression means: a run of days, and what was really said of them.
///
/// Where the words fix the days by themselves ("tomorrow", "next Friday", "20.06.2025"), only the run counts. Otherwise
/// the run is the likeliest one, and the month, day and weekday that were said can be compared with other days.
struct DaySpan: Sendable, Hashable {
    /// The first day, and the day behind the last one, counted from 1970-01-01.
    var from: Int32 = 0
    var to: Int32 = 0
    /// A second reading that people would defend; empty where there is none.
    var otherFrom: Int32 = 0
    var otherTo: Int32 = 0
    /// What was said; 0 where it was not.
    var year: Int16 = 0
    var month: Int8 = 0
    var day: Int8 = 0
    var weekday: Int8 = 0
    /// Day and month the other way round, where figures leave it open.
    var isSwappable = false
    /// Whether the run alone counts.
    var isFixed = false
    /// The part of the day that the word names too: "tonight".
    var part: Daypart?

    /// Days that the words fix.
    static func fixed(_ from: Int, _ to: Int? = nil) -> DaySpan {
        var span = DaySpan()
        (span.from, span.to, span.isFixed) = (Int32(clamping: from), Int32(clamping: to ?? from + 1), true)
        return span
    }

    var isOneDay: Bool { to == from + 1 }

    /// Whether a day fits what was said.
    func matches(_ day: Int) -> Bool {
        if isFixed { return from <= day && day < to }
        if month == 0, self.day == 0, weekday > 0 {
            return CivilCalendar.weekdayIndex(ofDay: day) + 1 == weekday
        }
        let fields = CivilCalendar.fields(ofDay: day)
        if year != 0, fields.year != year { return false }
        if weekday > 0, CivilCalendar.weekdayIndex(ofDay: day) + 1 != weekday { return false }
        let isSame = (month == 0 || fields.month == month) && (self.day == 0 || fields.day == self.day)
        return isSame || (isSwappable && fields.month == self.day && fields.day == month)
    }

    /// Whether a day fits only the second reading.
    func matchesOther(_ day: Int) -> Bool {
        otherFrom <= day && day < otherTo
    }
}
