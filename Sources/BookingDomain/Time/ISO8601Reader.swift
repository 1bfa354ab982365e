/// Reads the parts of an ISO 8601 text one after another.
struct ISO8601Reader {
    private let text: String
    private var cursor: UTF8Cursor

    init(_ text: String) {
        self.text = text
        cursor = UTF8Cursor(text)
    }

    mutating func readDate() throws(ISO8601Error) -> LocalDate {
        guard let year = cursor.digits(4), cursor.take("-"), let month = cursor.digits(2), cursor.take("-"),
            let day = cursor.digits(2)
        else { throw failure(.notADate, "A date is written YYYY-MM-DD, such as 2025-11-29") }
        guard let date = LocalDate(year: year, month: month, day: day) else {
            throw missingDate(year: year, month: month, day: day)
        }
        return date
    }

    mutating func readDateTimeSeparator() throws(ISO8601Error) {
        guard !cursor.take("T") else { return }
        guard cursor.current != nil else {
            throw failure(.notATime, "The time of day is missing: write T and the time after the date, such as T14:00")
        }
        throw failure(.notATime, "A capital T must stand between date and time, such as 2025-11-29T14:00")
    }

    mutating func readTime() throws(ISO8601Error) -> LocalTime {
        let advice = "A time is written HH:MM or HH:MM:SS, such as 14:00"
        let start = cursor.position
        guard let hour = cursor.digits(2), cursor.take(":"), let minute = cursor.digits(2) else {
            throw failure(.notATime, advice)
        }
        var second = 0
        if cursor.take(":") {
            guard let digits = cursor.digits(2) else { throw failure(.notATime, advice) }
            second = digits
        }
        guard let time = LocalTime(hour: hour, minute: minute, second: second) else {
            throw failure(
                .notATime,
                "There is no such time of day: hours run from 00 to 23 (midnight is 00:00 of the next day), "
                    + "minutes and seconds from 00 to 59", at: start)
        }
        hasSeconds = cursor.position == start + 8
        return time
    }

    /// Whether the time read last had seconds, which a fraction needs.
    private var hasSeconds = false

    /// Reads `.` and one to nine digits, if there are any, as whole milliseconds.
    mutating func readFraction() throws(ISO8601Error) -> Int {
        guard hasSeconds, cursor.take(".") else { return 0 }
        var milliseconds = 0
        var count = 0
        while let digit = cursor.digit {
            guard count < 9 else { throw failure(.notATime, "A fraction of a second has at most nine digits") }
            if count < 3 { milliseconds = milliseconds * 10 + digit }
            count += 1
            cursor.advance()
        }
        guard count > 0 else { throw failure(.notATime, "A fraction of a second needs a digit after the point") }
        while count < 3 {
            milliseconds *= 10
            count += 1
        }
        return milliseconds
    }

    /// Reads `Z` or ±HH:MM; nil when neither begins here.
    mutating func readOffset() throws(ISO8601Error) -> UTCOffset? {
        if cursor.take("Z") { return .zero }
        let start = cursor.position
        guard cursor.current != UInt8(ascii: "z") else { throw failure(.badOffset, "UTC is written with a capital Z") }
        let isNegative = cursor.take("-")
        guard isNegative || cursor.take("+") else { return nil }
        guard let hours = cursor.digits(2), cursor.take(":"), let minutes = cursor.digits(2) else {
            throw failure(.badOffset, "An offset is written Z or ±HH:MM, such as -05:00")
        }
        let magnitude = hours * 3_600 + minutes * 60
        if isNegative, magnitude == 0 {
            throw failure(
                .badOffset, "-00:00 means that the offset is unknown (RFC 3339): write Z or +00:00", at: start)
        }
        let seconds = isNegative ? -magnitude : magnitude
        guard minutes < 60, ISO8601.offsetSeconds.contains(seconds) else {
            throw failure(.badOffset, "No place has this offset: offsets run from -12:00 to +14:00", at: start)
        }
        return UTCOffset(uncheckedSeconds: Int32(truncatingIfNeeded: seconds))
    }

    func requireEnd() throws(ISO8601Error) {
        guard cursor.current == nil else { throw failure(.trailingText, "The text must end here: remove what follows") }
    }

    private func missingDate(year: Int, month: Int, day: Int) -> ISO8601Error {
        // Ten ASCII bytes were read just now, so that this is the date as written.
        let written = String(decoding: Array(text.utf8.prefix(10)), as: UTF8.self)
        let reason: String
        if year == 0 {
            reason = "years run from 0001 to 9999"
        } else if !(1...12).contains(month) {
            reason = "months run from 01 to 12"
        } else {
            let name = TimeDisplay.monthName(month)
            reason = "\(name) \(year) has \(CivilCalendar.days(inMonth: month, of: year)) days"
        }
        return failure(.notADate, "\(written) is not a date: \(reason)", at: 0)
    }

    private func failure(_ code: ISO8601Error.Code, _ message: String, at position: Int? = nil) -> ISO8601Error {
        ISO8601Error(code, text: text, position: position ?? cursor.position, message: message)
    }
}
