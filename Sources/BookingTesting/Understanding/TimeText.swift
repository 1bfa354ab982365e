import BookingDomain

/// Writes a day and time down for people.
enum TimeText {
    /// Such as "after 2026-06-12 16:00 (inferred: date)".
    static func line(_ time: RequestedTime) -> String {
        var words: [String] = []
        if let edge = time.edge { words.append(edge.rawValue) }
        if let days = time.days {
            words.append(time.date?.description ?? "\(days.lowerBound) to \(days.upperBound)")
        }
        if let start = time.time { words.append(time.until.map { "\(start) to \($0)" } ?? start.description) }
        if let part = time.part, time.time == nil { words.append(part.name) }
        if !time.inferred.isEmpty {
            words.append("(inferred: \(time.inferred.sorted().map(\.rawValue).joined(separator: ", ")))")
        }
        return words.joined(separator: " ")
    }
}
