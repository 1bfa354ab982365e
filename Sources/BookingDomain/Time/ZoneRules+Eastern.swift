/// United States Eastern time, complete without a zone database.
extension ZoneRules {
    /// The zone "America/New_York": all changes since 1967, and the rule in force since 2007 (EST5EDT,M3.2.0,M11.1.0).
    ///
    /// Sources: Uniform Time Act of 1966 and its amendments of 1974, 1975, 1986 and 2005. Instants before 1967 are
    /// reckoned in standard time.
    public static let eastern = makeEastern()

    private static let standardEastern: Int32 = -18_000
    private static let daylightEastern: Int32 = -14_400

    private static func makeEastern() -> ZoneRules {
        var changes: [(at: Int64, offset: Int32)] = []
        for year in 1967...2006 {
            changes.append((second(of: easternStart(in: year), offset: standardEastern), daylightEastern))
            let end = lastSunday(of: 10, in: year)
            changes.append((second(of: end, offset: daylightEastern), standardEastern))
        }
        let sunday = 0
        let rule = PosixRule(
            standard: standardEastern, daylight: daylightEastern,
            start: PosixRule.Change(day: .monthWeek(month: 3, week: 2, weekday: sunday), seconds: 7_200),
            end: PosixRule.Change(day: .monthWeek(month: 11, week: 1, weekday: sunday), seconds: 7_200))
        return ZoneRules(
            identifier: "America/New_York", initialOffset: standardEastern, changes: changes,
            ruleStart: Int64(CivilCalendar.firstDay(ofYear: 2007)) * CivilCalendar.secondsPerDay, rule: rule)
    }

    /// The day on which clocks went forward at 02:00.
    private static func easternStart(in year: Int) -> Int {
        switch year {
        // The energy crisis moved two springs into the winter.
        case 1974: CivilCalendar.dayNumber(year: 1974, month: 1, day: 6)
        case 1975: CivilCalendar.dayNumber(year: 1975, month: 2, day: 23)
        case ..<1987: lastSunday(of: 4, in: year)
        default: sundayOnOrAfter(CivilCalendar.dayNumber(year: year, month: 4, day: 1))
        }
    }

    private static func lastSunday(of month: Int, in year: Int) -> Int {
        let length = CivilCalendar.days(inMonth: month, of: year)
        return sundayOnOrAfter(CivilCalendar.dayNumber(year: year, month: month, day: length - 6))
    }

    private static func sundayOnOrAfter(_ day: Int) -> Int {
        day + 6 - CivilCalendar.weekdayIndex(ofDay: day)
    }

    /// 02:00 of a day in the local time that the change ends.
    private static func second(of day: Int, offset: Int32) -> Int64 {
        Int64(day) * CivilCalendar.secondsPerDay + 7_200 - Int64(offset)
    }
}
