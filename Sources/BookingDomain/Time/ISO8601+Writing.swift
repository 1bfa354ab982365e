extension ISO8601 {
    /// Writes an instant as the clock of a zone shows it, such as "2025-11-29T10:00:00-05:00".
    ///
    /// The text always spells the same instant, in whole milliseconds rounded down, and can be read by
    /// ``instant(_:in:)``: an offset with seconds in it (local mean time, before about 1900) is cut to whole minutes
    /// and one beyond -12:00 to +14:00 to the nearest of these, and the local fields follow the offset that is written.
    /// Milliseconds appear only when they are not zero. Instants outside the years 1 to 9999 are clamped; NaN is 1970.
    public static func string(_ instant: Date, in zone: ZoneRules) -> String {
        let milliseconds = clampedMilliseconds(instant)
        let (seconds, fraction) = split(milliseconds)
        return write(seconds: seconds, fraction: fraction, offset: Int(zone.offsetSeconds(atUnixSeconds: seconds)))
    }

    /// Writes an instant with an offset of the caller's choice, such as "2025-11-29T10:00:00-05:00".
    ///
    /// The promises are those of ``string(_:in:)``.
    public static func string(_ instant: Date, offset: UTCOffset) -> String {
        let (seconds, fraction) = split(clampedMilliseconds(instant))
        return write(seconds: seconds, fraction: fraction, offset: offset.seconds)
    }

    /// Writes an instant in UTC, such as "2025-11-29T15:00:00Z".
    ///
    /// The promises are those of ``string(_:in:)``.
    public static func utcString(_ instant: Date) -> String {
        let (seconds, fraction) = split(clampedMilliseconds(instant))
        return write(seconds: seconds, fraction: fraction, offset: nil)
    }

    private static func clampedMilliseconds(_ instant: Date) -> Int64 {
        let range = CivilCalendar.secondRange
        return min(max(instant.unixMilliseconds, range.lowerBound * 1_000), range.upperBound * 1_000 + 999)
    }

    private static func split(_ milliseconds: Int64) -> (seconds: Int64, fraction: Int) {
        let fraction = milliseconds % 1_000
        let seconds = milliseconds / 1_000
        return fraction < 0 ? (seconds - 1, Int(fraction + 1_000)) : (seconds, Int(fraction))
    }

    /// Writes the fields with an offset that the reader accepts, or with `Z` when it is nil.
    private static func write(seconds: Int64, fraction: Int, offset: Int?) -> String {
        let whole = (offset ?? 0) / 60 * 60
        let accepted = writableOffset(min(max(whole, offsetSeconds.lowerBound), offsetSeconds.upperBound), at: seconds)
        let local = LocalDateTime(clampingLocalSeconds: seconds + Int64(accepted))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(29)
        bytes.appendDate(local.date)
        bytes.append(UInt8(ascii: "T"))
        bytes.appendTime(local.time, withSeconds: true)
        if fraction != 0 {
            bytes.append(UInt8(ascii: "."))
            bytes.appendDigit(fraction / 100)
            bytes.appendTwoDigits(fraction % 100)
        }
        if offset == nil {
            bytes.append(UInt8(ascii: "Z"))
        } else {
            let minutes = abs(accepted) / 60
            bytes.append(UInt8(ascii: accepted < 0 ? "-" : "+"))
            bytes.appendTwoDigits(minutes / 60)
            bytes.append(UInt8(ascii: ":"))
            bytes.appendTwoDigits(minutes % 60)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Keeps the offset unless it would carry the local fields out of the years 1 to 9999, where UTC is written
    /// instead.
    private static func writableOffset(_ offset: Int, at seconds: Int64) -> Int {
        CivilCalendar.secondRange.contains(seconds + Int64(offset)) ? offset : 0
    }
}
