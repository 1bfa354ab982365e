extension ISO8601 {
    /// Reads `YYYY-MM-DDTHH:MM:SS` with `Z` or ±HH:MM, as systems write times, without copying the text.
    ///
    /// Returns nil for every other text, good or bad: ``parseAnyShape(_:)`` has the last word.
    package static func parseUsualShape(_ text: String) -> Timestamp? {
        unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            parseUsualShape(unsafe bytes.span)
        } ?? nil
    }

    private static func parseUsualShape(_ bytes: Span<UInt8>) -> Timestamp? {
        guard bytes.count == 20 || bytes.count == 25 else { return nil }
        guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let century = twoDigits(bytes, at: 0), let year = twoDigits(bytes, at: 2),
            let month = twoDigits(bytes, at: 5), let day = twoDigits(bytes, at: 8),
            let hour = twoDigits(bytes, at: 11), let minute = twoDigits(bytes, at: 14),
            let second = twoDigits(bytes, at: 17), let offset = usualOffset(bytes),
            let date = LocalDate(year: century * 100 + year, month: month, day: day),
            let time = LocalTime(hour: hour, minute: minute, second: second)
        else { return nil }
        return Timestamp(local: LocalDateTime(date: date, time: time), milliseconds: 0, offset: offset)
    }

    /// The offset that the bytes from 19 on spell.
    private static func usualOffset(_ bytes: Span<UInt8>) -> UTCOffset? {
        let sign = bytes[19]
        if bytes.count == 20 { return sign == UInt8(ascii: "Z") ? .zero : nil }
        let isNegative = sign == UInt8(ascii: "-")
        guard isNegative || sign == UInt8(ascii: "+"), bytes[22] == UInt8(ascii: ":"),
            let hours = twoDigits(bytes, at: 20), let minutes = twoDigits(bytes, at: 23), minutes < 60
        else { return nil }
        let magnitude = hours * 3_600 + minutes * 60
        let seconds = isNegative ? -magnitude : magnitude
        // -00:00 means that the offset is unknown.
        guard offsetSeconds.contains(seconds), !(isNegative && magnitude == 0) else { return nil }
        return UTCOffset(uncheckedSeconds: Int32(truncatingIfNeeded: seconds))
    }

    private static func twoDigits(_ bytes: Span<UInt8>, at place: Int) -> Int? {
        let tens = bytes[place] &- UInt8(ascii: "0")
        let ones = bytes[place + 1] &- UInt8(ascii: "0")
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
}
