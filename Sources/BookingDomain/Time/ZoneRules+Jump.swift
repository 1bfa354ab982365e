extension ZoneRules {
    /// The instant at which the clock jumps over a local time, given the two readings of that time.
    ///
    /// - Parameters:
    ///   - after: the local time read with the offset that holds after the jump; it lies before the jump.
    ///   - before: the local time read with the offset that holds before the jump; it lies at or after the jump.
    func jump(between after: Date, and before: Date) -> Date {
        let last = before.unixSeconds
        var cursor = after.unixSeconds
        let offset = span(at: cursor).offset
        while cursor < last {
            let span = span(at: cursor)
            if span.offset != offset { return Date(unixSeconds: span.start) }
            guard span.end <= last else { break }
            cursor = span.end
        }
        return Date(unixSeconds: cursor)
    }
}
