/// Names instants beside a start: by the clock alone on its day, by day and clock elsewhere.
///
/// A time that the clock shows twice is told apart by its offset.
struct MomentWords: Sendable {
    private let zone: ZoneRules
    private let day: LocalDate

    init(near start: Date, in zone: ZoneRules) {
        self.zone = zone
        day = zone.localDateTime(at: start).date
    }

    /// "2 PM", or "Sun Nov 30, 2 PM" on another day.
    func clock(_ instant: Date) -> String {
        let local = zone.localDateTime(at: instant)
        return local.date == day ? TimeDisplay.spokenClock(local.time) + offset(instant, local) : dayAndClock(instant)
    }

    /// "Sat Nov 29, 2 PM", with the year where it is another one.
    func dayAndClock(_ instant: Date) -> String {
        let local = zone.localDateTime(at: instant)
        let year = local.date.year == day.year ? "" : ", \(local.date.year)"
        return TimeDisplay.short(local) + offset(instant, local) + year
    }

    /// "from 2 PM to 3 PM".
    func interval(_ interval: Range<Date>) -> String {
        "from \(clock(interval.lowerBound)) to \(clock(interval.upperBound))"
    }

    private func offset(_ instant: Date, _ local: LocalDateTime) -> String {
        guard case .repeated = zone.resolve(local) else { return "" }
        return " (UTC\(zone.utcOffset(at: instant)))"
    }
}
