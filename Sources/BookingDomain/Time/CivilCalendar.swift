/// Day counting in the proleptic Gregorian calendar (ISO 8601), in plain integers.
///
/// Days are counted from 1970-01-01. The callers keep their input between the years -2 and 10001, where nothing
/// overflows.
enum CivilCalendar {
    static let secondsPerDay: Int64 = 86_400
    /// The day numbers of 0001-01-01 and 9999-12-31.
    static let dayRange: ClosedRange<Int> = -719_162...2_932_896
    /// The first and the last second of the years 1 to 9999, read as UTC.
    static let secondRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day number of 1 January of `year`.
    static func firstDay(ofYear year: Int) -> Int {
        // 4000 years are ten whole cycles of 146 097 days; the shift keeps every division above zero.
        let past = year - 1 + 4_000
        return 365 * past + past / 4 - past / 100 + past / 400 - 1_460_970 - 719_162
    }

    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        // Months counted from March put the leap day at the end of the year.
        let fromMarch = (month + 9) % 12
        let marchYear = month < 3 ? year - 1 : year
        let beforeMarch = (153 * fromMarch + 2) / 5
        return firstDay(ofYear: marchYear + 1) + beforeMarch + day - 1 - 306
    }

    static func fields(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        // Counted from 1 March of the year -4000, so that everything below is positive.
        let shifted = number + 719_468 + 1_460_970
        let cycle = shifted / 146_097
        let dayOfCycle = shifted % 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = yearOfCycle + cycle * 400 - 4_000 + (month < 3 ? 1 : 0)
        return (year, month, day)
    }

    /// 0 for Monday up to 6 for Sunday.
    static func weekdayIndex(ofDay number: Int) -> Int {
        // 1970-01-01 was a Thursday; the added weeks keep the remainder positive.
        (number + 3 + 7 * 300_000) % 7
    }

    /// Splits seconds into whole days, rounded down, and the second of that day.
    static func split(_ seconds: Int64) -> (day: Int, second: Int) {
        let second = seconds % secondsPerDay
        let day = seconds / secondsPerDay
        return second < 0 ? (Int(day) - 1, Int(second + secondsPerDay)) : (Int(day), Int(second))
    }
}
