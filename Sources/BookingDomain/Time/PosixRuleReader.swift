/// Reads a POSIX TZ rule, such as `EST5EDT,M3.2.0,M11.1.0` (POSIX.1-2024 section 8.3; hours of changes as in RFC 9636).
///
/// A daylight saving name without its two changes is refused: POSIX leaves their dates to each system.
struct PosixRuleReader {
    /// What is wrong and at which byte.
    struct Failure: Error {
        let reason: String
        let position: Int
    }

    private var cursor: UTF8Cursor

    static func read(_ text: String) throws(Failure) -> PosixRule {
        var reader = PosixRuleReader(cursor: UTF8Cursor(text))
        let rule = try reader.readRule()
        guard reader.cursor.current == nil else { throw reader.failure("unexpected text after the rule") }
        return rule
    }

    private init(cursor: UTF8Cursor) { self.cursor = cursor }

    private mutating func readRule() throws(Failure) -> PosixRule {
        try skipName()
        let standard = -(try readSignedTime(maximumHours: 24))
        guard cursor.current != nil else { return PosixRule(fixed: Int32(truncatingIfNeeded: standard)) }
        try skipName()
        var daylight = standard + 3_600
        if let byte = cursor.current, byte != UInt8(ascii: ",") {
            daylight = -(try readSignedTime(maximumHours: 24))
        }
        guard cursor.current != nil else {
            throw failure("daylight saving time needs the two changes that bound it, such as ,M3.2.0,M11.1.0")
        }
        let start = try readChange()
        let end = try readChange()
        return PosixRule(
            standard: Int32(truncatingIfNeeded: standard), daylight: Int32(truncatingIfNeeded: daylight),
            start: start, end: end)
    }

    /// Skips a designation: three or more letters, or `<...>` with letters, digits and signs.
    private mutating func skipName() throws(Failure) {
        let quoted = cursor.take("<")
        var length = 0
        while let byte = cursor.current, Self.isNameByte(byte, quoted: quoted) {
            cursor.advance()
            length += 1
        }
        guard length >= 3 else { throw failure("a zone abbreviation has at least three characters") }
        if quoted, !cursor.take(">") { throw failure("the abbreviation that began with '<' must end with '>'") }
    }

    private static func isNameByte(_ byte: UInt8, quoted: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): quoted
        default: false
        }
    }

    private mutating func readChange() throws(Failure) -> PosixRule.Change {
        guard cursor.take(",") else { throw failure("expected ',' and the day of a change") }
        let day = try readDay()
        let seconds = cursor.take("/") ? try readSignedTime(maximumHours: 167) : 7_200
        return PosixRule.Change(day: day, seconds: seconds)
    }

    private mutating func readDay() throws(Failure) -> PosixRule.Day {
        if cursor.take("J") { return .julian(try readNumber(in: 1...365, "the day after J")) }
        guard cursor.take("M") else { return .zeroBased(try readNumber(in: 0...365, "the day of the year")) }
        let month = try readNumber(in: 1...12, "the month")
        guard cursor.take(".") else { throw failure("expected '.' after the month") }
        let week = try readNumber(in: 1...5, "the week")
        guard cursor.take(".") else { throw failure("expected '.' after the week") }
        let weekday = try readNumber(in: 0...6, "the weekday")
        return .monthWeek(month: month, week: week, weekday: weekday)
    }

    /// Reads `[+-]hh[:mm[:ss]]` as seconds.
    private mutating func readSignedTime(maximumHours: Int) throws(Failure) -> Int {
        let isNegative = cursor.take("-")
        if !isNegative { _ = cursor.take("+") }
        var seconds = try readNumber(in: 0...maximumHours, "the hours") * 3_600
        if cursor.take(":") {
            seconds += try readNumber(in: 0...59, "the minutes") * 60
            if cursor.take(":") { seconds += try readNumber(in: 0...59, "the seconds") }
        }
        return isNegative ? -seconds : seconds
    }

    private mutating func readNumber(in range: ClosedRange<Int>, _ what: String) throws(Failure) -> Int {
        let start = cursor.position
        var number = 0
        var digits = 0
        while let digit = cursor.digit, digits < 3 {
            number = number * 10 + digit
            digits += 1
            cursor.advance()
        }
        guard digits > 0, range.contains(number) else {
            throw Failure(
                reason: "\(what) must be a number from \(range.lowerBound) to \(range.upperBound)", position: start)
        }
        return number
    }

    private func failure(_ reason: String) -> Failure { Failure(reason: reason, position: cursor.position) }
}
