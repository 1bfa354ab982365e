extension CivilCalendar {
    /// The first day of the week of a day, weeks beginning on Monday.
    static func monday(ofDay number: Int) -> Int {
        number - weekdayIndex(ofDay: number)
    }

    /// The nth of a weekday (1 for Monday) in a month; 5 is the last one.
    static func nth(_ number: Int, weekday: Int, month: Int, of year: Int) -> Int {
        let first = dayNumber(year: year, month: month, day: 1)
        let day = first + (weekday - 1 - weekdayIndex(ofDay: first) + 7) % 7 + (number - 1) * 7
        return day < first + days(inMonth: month, of: year) ? day : day - 7
    }

    /// The day a number of months later, the last day of its month where there is no such day.
    static func adding(months: Int, toDay number: Int) -> Int {
        let (year, month, day) = fields(ofDay: number)
        let count = year * 12 + month - 1 + months
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        return dayNumber(year: newYear, month: newMonth, day: min(day, days(inMonth: newMonth, of: newYear)))
    }

    /// The Monday of the nth week of a span of days.
    ///
    /// A week belongs to the span that its Thursday lies in. Negative numbers count from the end.
    static func week(_ number: Int, of span: Range<Int>) -> Int {
        if number > 0 {
            let first = monday(ofDay: span.lowerBound)
            return (first + 3 < span.lowerBound ? first + 7 : first) + (number - 1) * 7
        }
        let last = monday(ofDay: span.upperBound - 1)
        return (last + 3 >= span.upperBound ? last - 7 : last) + (number + 1) * 7
    }
}
