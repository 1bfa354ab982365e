/// Says in one sentence what a day has to offer.
enum AvailabilitySummary {
    /// A sentence, such as "Saturday, November 29 is open from 9 AM to 11 AM and at 2 PM".
    static func sentence(date: LocalDate, windows: [AvailabilityWindow]) -> String {
        let day = TimeDisplay.day(date)
        guard !windows.isEmpty else { return "Nothing is free on \(day)." }
        let parts = windows.map { window in
            window.end > window.start ? "from \(window.spokenLabel)" : "at \(window.spokenLabel)"
        }
        return "\(day) is open \(Sentence.list(parts))."
    }
}
