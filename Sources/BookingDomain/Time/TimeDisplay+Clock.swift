/// Reading back what this type writes.
extension TimeDisplay {
    /// Reads a time on the 12-hour clock, or returns nil for anything else.
    ///
    /// Accepted are an hour from 1 to 12 with one or two digits, optionally a colon and two digits of minutes, one
    /// blank, and capital AM or PM: "2:00 PM", "02:00 PM", "2 PM", "12:00 AM" (midnight), "12 PM" (noon).
    public static func parseClock(_ text: String) -> LocalTime? {
        var cursor = UTF8Cursor(text)
        guard var hour = cursor.digits(1) else { return nil }
        if let digit = cursor.digit {
            hour = hour * 10 + digit
            cursor.advance()
        }
        guard (1...12).contains(hour) else { return nil }
        var minute = 0
        if cursor.take(":") {
            guard let digits = cursor.digits(2) else { return nil }
            minute = digits
        }
        guard cursor.take(" ") else { return nil }
        let isAfternoon = cursor.take("P")
        guard isAfternoon || cursor.take("A"), cursor.take("M"), cursor.current == nil else { return nil }
        return LocalTime(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
    }
}
