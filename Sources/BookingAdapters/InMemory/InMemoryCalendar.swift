public import BookingDomain
import Synchronization

/// Calendars in memory, one for each provider that is added; outages come when they are asked for.
public final class InMemoryCalendar: CalendarProvider {
    private struct Key: Hashable {
        let business: BusinessID
        let provider: ProviderID
    }

    private struct Calendar {
        var events: [CalendarEventID: CalendarEvent] = [:]
        var busy = BusyTimeline([])
        var outage: CalendarOutage?
        var refusals = 0

        /// Whether somebody else was faster, who has the time from now on.
        mutating func refuses(_ event: CalendarEvent) -> Bool {
            let isWritable = outage.map { !$0.access.contains(.writing) } ?? true
            guard refusals > 0, isWritable, events[event.id] != event else { return false }
            refusals -= 1
            busy = BusyTimeline(busy.events + [BusyInterval(event.interval)], covering: busy.covered)
            return true
        }
    }

    private let calendars = Mutex<[Key: Calendar]>([:])

    /// Makes a provider of no calendars; each one must be added.
    public init() {}

    /// Sets up a provider's calendar, or replaces what it holds apart from our events.
    ///
    /// - Parameters:
    ///   - busy: what is taken by somebody else; these intervals have no id.
    ///   - provider: whose calendar it is.
    ///   - business: the tenant.
    public func setBusy(_ busy: [Range<Date>], for provider: ProviderID, of business: BusinessID) {
        setBusy(busy, covering: BusyTimeline.allTime, for: provider, of: business)
    }

    /// Sets up a calendar that is known over a stretch of time alone.
    package func setBusy(
        _ busy: [Range<Date>], covering covered: Range<Date>, for provider: ProviderID, of business: BusinessID
    ) {
        let timeline = BusyTimeline(busy.map { BusyInterval($0) }, covering: covered)
        calendars.withLock { calendars in
            calendars[Key(business: business, provider: provider), default: Calendar()].busy = timeline
        }
    }

    /// Begins an outage of a calendar, changes it, or ends it.
    ///
    /// - Parameters:
    ///   - outage: what fails and how; nil when everything works again.
    ///   - provider: whose calendar it is; it is set up where it was not.
    ///   - business: the tenant.
    public func setUnavailable(_ outage: CalendarOutage?, for provider: ProviderID, of business: BusinessID) {
        calendars.withLock { calendars in
            calendars[Key(business: business, provider: provider), default: Calendar()].outage = outage
        }
    }

    /// Lets a calendar refuse the next events that are put into it, as when somebody else was faster in the calendar's
    /// own system: the time of each is busy from then on.
    ///
    /// - Parameters:
    ///   - count: how many events, after those that were to be refused before; an event that stands there already at
    ///   that time is not one of them.
    ///   - provider: whose calendar it is; it is set up where it was not.
    ///   - business: the tenant.
    public func refuseNext(_ count: Int = 1, for provider: ProviderID, of business: BusinessID) {
        calendars.withLock { calendars in
            calendars[Key(business: business, provider: provider), default: Calendar()].refusals += max(count, 0)
        }
    }

    /// Our events in a provider's calendar, in order of start and id; also during an outage.
    public func events(of provider: ProviderID, business: BusinessID) -> [CalendarEvent] {
        let events = calendars.withLock { $0[Key(business: business, provider: provider)]?.events ?? [:] }
        return events.values.sorted { ($0.interval.lowerBound, $0.id) < ($1.interval.lowerBound, $1.id) }
    }

    /// What a provider's calendar says about a range, as of the instant of the question.
    public func reading(of request: CalendarRequest) async -> CalendarReading {
        let key = Key(business: request.business, provider: request.provider)
        guard let calendar = calendars.withLock({ $0[key] }) else { return .unknown(.notConfigured) }
        if let outage = calendar.outage, outage.access.contains(.reading) {
            return .unknown(outage.reason, httpStatus: outage.httpStatus)
        }
        let events = calendar.events.values.map { BusyInterval($0.interval, eventID: $0.id) }
        guard let busy = calendar.busy.events(in: request.range) else { return .unknown(.notCovered) }
        let overlapping = events.filter { $0.interval.overlaps(request.range) } + busy
        return .known(overlapping.sorted { $0.isBefore($1) }, readAt: request.now)
    }

    /// Puts an event into a provider's calendar, or makes the event with that id look like this one.
    public func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {
        let key = Key(business: event.businessID, provider: event.providerID)
        if calendars.withLock({ $0[key]?.refuses(event) ?? false }) { throw CalendarError(.refused) }
        try write(to: key) { $0[event.id] = event }
    }

    /// Takes an event out of a provider's calendar; an event that is not there is a success.
    public func cancel(
        _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
    ) async throws(CalendarError) {
        try write(to: Key(business: business, provider: provider)) { $0[event] = nil }
    }

    private func write(
        to key: Key, _ change: (inout [CalendarEventID: CalendarEvent]) -> Void
    ) throws(CalendarError) {
        try calendars.withLock { calendars throws(CalendarError) in
            guard let calendar = calendars[key] else { throw CalendarError(.notConfigured) }
            let outage = calendar.outage.flatMap { $0.access.contains(.writing) ? $0 : nil }
            if outage?.writesGetThrough ?? true { change(&calendars[key, default: Calendar()].events) }
            if let outage {
                throw CalendarError(
                    outage.reason, isOutcomeUnknown: outage.writesGetThrough, httpStatus: outage.httpStatus)
            }
        }
    }
}
