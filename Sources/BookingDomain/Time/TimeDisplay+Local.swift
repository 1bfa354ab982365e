/// The words for local dates and times, which need no zone.
extension TimeDisplay {
    /// Date and time in the way of a channel, as for an instant.
    public static func text(_ local: LocalDateTime, channel: BookingChannel) -> String {
        let (year, month, day) = local.date.fields
        let date = "\(monthName(month)) \(day), \(year)"
        return switch channel {
        case .voice: "\(spokenClock(local.time)) on \(date)"
        case .sms, .email, .staffConsole, .web: "\(date) at \(clock(local.time))"
        }
    }

    /// The time as it is written, such as "2:00 PM"; midnight is "12:00 AM" and noon "12:00 PM".
    public static func clock(_ time: LocalTime) -> String {
        "\(hour(of: time)):\(twoDigits(time.minute)) \(half(of: time))"
    }

    /// The time as it is spoken, with minutes only when they are not zero, such as "2 PM" or "2:15 PM".
    public static func spokenClock(_ time: LocalTime) -> String {
        time.minute == 0 ? "\(hour(of: time)) \(half(of: time))" : clock(time)
    }

    /// The day, such as "Saturday, November 29".
    public static func day(_ date: LocalDate) -> String {
        let (_, month, day) = date.fields
        return "\(date.weekday.name), \(monthName(month)) \(day)"
    }

    /// The day in brief, such as "Sat Nov 29".
    public static func shortDay(_ date: LocalDate) -> String {
        let (_, month, day) = date.fields
        return "\(date.weekday.shortName) \(monthName(month).prefix(3)) \(day)"
    }

    /// Day and time in brief, such as "Sat Nov 29, 10 AM".
    public static func short(_ local: LocalDateTime) -> String {
        "\(shortDay(local.date)), \(spokenClock(local.time))"
    }

    /// The English name of a month, 1 to 12; empty for other numbers.
    package static func monthName(_ month: Int) -> String {
        monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func hour(of time: LocalTime) -> Int { (time.hour + 11) % 12 + 1 }

    private static func half(of time: LocalTime) -> String { time.hour < 12 ? "AM" : "PM" }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
