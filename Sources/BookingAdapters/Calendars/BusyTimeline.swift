import BookingDomain

/// A calendar's events in order of time, so that a range finds its own without a look at all the others.
struct BusyTimeline: Sendable {
    private let events: [BusyInterval]
    /// The latest end of an event and of all before it.
    private let latestEnds: [Date]

    /// Puts events in order.
    init(_ events: [BusyInterval]) {
        self.events = events.sorted { $0.isBefore($1) }
        var latest = Date.distantPast
        latestEnds = self.events.map { event in
            latest = max(latest, event.interval.upperBound)
            return latest
        }
    }

    /// The events that overlap a range, in order, and whole.
    func events(in range: Range<Date>) -> [BusyInterval] {
        let first = latestEnds.partitionPoint { $0 > range.lowerBound }
        let end = events.partitionPoint { $0.interval.lowerBound >= range.upperBound }
        guard first < end else { return [] }
        return events[first..<end].filter { $0.interval.overlaps(range) }
    }
}

extension BusyInterval {
    /// The order of time; events of the same time in the order of their ids.
    func isBefore(_ other: BusyInterval) -> Bool {
        let (mine, theirs) = (interval, other.interval)
        if mine.lowerBound != theirs.lowerBound { return mine.lowerBound < theirs.lowerBound }
        if mine.upperBound != theirs.upperBound { return mine.upperBound < theirs.upperBound }
        return (eventID?.rawValue ?? "") < (other.eventID?.rawValue ?? "")
    }
}
