/// A feast on the same rule every year.
struct Holiday: RawRepresentable, Sendable {
    /// A rule packed into digits: kind, month, day or number, weekday, shift.
    let rawValue: Int

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// On a fixed day of a month.
    static func fixed(_ month: Int, _ day: Int) -> Holiday {
        Holiday(rawValue: 1_000_000 + month * 10_000 + day * 100)
    }

    /// On the nth weekday of a month, 5 for the last one, or some days after it.
    static func nth(_ number: Int, _ weekday: Weekday, _ month: Int, plus shift: Int = 0) -> Holiday {
        Holiday(rawValue: 2_000_000 + month * 10_000 + number * 1_000 + weekday.rawValue * 100 + shift)
    }

    /// Some days after Easter Sunday.
    static func easter(_ shift: Int) -> Holiday {
        Holiday(rawValue: 3_000_000 + shift + 50)
    }

    /// The day it falls on in a year, counted from 1970-01-01.
    func day(in year: Int) -> Int {
        let rest = rawValue % 1_000_000
        switch rawValue / 1_000_000 {
        case 1: return CivilCalendar.dayNumber(year: year, month: rest / 10_000, day: rest / 100 % 100)
        case 2:
            let day = CivilCalendar.nth(rest / 1_000 % 10, weekday: rest / 100 % 10, month: rest / 10_000, of: year)
            return day + rest % 100
        default: return Self.easter(of: year) + rest - 50
        }
    }

    /// Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876).
    private static func easter(of year: Int) -> Int {
        let golden = year % 19
        let (century, rest) = (year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + century - century / 4 - correction + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let shift = (golden + 11 * moon + 22 * sunday) / 451
        let value = moon + sunday - 7 * shift + 114
        return CivilCalendar.dayNumber(year: year, month: value / 31, day: value % 31 + 1)
    }
}
