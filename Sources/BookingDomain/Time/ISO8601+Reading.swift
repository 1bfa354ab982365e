extension ISO8601 {
    /// Reads `YYYY-MM-DDTHH:MM[:SS[.f]]`, followed by `Z`, by ±HH:MM, or by nothing.
    ///
    /// Years run from 0001 to 9999, offsets from -12:00 to +14:00 (-00:00, which means "unknown", is refused); a
    /// fraction has one to nine digits, and what is finer than a millisecond is rounded down.
    public static func parse(_ text: String) throws(ISO8601Error) -> Timestamp {
        if let timestamp = parseUsualShape(text) { return timestamp }
        return try parseAnyShape(text)
    }

    /// Reads every shape, one part after another, and says what is wrong with a text.
    package static func parseAnyShape(_ text: String) throws(ISO8601Error) -> Timestamp {
        var reader = ISO8601Reader(text)
        let date = try reader.readDate()
        try reader.readDateTimeSeparator()
        let time = try reader.readTime()
        let milliseconds = try reader.readFraction()
        let offset = try reader.readOffset()
        try reader.requireEnd()
        return Timestamp(local: LocalDateTime(date: date, time: time), milliseconds: milliseconds, offset: offset)
    }

    /// Reads an instant; an offset in the text wins, and without one the local time is read in `zone`.
    ///
    /// Throws `missingOffset` when there is neither, `skippedLocalTime` or `repeatedLocalTime` (naming the spellings to
    /// choose from) when the zone's clocks show the local time never or twice, and `outOfRange` outside the years 1 to
    /// 9999 UTC.
    public static func instant(_ text: String, in zone: ZoneRules?) throws(ISO8601Error) -> Date {
        let timestamp = try parse(text)
        let seconds: Int64
        if let offset = timestamp.offset {
            seconds = timestamp.local.localSeconds - Int64(offset.seconds)
        } else if let zone {
            seconds = try unixSeconds(of: timestamp.local, in: zone, text: text)
        } else {
            throw ISO8601Error(
                .missingOffset, text: text, position: text.utf8.count,
                message: "The time has no offset from UTC: end it with Z or an offset such as -05:00")
        }
        guard CivilCalendar.secondRange.contains(seconds) else {
            throw ISO8601Error(
                .outOfRange, text: text, position: text.utf8.count,
                message: "The instant lies outside the years 1 to 9999 UTC")
        }
        return Date(unixMilliseconds: seconds * 1_000 + Int64(timestamp.milliseconds))
    }

    /// Reads an instant that is written with its offset, together with the offset.
    ///
    /// Throws what reading an instant without a zone throws.
    static func offsetInstant(_ text: String) throws(ISO8601Error) -> (instant: Date, offset: UTCOffset) {
        if let plain = ISO8601PlainReader.read(text) { return plain }
        let instant = try instant(text, in: nil)
        return (instant, try parse(text).offset ?? .zero)
    }

    /// Reads a date, exactly `YYYY-MM-DD`, such as "2025-11-29".
    public static func localDate(_ text: String) throws(ISO8601Error) -> LocalDate {
        var reader = ISO8601Reader(text)
        let date = try reader.readDate()
        try reader.requireEnd()
        return date
    }

    /// Reads a time of day, exactly `HH:MM` or `HH:MM:SS`, such as "14:00".
    public static func localTime(_ text: String) throws(ISO8601Error) -> LocalTime {
        var reader = ISO8601Reader(text)
        let time = try reader.readTime()
        try reader.requireEnd()
        return time
    }

    private static func unixSeconds(
        of local: LocalDateTime, in zone: ZoneRules, text: String
    ) throws(ISO8601Error) -> Int64 {
        switch zone.resolve(localSeconds: local.localSeconds) {
        case .unique(let instant):
            return instant
        case .skipped(let before, let after):
            let first = string(Date(unixSeconds: after), in: zone)
            let second = string(Date(unixSeconds: before), in: zone)
            throw ISO8601Error(
                .skippedLocalTime, text: text, position: text.utf8.count,
                message: "\(local) does not exist in \(zone.identifier), where the clocks jump over it: "
                    + "choose another time, such as \(first) or \(second)")
        case .repeated(let earlier, let later):
            let first = string(Date(unixSeconds: earlier), in: zone)
            let second = string(Date(unixSeconds: later), in: zone)
            throw ISO8601Error(
                .repeatedLocalTime, text: text, position: text.utf8.count,
                message: "\(local) happens twice in \(zone.identifier), where the clocks go back: "
                    + "write \(first) for the first or \(second) for the second")
        }
    }
}
