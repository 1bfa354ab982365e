/// One candidate start of an opening block.
struct GridStart: Sendable {
    /// Seconds since 1970.
    let second: Int64
    /// The offset from UTC that holds then.
    let offset: UTCOffset

    /// The candidate starts of a block, from its beginning in steps of local time.
    ///
    /// A start that does not exist locally is left out; one that exists twice stands for its earlier instant.
    static func starts(of block: OpeningBlock, on date: LocalDate, business: Business) -> [GridStart] {
        var found: [GridStart] = []
        for minute in stride(from: block.startMinute, to: block.endMinute, by: business.policy.stepMinutes) {
            guard let time = LocalTime(hour: minute / 60, minute: minute % 60),
                let instant = business.zone.earliestInstant(of: LocalDateTime(date: date, time: time))
            else { continue }
            found.append(GridStart(second: instant.unixSeconds, offset: business.zone.utcOffset(at: instant)))
        }
        return found
    }
}
