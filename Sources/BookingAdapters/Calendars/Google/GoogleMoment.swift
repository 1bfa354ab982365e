import BookingDomain

/// Where an event of Google Calendar begins or ends: at a date or at an instant.
enum GoogleMoment {
    case day(LocalDate)
    case instant(Date)

    /// Which end of the event it is.
    enum Edge {
        case start, end
    }

    /// The first instant of an event and the first behind it; nil where one end is a date and the other is not.
    ///
    /// Dates run from midnight to midnight in the calendar's zone. The end is exclusive; an event that ends on the date
    /// it begins on, as some imports write it, takes that date.
    static func bounds(_ start: GoogleMoment, _ end: GoogleMoment, in zone: ZoneRules) -> (from: Date, to: Date)? {
        switch (start, end) {
        case (.day(let first), .day(let end)):
            let (first, end) = (first.daysSince1970, end.daysSince1970)
            let from = zone.startOfDay(daysSince1970: first)
            let to = zone.startOfDay(daysSince1970: first == end ? end + 1 : end)
            return (Date(unixSeconds: from), Date(unixSeconds: to))
        case (.instant(let from), .instant(let to)): return (from, to)
        case (.day, .instant), (.instant, .day): return nil
        }
    }

    /// The instant at which a clock shows a time.
    ///
    /// Where the clock skips the time, or shows it twice, the event takes the longer stretch: its owner may be busy in
    /// all of it.
    static func instant(_ timestamp: ISO8601.Timestamp, in zone: ZoneRules, _ edge: Edge) -> Date {
        let second =
            switch zone.resolve(timestamp.local) {
            case .unique(let instant): instant
            case .skipped(let one, let other), .repeated(let one, let other):
                edge == .start ? min(one, other) : max(one, other)
            }
        return Date(unixMilliseconds: second.unixSeconds * 1_000 + Int64(timestamp.milliseconds))
    }
}
