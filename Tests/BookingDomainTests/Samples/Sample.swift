import BookingDomain
import Testing

/// A plainly fictional business and the values that tests of the domain are made of.
enum Sample {
    static let zone = ZoneRules.eastern
    static let smith = ProviderID("dr-smith")
    static let lee = ProviderID("dr-lee")
    static let botox = ServiceID("botox")
    static let facial = ServiceID("facial")
    static let conversation = ConversationID("conversation-1")

    /// Hours in minutes after midnight, the same every day.
    static func hours(_ blocks: [(Int, Int)]) throws -> WorkingHours {
        let day = try #require(DayHours(blocks.compactMap { OpeningBlock(startMinute: $0.0, endMinute: $0.1) }))
        return WorkingHours(weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) }))
    }

    /// Open from nine to five with two providers; botox takes an hour, a facial 45 minutes.
    static func business(
        zone: ZoneRules = zone, blocks: [(Int, Int)] = [(540, 1020)], places: Int = 1,
        before: Int = 0, after: Int = 0, duration: Int = 60, smith ownHours: WorkingHours? = nil,
        authorities: Set<ProviderID> = [], policy change: (inout BookingPolicy) -> Void = { _ in }
    ) throws -> Business {
        var policy = BookingPolicy()
        change(&policy)
        return try Business(
            id: "glow-spa", name: "Glow Spa", zone: zone, callingCode: "1", hours: hours(blocks),
            services: [
                Service(
                    id: botox, name: "Botox", durationMinutes: duration, bufferBeforeMinutes: before,
                    bufferAfterMinutes: after, providerIDs: [lee, smith]),
                Service(id: facial, name: "Facial", durationMinutes: 45, providerIDs: [lee]),
            ],
            providers: [
                Provider(
                    id: smith, name: "Dr. Smith", hours: ownHours, places: places,
                    calendarRole: authorities.contains(smith) ? .authority : .mirror),
                Provider(
                    id: lee, name: "Dr. Lee", places: places,
                    calendarRole: authorities.contains(lee) ? .authority : .mirror),
            ],
            policy: policy)
    }

    /// The instant that ISO 8601 text spells in a zone.
    static func instant(_ text: String, in zone: ZoneRules = zone) throws -> Date {
        try ISO8601.instant(text, in: zone)
    }

    /// A slot for botox, an hour long.
    static func slot(
        _ start: String, provider: ProviderID = smith, candidates: [ProviderID] = [], service: ServiceID = botox
    ) throws -> Slot {
        let start = try instant(start)
        let end = start.addingTimeInterval(3600)
        return Slot(
            start: start, end: end, serviceID: service, providerID: provider, candidateProviderIDs: candidates,
            startOffset: zone.utcOffset(at: start), endOffset: zone.utcOffset(at: end))
    }

    /// A booked claim of an hour.
    static func claim(
        _ start: String, minutes: Int = 60, provider: ProviderID = smith, place: Int = 0,
        state: SlotClaim.State = .booked, event: CalendarEventID? = nil, in zone: ZoneRules = zone
    ) throws -> SlotClaim {
        let start = try instant(start, in: zone)
        let interval = start..<start.addingTimeInterval(TimeInterval(minutes) * 60)
        return SlotClaim(
            id: ClaimID("claim-\(start.unixSeconds)-\(place)"), providerID: provider, place: place,
            interval: interval, appointmentInterval: interval, state: state, conversationID: conversation,
            eventID: event)
    }

    /// A time in which a calendar says its owner is busy.
    static func busy(
        _ start: String, _ end: String, event: CalendarEventID? = nil, in zone: ZoneRules = zone
    ) throws -> BusyInterval {
        BusyInterval(try instant(start, in: zone)..<(try instant(end, in: zone)), eventID: event)
    }
}
