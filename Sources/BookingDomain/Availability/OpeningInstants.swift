/// Turns an opening block of a local day into instants.
enum OpeningInstants {
    /// The seconds since 1970 between which a block is open.
    ///
    /// An edge that the clock skips stands for the instant of the jump; one that exists twice stands for its earlier
    /// instant.
    static func instants(of block: OpeningBlock, on date: LocalDate, in zone: ZoneRules) -> Range<Int64> {
        let start = instant(minute: block.startMinute, on: date, in: zone)
        let end = instant(minute: block.endMinute, on: date, in: zone)
        return start..<max(start, end)
    }

    private static func instant(minute: Int, on date: LocalDate, in zone: ZoneRules) -> Int64 {
        let day = minute == 1440 ? date.adding(days: 1) ?? date : date
        let time = minute == 1440 ? LocalTime.midnight : LocalTime(hour: minute / 60, minute: minute % 60) ?? .midnight
        return switch zone.resolve(LocalDateTime(date: day, time: time)) {
        case .unique(let instant): instant.unixSeconds
        case .repeated(let earlier, _): earlier.unixSeconds
        case .skipped(let before, let after): zone.jump(between: after, and: before).unixSeconds
        }
    }
}
