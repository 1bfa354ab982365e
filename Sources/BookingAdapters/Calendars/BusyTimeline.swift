package import BookingDomain

/// A calendar's events in order of time, so that a range finds its own without a look at all the others, and the time
/// over which they are known.
package struct BusyTimeline: Sendable {
    /// Every event, in order of time.
    package let events: [BusyInterval]
    /// The time over which the events are known: outside of it nobody can tell.
    package let covered: Range<Date>
    /// The latest end of an event and of all before it.
    private let latestEnds: [Date]

    /// Every instant.
    package static let allTime = Date.distantPast..<Date.distantFuture

    /// Puts events in order.
    package init(_ events: [BusyInterval], covering covered: Range<Date> = Self.allTime) {
        self.events = events.sorted { $0.isBefore($1) }
        self.covered = covered
        var latest = Date.distantPast
        latestEnds = self.events.map { event in
            latest = max(latest, event.interval.upperBound)
            return latest
        }
    }

    /// The events that overlap a range, in order, and whole; nil where the range reaches outside of what is known.
    package func events(in range: Range<Date>) -> [BusyInterval]? {
        guard covered == Self.allTime || range.clamped(to: covered) == range else { return nil }
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
