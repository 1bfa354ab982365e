/// The simplest strict reading and writing of `YYYY-MM-DDTHH:MM:SS±HH:MM` by hand.
enum PlainISO8601 {
    /// The seconds since 1970 that a text spells; nil where it is no time, no date that exists, or longer or shorter.
    static func read(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { bytes -> Int? in
            guard bytes.count == 25 else { return nil }
            func digits(_ start: Int, _ count: Int) -> Int? {
                var number = 0
                for index in start..<(start + count) {
                    let digit = unsafe Int(bytes[index]) - 48
                    guard digit >= 0, digit <= 9 else { return nil }
                    number = number * 10 + digit
                }
                return number
            }
            guard let year = digits(0, 4), let month = digits(5, 2), let day = digits(8, 2), let hour = digits(11, 2),
                let minute = digits(14, 2), let second = digits(17, 2), let offsetHour = digits(20, 2),
                let offsetMinute = digits(23, 2)
            else { return nil }
            guard unsafe bytes[4] == 45, unsafe bytes[7] == 45, unsafe bytes[10] == 84, unsafe bytes[13] == 58,
                unsafe bytes[16] == 58, unsafe bytes[22] == 58, unsafe bytes[19] == 43 || bytes[19] == 45
            else { return nil }
            guard (1...12).contains(month), day >= 1, day <= length(ofMonth: month, year: year), hour < 24, minute < 60,
                second < 60, offsetHour < 15, offsetMinute < 60
            else { return nil }
            let offset = (offsetHour * 60 + offsetMinute) * 60
            let local = dayNumber(year: year, month: month, day: day) * 86_400 + hour * 3_600 + minute * 60 + second
            return unsafe bytes[19] == 45 ? local + offset : local - offset
        }
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
