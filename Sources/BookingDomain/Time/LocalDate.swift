/// A day in the Gregorian calendar without a zone, from 0001-01-01 to 9999-12-31 (ISO 8601).
///
/// Every value is a day that exists. Which instants it covers depends on a zone: see ``ZoneRules/interval(of:)``.
public struct LocalDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let dayNumber: Int32

    /// Creates the date, or returns nil when there is no such day.
    ///
    /// Years run from 1 to 9999, months from 1 to 12; 29 February exists in leap years only.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilCalendar.days(inMonth: month, of: year)
        else { return nil }
        dayNumber = Int32(truncatingIfNeeded: CivilCalendar.dayNumber(year: year, month: month, day: day))
    }

    /// Creates the date that lies the given number of days after 1970-01-01, or nil outside the years 1 to 9999.
    public init?(daysSince1970 days: Int) {
        guard CivilCalendar.dayRange.contains(days) else { return nil }
        dayNumber = Int32(truncatingIfNeeded: days)
    }

    /// The date nearest to the given day number within the years 1 to 9999.
    package init(clampingDaysSince1970 days: Int) {
        let range = CivilCalendar.dayRange
        dayNumber = Int32(truncatingIfNeeded: min(max(days, range.lowerBound), range.upperBound))
    }

    /// The number of days from 1970-01-01 to this date; negative before.
    public var daysSince1970: Int { Int(dayNumber) }

    /// The year, 1 to 9999.
    public var year: Int { fields.year }

    /// The month, 1 to 12.
    public var month: Int { fields.month }

    /// The day of the month, 1 to 31.
    public var day: Int { fields.day }

    /// Year, month and day in one calculation.
    package var fields: (year: Int, month: Int, day: Int) { CivilCalendar.fields(ofDay: Int(dayNumber)) }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday(rawValue: CivilCalendar.weekdayIndex(ofDay: Int(dayNumber)) + 1) ?? .monday
    }

    /// Returns the date the given number of days later (earlier when negative), or nil outside the years 1 to 9999.
    public func adding(days: Int) -> LocalDate? {
        let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
        return overflow ? nil : LocalDate(daysSince1970: sum)
    }

    /// The date as ISO 8601 writes it, such as "2025-11-29".
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        bytes.appendDate(self)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Orders dates from the earlier to the later.
    public static func < (lhs: LocalDate, rhs: LocalDate) -> Bool { lhs.dayNumber < rhs.dayNumber }
}
