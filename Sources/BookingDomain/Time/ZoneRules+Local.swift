/// From the wall's date and time to instants.
extension ZoneRules {
    /// The instants that a date and time spell in this zone: one, none in a gap, or two where the clock goes back.
    public func resolve(_ local: LocalDateTime) -> LocalResolution {
        switch resolve(localSeconds: local.localSeconds) {
        case .unique(let instant):
            .unique(Date(unixSeconds: instant))
        case .skipped(let before, let after):
            .skipped(before: Date(unixSeconds: before), after: Date(unixSeconds: after))
        case .repeated(let earlier, let later):
            .repeated(earlier: Date(unixSeconds: earlier), later: Date(unixSeconds: later))
        }
    }

    /// The first instant that a date and time spell, or nil when the clock never shows them.
    public func earliestInstant(of local: LocalDateTime) -> Date? {
        earliestUnixSeconds(ofLocalSeconds: local.localSeconds).map { Date(unixSeconds: $0) }
    }

    /// The whole local day: from its first instant to the first instant of the following date.
    ///
    /// The days of a zone follow each other without gap or overlap; with a clock change they are shorter or longer than
    /// 24 hours, and one may begin at 01:00. Returns nil for a date the zone skipped altogether, such as 2011-12-30 in
    /// Pacific/Apia. Where the clock goes back across midnight, the date belongs to the day it began first.
    public func interval(of date: LocalDate) -> Range<Date>? {
        let start = startOfDay(daysSince1970: date.daysSince1970)
        let end = startOfDay(daysSince1970: date.daysSince1970 + 1)
        guard start < end else { return nil }
        return Date(unixSeconds: start)..<Date(unixSeconds: end)
    }

    /// The first second at which the date is reached or passed; any number is allowed and clamped to the years 1 to
    /// 9999 and the day after.
    package func startOfDay(daysSince1970 days: Int) -> Int64 {
        let range = CivilCalendar.dayRange
        let midnight = Int64(min(max(days, range.lowerBound), range.upperBound + 1)) * CivilCalendar.secondsPerDay
        var result = midnight
        scan(
            localSeconds: midnight,
            found: { instant in
                result = instant
                return false
            },
            gap: { result = $0.end })
        return result
    }

    /// ``earliestInstant(of:)`` in plain seconds; any number is allowed and clamped to the years 1 to 9999.
    package func earliestUnixSeconds(ofLocalSeconds local: Int64) -> Int64? {
        let local = Self.clamped(local)
        // No instant before this one can spell the local time, so the first stretch mostly holds the answer.
        let first = span(at: local - offsetRange.upperBound)
        let second = local - Int64(first.offset)
        if second < first.end { return second }
        var result: Int64?
        scan(
            localSeconds: local,
            found: { instant in
                result = instant
                return false
            },
            gap: { _ in })
        return result
    }

    /// ``resolve(_:)`` in plain seconds; any number is allowed and clamped to the years 1 to 9999.
    package func resolve(localSeconds: Int64) -> LocalSecondsResolution {
        let local = Self.clamped(localSeconds)
        var earliest: Int64?
        var latest: Int64 = local
        var before = local
        var after = local
        scan(
            localSeconds: local,
            found: { instant in
                if earliest == nil { earliest = instant }
                latest = instant
                return true
            },
            gap: { gap in
                before = local - Int64(gap.offsetBefore)
                after = local - Int64(gap.offsetAfter)
            })
        guard let earliest else { return .skipped(before: before, after: after) }
        return earliest == latest ? .unique(earliest) : .repeated(earlier: earliest, later: latest)
    }

    /// A jump of the clock.
    private struct Gap {
        var end: Int64
        var offsetBefore: Int32
        var offsetAfter: Int32
    }

    /// Walks the stretches of constant offset that may contain the local second, from the earlier to the later.
    ///
    /// Calls `found` for each instant that spells it, until that returns false, and `gap` for a change that jumps over
    /// it.
    private func scan(localSeconds local: Int64, found: (Int64) -> Bool, gap: (Gap) -> Void) {
        let last = local - offsetRange.lowerBound
        var cursor = local - offsetRange.upperBound
        while true {
            let span = span(at: cursor)
            let instant = local - Int64(span.offset)
            if cursor <= instant, instant < span.end, !found(instant) { return }
            guard span.end <= last else { return }
            let next = self.span(at: span.end)
            if instant >= span.end, local - Int64(next.offset) < span.end {
                gap(Gap(end: span.end, offsetBefore: span.offset, offsetAfter: next.offset))
            }
            cursor = span.end
        }
    }

    private static func clamped(_ localSeconds: Int64) -> Int64 {
        let range = CivilCalendar.secondRange
        return min(max(localSeconds, range.lowerBound), range.upperBound)
    }
}
