import BookingDomain

/// The flow log of one business, in the order of commits.
struct EventLog: Sendable {
    /// Every event, in the order of commits.
    private(set) var events: [BookingEvent] = []
    private var places: [CorrelationID: [Int]] = [:]

    mutating func append(_ new: [BookingEvent]) {
        for event in new {
            places[event.correlationID, default: []].append(events.count)
            events.append(event)
        }
    }

    /// The events in a half-open range of time, of one request where it is given.
    func events(in range: Range<Date>, correlation: CorrelationID?) -> [BookingEvent] {
        guard let correlation else { return events.filter { range.contains($0.at) } }
        return (places[correlation] ?? []).map { events[$0] }.filter { range.contains($0.at) }
    }
}
