/// What a calendar and a clock on the wall show together, without a zone, in whole seconds.
///
/// It spells one instant, two or none once a zone is given: see ``ZoneRules/resolve(_:)``.
public struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The day the calendar shows.
    public let date: LocalDate
    /// The time the clock shows.
    public let time: LocalTime

    /// Creates the pair.
    public init(date: LocalDate, time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// The pair whose reading as UTC lies nearest to the given seconds since 1970.
    package init(clampingLocalSeconds seconds: Int64) {
        let range = CivilCalendar.secondRange
        let (day, second) = CivilCalendar.split(min(max(seconds, range.lowerBound), range.upperBound))
        date = LocalDate(clampingDaysSince1970: day)
        time = LocalTime(clampingSeconds: second)
    }

    /// The seconds since 1970 if the pair were UTC.
    package var localSeconds: Int64 {
        Int64(date.daysSince1970) * CivilCalendar.secondsPerDay + Int64(time.secondsSinceMidnight)
    }

    /// The pair as ISO 8601 writes it, always with seconds, such as "2025-11-29T14:00:00".
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(19)
        bytes.appendDate(date)
        bytes.append(UInt8(ascii: "T"))
        bytes.appendTime(time, withSeconds: true)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Orders by date, then by time, as the wall shows them; instants may be ordered otherwise while a clock goes back.
    public static func < (lhs: LocalDateTime, rhs: LocalDateTime) -> Bool {
        lhs.date == rhs.date ? lhs.time < rhs.time : lhs.date < rhs.date
    }
}
