/// What a calendar said about one provider, sorted once, so that many questions can be answered from it.
///
/// Made when the calendar is read, and kept for as long as the reading is: a question about a day then costs a binary
/// search, however much the calendar holds.
public struct PreparedCalendar: Sendable {
    /// What the calendar said.
    public let reading: CalendarReading

    private let busy: BusyTimes
    /// Where the intervals with an event's id stand in the reading.
    private let events: [CalendarEventID: [Int]]

    /// Sorts a reading.
    public init(_ reading: CalendarReading) {
        self.reading = reading
        guard case .known(let intervals, _) = reading else {
            busy = BusyTimes([])
            events = [:]
            return
        }
        busy = BusyTimes(intervals.lazy.map(\.interval))
        var events: [CalendarEventID: [Int]] = [:]
        for (place, interval) in intervals.enumerated() {
            if let event = interval.eventID { events[event, default: []].append(place) }
        }
        self.events = events
    }

    /// What is busy without what our own claims speak for: events with their ids; and where the source tells no id, one
    /// interval equal to each booked claim whose event did not come by its id.
    ///
    /// - Parameter claims: the provider's live claims.
    func foreign(to claims: [SlotClaim]) -> BusyTimes {
        guard !claims.isEmpty, case .known(let intervals, _) = reading else { return busy }
        var own = Set(claims.compactMap(\.eventID).flatMap { events[$0] ?? [] })
        for claim in claims where isUnnamed(claim) {
            let places = busy.origins(startingAt: claim.appointmentInterval.lowerBound.unixSeconds)
            let equal = places.first {
                intervals[$0].eventID == nil && intervals[$0].interval == claim.appointmentInterval && !own.contains($0)
            }
            if let equal { own.insert(equal) }
        }
        return busy.leavingOut(own.map { ($0, intervals[$0].interval.lowerBound.unixSeconds) })
    }

    /// Whether a claim may have an event whose id the source does not tell.
    private func isUnnamed(_ claim: SlotClaim) -> Bool {
        if case .held = claim.state { return false }
        return claim.eventID.map { events[$0] == nil } ?? true
    }
}
