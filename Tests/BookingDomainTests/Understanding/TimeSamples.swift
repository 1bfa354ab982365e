import BookingDomain

/// Readings of free text in a word, for tests.
enum TimeSamples {
    /// Wednesday 10 June 2026, 09:30.
    static let now = LocalDateTime(
        date: LocalDate(clampingDaysSince1970: 20_614), time: LocalTime(clampingSeconds: 34_200))

    static let english = DateTimeReader()
    static let german = DateTimeReader(vocabularies: [.german])

    /// What a request is about: "2026-06-11 15:00", "2026-06-15...2026-06-21", "14:00-16:00", "after 16:00", "morning".
    static func meaning(_ text: String, _ reader: DateTimeReader = english, at now: LocalDateTime = now) -> String {
        reader.request(text, at: now).map { spelled($0.meaning) } ?? "nothing"
    }

    static func spelled(_ time: RequestedTime) -> String {
        var words: [String] = []
        if let edge = time.edge { words.append(edge.rawValue) }
        if let days = time.days {
            words.append(time.date.map(\.description) ?? "\(days.lowerBound)...\(days.upperBound)")
        }
        if let start = time.time { words.append(time.until.map { "\(start)-\($0)" } ?? start.description) }
        if let part = time.part, time.time == nil { words.append(part.name) }
        return words.joined(separator: " ")
    }
}
