/// Turns an opening block of a local day into instants.
enum OpeningInstants {
    /// The seconds since 1970 between which a block is open.
    ///
    /// An edge that the clock skips stands for the instant of the jump; one that exists twice stands for its earlier
    /// instant.
    static func instants(of block: OpeningBlock, on date: LocalDate, in zone: ZoneRules) -> Range<Int64> {
        var span = zone.span(on: date)
        return instants(of: block, on: date, in: zone, near: &span)
    }

    /// The same, with a stretch of constant offset that probably holds the answer.
    static func instants(
        of block: OpeningBlock, on date: LocalDate, in zone: ZoneRules, near span: inout OffsetSpan
    ) -> Range<Int64> {
        let start = instant(minute: block.startMinute, on: date, in: zone, near: &span)
        let end = instant(minute: block.endMinute, on: date, in: zone, near: &span)
        return start..<max(start, end)
    }

    private static func instant(
        minute: Int, on date: LocalDate, in zone: ZoneRules, near span: inout OffsetSpan
    ) -> Int64 {
        let local = date.localSeconds(ofMinute: minute)
        if let instant = zone.earliestUnixSeconds(ofLocalSeconds: local, near: &span) { return instant }
        guard case .skipped(let before, let after) = zone.resolve(localSeconds: local) else { return local }
        return zone.jump(between: Date(unixSeconds: after), and: Date(unixSeconds: before)).unixSeconds
    }
}
