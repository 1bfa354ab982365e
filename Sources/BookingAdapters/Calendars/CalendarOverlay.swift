import BookingDomain

/// The events that were written over calendars that cannot be written.
struct CalendarOverlay: Sendable {
    /// The event's time, or nil for one that was cancelled.
    private var changes: [ProviderID: [CalendarEventID: Range<Date>?]] = [:]

    /// Adds or moves an event.
    mutating func put(_ event: CalendarEventID, of provider: ProviderID, at interval: Range<Date>) {
        changes[provider, default: [:]][event] = .some(interval)
    }

    /// Takes an event away, also one that is not there.
    mutating func cancel(_ event: CalendarEventID, of provider: ProviderID) {
        changes[provider, default: [:]].updateValue(nil, forKey: event)
    }

    /// A provider's events of a range with the changes, in order of time.
    func applied(to events: [BusyInterval], of provider: ProviderID, in range: Range<Date>) -> [BusyInterval] {
        guard let changes = changes[provider] else { return events }
        var result = events.filter { event in
            guard let id = event.eventID else { return true }
            return changes.index(forKey: id) == nil
        }
        for case (let id, let interval?) in changes where interval.overlaps(range) {
            result.append(BusyInterval(interval, eventID: id))
        }
        return result.sorted { $0.isBefore($1) }
    }
}
