import BookingAdapters
import BookingDomain
import BookingTesting
import Testing
import booking_service

@Suite("The loop that delivers")
struct RelayLoopTests {
    @Test(
        "what could not be delivered at once is delivered when it is due, without anybody asking",
        .timeLimit(.minutes(1)))
    func delivers() async throws {
        let file = BookingServiceTests.fixtures + "/businesses/glow-spa.json"
        let business = try BusinessSettings.load(path: file, zones: SystemZoneSource())
        let clock = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let (store, calendar) = (InMemoryStore(), InMemoryCalendar())
        calendar.setBusy([], for: "dr-smith", of: business.id)
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(),
            metrics: InMemoryMetrics(), environment: clock)
        let brain = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: InMemoryMetrics(), environment: clock)
        let caller = BookingContext(
            business: business, conversationID: "c-1",
            customer: Customer(id: "avery", name: "Avery Example", phone: PhoneNumber("+13055550100")), channel: .sms,
            correlationID: "r-1")

        let request = AvailabilityRequest(date: try ISO8601.localDate("2025-11-29"), serviceID: "botox")
        let first = try await brain.checkAvailability(request, in: caller).suggestedSlots[0]
        calendar.setUnavailable(CalendarOutage(.unreachable, of: .writing), for: "dr-smith", of: business.id)
        let start = RequestedStart(first.start, in: business.zone)
        let booked = try await brain.bookAppointment(BookingRequest(start: start), in: caller)
        #expect(booked.warnings.map(\.code) == [.calendarSyncPending])
        calendar.setUnavailable(nil, for: "dr-smith", of: business.id)

        let loop = Task { try await RelayLoop(relay, clock).run() }
        for _ in 0..<100 where calendar.events(of: "dr-smith", business: business.id).isEmpty {
            await clock.waitForSleepers(1)
            clock.advanceToNextWake()
        }
        loop.cancel()
        try await loop.value
        #expect(calendar.events(of: "dr-smith", business: business.id).map(\.id) == [booked.eventID])
    }
}
