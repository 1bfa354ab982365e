extension ZoneRules {
    /// ``earliestUnixSeconds(ofLocalSeconds:)`` for one local time after another, with a stretch of constant offset
    /// that probably holds the answer.
    ///
    /// - Parameter span: any stretch of this zone's; afterwards the one that holds the answer.
    func earliestUnixSeconds(ofLocalSeconds local: Int64, near span: inout OffsetSpan) -> Int64? {
        let second = local - Int64(span.offset)
        if isSteady(from: second, to: second, in: span) { return second }
        guard let found = earliestUnixSeconds(ofLocalSeconds: local) else { return nil }
        span = self.span(at: found)
        return found
    }

    /// Whether each local time that is shown from one second to another, both included, spells one instant, with the
    /// offset of a stretch.
    func isSteady(from first: Int64, to last: Int64, in span: OffsetSpan) -> Bool {
        // An instant that is further into its stretch than offsets can differ is not the second one of its local time.
        let (before, overflow) = first.subtractingReportingOverflow(offsetRange.upperBound - offsetRange.lowerBound)
        return !overflow && before >= span.start && last < span.end
    }

    /// A stretch of constant offset on a date, to begin with.
    func span(on date: LocalDate) -> OffsetSpan {
        span(at: date.localSeconds(ofMinute: 720) - offsetRange.lowerBound)
    }
}
