import BookingDomain
import BookingTrial

/// One day's offers, and everything that a booking is decided on, as values.
struct ValueScene: Sendable {
    private let now: Date
    private let day: ProviderDay
    private let offers: SlotOffers
    private let manager: SlotSelectionManager
    private let conversation: Conversation

    init() throws {
        let ring = try TrialRing(count: 1)
        let (business, date) = (ring.parts[0].context.business, ring.parts[0].request.date)
        guard let range = business.zone.interval(of: date) else { throw BenchmarkError.missing("\(date)") }
        let taken = [0, 3, 4, 7, 9, 12, 13, 16].map { half in
            let start = range.lowerBound.addingTimeInterval(Double(32_400 + 1_800 * half))
            return BusyInterval(start..<start.addingTimeInterval(1_800))
        }
        let reading = CalendarReading.known(taken, readAt: ring.now)
        now = ring.now
        day = ProviderDay(
            business: business, service: business.services[0], provider: business.providers[0], date: date,
            reading: reading, claims: [], now: now)
        let free = DayAvailability(
            business: business, service: business.services[0], providers: business.providers, date: date,
            readings: [business.providers[0].id: reading], claims: [], now: now)
        offers = SlotOffers(
            toolCallID: nil, serviceID: free.serviceID, date: date, offeredAt: now,
            expiresAt: now.addingTimeInterval(1_800), slots: free.suggestions(limit: 3), allSlots: free.slots)
        manager = SlotSelectionManager(business: business)
        conversation = Conversation(id: "conversation-1", channel: .voice, initiatedAt: now)
    }

    /// Records the offers, captures the second one, enforces it, and makes claim and appointment of it.
    ///
    /// - Parameter reading: whether the choice is read from words, or given.
    /// - Returns: the minutes that were booked.
    func book(times: Int, reading: Bool = true) throws -> Int {
        var minutes = 0
        for _ in 0..<times {
            var conversation = conversation
            manager.recordOffers(offers, in: &conversation)
            if reading {
                manager.captureSelection("the second one", messageID: "message-1", in: &conversation, at: now)
            } else {
                conversation.pendingOffers?.selection = Selection(
                    number: 2, slot: offers.slots[1], messageID: "message-1", words: "the second one", selectedAt: now)
            }
            minutes += try booked(&conversation).slot.durationMinutes
        }
        return minutes
    }

    private func booked(_ conversation: inout Conversation) throws -> Appointment {
        guard case .slot(let enforced) = try manager.enforceBooking(BookingRequest(), in: conversation, at: now),
            case .free(let place) = day.verdict(start: enforced.slot.start)
        else { throw BenchmarkError.missing("a free slot") }
        let slot = enforced.slot
        let claim = SlotClaim(
            id: "claim-1", providerID: slot.providerID, place: place, interval: day.claimInterval(start: slot.start),
            appointmentInterval: slot.start..<slot.end, state: .booked, conversationID: conversation.id,
            appointmentID: "appointment-1", eventID: "event-1")
        conversation.pendingOffers = nil
        conversation.pendingBookingIntent = false
        return Appointment(
            id: "appointment-1", eventID: claim.eventID, customerID: "customer-1", slot: slot,
            providerName: "Dr. Smith", bookedBy: .ai, source: .voice, claimID: claim.id,
            conversationID: claim.conversationID, correlationID: "correlation-1", bookedAt: now)
    }
}
