import BookingDomain

/// The flow log of one business, in the order of commits.
struct EventLog: Sendable {
    /// Every event, in the order of commits.
    private(set) var events: [BookingEvent] = []
    private var places: [CorrelationID: [Int]] = [:]
    /// The latest instant of all events up to each one, which never falls, although the events' own instants may.
    private var latest: [Date] = []

    mutating func append(_ new: [BookingEvent]) {
        for event in new {
            places[event.correlationID, default: []].append(events.count)
            events.append(event)
            latest.append(max(latest.last ?? event.at, event.at))
        }
    }

    /// The events in a half-open range of time, of one request where it is given.
    func events(in range: Range<Date>, correlation: CorrelationID?) -> [BookingEvent] {
        guard let correlation else {
            return events[firstPlace(from: range.lowerBound)...].filter { range.contains($0.at) }
        }
        return (places[correlation] ?? []).map { events[$0] }.filter { range.contains($0.at) }
    }

    /// Before this place every event is earlier, so that asking for the last hour costs no look at the years before.
    private func firstPlace(from date: Date) -> Int {
        var (low, high) = (0, latest.count)
        while low < high {
            let middle = (low + high) / 2
            if latest[middle] < date { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
