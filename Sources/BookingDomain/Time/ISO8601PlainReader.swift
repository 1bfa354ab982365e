/// Reads instants in the spelling that this package writes, without a copy of the text.
///
/// It reads a part of what ``ISO8601Reader`` reads, and reads it the same; for everything else it gives nil, and the
/// other reader says what is wrong.
package struct ISO8601PlainReader {
    private let bytes: [UInt8]
    private var place: Int
    private let end: Int

    /// The instant and the offset of `YYYY-MM-DDTHH:MM:SS`, with or without three digits of a fraction, and `Z` or
    /// ±HH:MM; nil for every other text.
    package static func read(_ text: String) -> (instant: Date, offset: UTCOffset)? {
        let bytes = Array(text.utf8)
        return read(bytes, in: 0..<bytes.count)
    }

    /// The same of a part of a text.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> (instant: Date, offset: UTCOffset)? {
        var reader = ISO8601PlainReader(bytes: bytes, place: range.lowerBound, end: range.upperBound)
        return reader.read()
    }

    private mutating func read() -> (instant: Date, offset: UTCOffset)? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2), take("T"),
            let hour = digits(2), take(":"), let minute = digits(2), take(":"), let second = digits(2),
            hour < 24, minute < 60, second < 60, let date = LocalDate(year: year, month: month, day: day)
        else { return nil }
        var milliseconds = 0
        if take(".") {
            guard let fraction = digits(3) else { return nil }
            milliseconds = fraction
        }
        guard let offset = offset(), place == end else { return nil }
        let local = Int64(date.daysSince1970) * CivilCalendar.secondsPerDay + Int64(hour * 3600 + minute * 60 + second)
        let seconds = local - Int64(offset)
        guard CivilCalendar.secondRange.contains(seconds) else { return nil }
        let instant = Date(unixMilliseconds: seconds * 1_000 + Int64(milliseconds))
        return (instant, UTCOffset(uncheckedSeconds: Int32(truncatingIfNeeded: offset)))
    }

    private mutating func offset() -> Int? {
        if take("Z") { return 0 }
        let isNegative = take("-")
        guard isNegative || take("+"), let hours = digits(2), take(":"), let minutes = digits(2), minutes < 60 else {
            return nil
        }
        let magnitude = hours * 3_600 + minutes * 60
        let seconds = isNegative ? -magnitude : magnitude
        guard !(isNegative && magnitude == 0), ISO8601.offsetSeconds.contains(seconds) else { return nil }
        return seconds
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard place < end, UInt32(bytes[place]) == character.value else { return false }
        place += 1
        return true
    }

    private mutating func digits(_ count: Int) -> Int? {
        guard place + count <= end else { return nil }
        var number = 0
        for _ in 0..<count {
            let digit = Int(bytes[place] &- UInt8(ascii: "0"))
            guard digit < 10 else { return nil }
            number = number * 10 + digit
            place += 1
        }
        return number
    }
}
