import BookingDomain
import BookingTesting
import Synchronization

/// A calendar in plain arrays, with one mistake or none.
final class NaiveCalendar: CalendarProvider {
    private struct State {
        var events: [CalendarEvent] = []
        var cancelled: Set<CalendarEventID> = []
        var busy: [Range<Date>] = []
        var isAvailable = true
    }

    private let mistake: CalendarMistake?
    private let capabilities: CalendarContract.Capabilities
    private let state = Mutex(State())

    init(mistake: CalendarMistake? = nil, capabilities: CalendarContract.Capabilities = .all) {
        self.mistake = mistake
        self.capabilities = capabilities
    }

    var subject: CalendarContract.Subject {
        CalendarContract.Subject(
            calendar: self, business: "spa", provider: "dr-smith", otherProvider: "dr-jones", unknownProvider: "nobody",
            capabilities: capabilities, setBusy: { self.setBusy($0) },
            setAvailable: { isAvailable in self.state.withLock { $0.isAvailable = isAvailable } })
    }

    private func setBusy(_ busy: [Range<Date>]) {
        state.withLock { $0.busy = mistake == .keepsOldBusy ? $0.busy + busy : busy }
    }

    func reading(of request: CalendarRequest) async -> CalendarReading {
        let state = state.withLock { $0 }
        let readAt = mistake == .readsInTheFuture ? request.now.addingTimeInterval(1) : request.now
        if request.provider == "nobody", mistake != .notConfiguredIsFree { return .unknown(.notConfigured) }
        if !state.isAvailable, request.provider == "dr-smith", mistake != .failureIsFree {
            if mistake != .failureIsEmptyOnly || !state.busy.isEmpty { return .unknown(.unreachable) }
        }
        let isOurs = request.provider == "dr-smith" || mistake == .mixesProviders
        let others = isOurs ? state.busy.map { BusyInterval($0) } : []
        let events = state.events.filter { $0.providerID == request.provider || mistake == .mixesProviders }
        var busy = events.map { BusyInterval($0.interval, eventID: mistake == .forgetsIDs ? nil : $0.id) }
        if mistake != .replacesOthers || busy.isEmpty { busy += others }
        if mistake == .startsBusy { busy.append(BusyInterval(request.range)) }
        busy = busy.filter { shares($0.interval, request.range) }
        if mistake == .mergesAway, busy.count > 2 { busy.removeLast() }
        if !capabilities.contains(.namesEvents) { busy = busy.map { BusyInterval($0.interval) } }
        return .known(busy, readAt: readAt)
    }

    private func shares(_ interval: Range<Date>, _ range: Range<Date>) -> Bool {
        switch mistake {
        case .closesRange: interval.lowerBound <= range.upperBound && range.lowerBound <= interval.upperBound
        case .readsLimitedRange: interval.overlaps(range) && range.lowerBound <= interval.lowerBound
        default: interval.overlaps(range)
        }
    }

    func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        try write(to: event.providerID) { state in
            if mistake == .forgetsEvents { return }
            if mistake == .onlyOnce, state.cancelled.contains(event.id) { return }
            let isThere = state.events.contains { $0.id == event.id }
            if mistake == .neverMoves, isThere { return }
            if mistake != .repeatsEvents { state.events.removeAll { $0.id == event.id } }
            state.events.append(event)
        }
    }

    func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        let isThere = state.withLock { $0.events.contains { $0.id == event } }
        if mistake == .cancelOfNothingFails, !isThere { throw CalendarError(.refused) }
        try write(to: provider) { state in
            if mistake == .neverCancels { return }
            let place = state.events.firstIndex { found in
                found.id == event && (found.providerID == provider || mistake == .cancelsForEveryone)
            }
            if let place { state.events.remove(at: place) }
            state.cancelled.insert(event)
        }
    }

    private func write(to provider: ProviderID, _ change: (inout State) -> Void) throws(CalendarError) {
        guard capabilities.contains(.writes) else {
            throw CalendarError(.refused, isOutcomeUnknown: mistake == .deniesWriting)
        }
        let isOpen = state.withLock { $0.isAvailable } && provider != "nobody"
        if isOpen || mistake == .deniesWriting { state.withLock { change(&$0) } }
        if !isOpen, mistake != .swallowsWriteErrors { throw CalendarError(.unreachable) }
    }
}
