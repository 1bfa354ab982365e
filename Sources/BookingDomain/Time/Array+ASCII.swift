/// Writing numbers, dates and times as ASCII.
extension [UInt8] {
    /// Appends the decimal digit of a number from 0 to 9.
    mutating func appendDigit(_ number: Int) {
        append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number))
    }

    /// Appends the two decimal digits of a number from 0 to 99.
    mutating func appendTwoDigits(_ number: Int) {
        appendDigit(number / 10)
        appendDigit(number % 10)
    }

    mutating func appendDate(_ date: LocalDate) {
        let (year, month, day) = date.fields
        appendTwoDigits(year / 100)
        appendTwoDigits(year % 100)
        append(UInt8(ascii: "-"))
        appendTwoDigits(month)
        append(UInt8(ascii: "-"))
        appendTwoDigits(day)
    }

    mutating func appendTime(_ time: LocalTime, withSeconds: Bool) {
        appendTwoDigits(time.hour)
        append(UInt8(ascii: ":"))
        appendTwoDigits(time.minute)
        guard withSeconds else { return }
        append(UInt8(ascii: ":"))
        appendTwoDigits(time.second)
    }
}
