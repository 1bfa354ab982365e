import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// The examples of the README and of the documentation of the library, word for word.
struct ReadmeTests {
    private let fixtures = GuideFiles.package + "/Fixtures"

    @Test("the README's few lines book what their comment says")
    func readme() async throws {
        let business = try BusinessSettings.load(
            path: "\(fixtures)/businesses/glow-spa.json", zones: SystemZoneSource())
        let calendar = JSONFileCalendar(
            business: business.id, zone: business.zone, files: ["dr-smith": "\(fixtures)/calendars/dr-smith.json"])
        let store = InMemoryStore(), notifier = InMemoryNotifier(), metrics = InMemoryMetrics()
        let clock = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let brain = BookingOrchestrator(
            store: store, calendar: calendar, notifier: notifier, metrics: metrics, environment: clock)
        let caller = BookingContext(
            business: business, conversationID: "conversation-1",
            customer: Customer(id: "customer-1", name: "Avery Example", phone: PhoneNumber("+13055550100")),
            channel: .voice, correlationID: "request-1")

        let request = AvailabilityRequest(date: try ISO8601.localDate("2025-11-29"), serviceID: "botox")
        let offers = try await brain.checkAvailability(request, in: caller)
        let reading = try await brain.receive("the second one, please", in: caller)
        let booked = try await brain.bookAppointment(BookingRequest(), in: caller)
        let start = ISO8601.string(booked.slot.start, in: business.zone)
        print("\(booked.providerName), \(booked.slot.durationMinutes) minutes from \(start)")
        // Dr. Smith, 60 minutes from 2025-11-29T11:00:00-05:00
        #expect(offers.suggestedSlots.count == 3)
        guard case .chosen = reading else {
            Issue.record("the second one was offered")
            return
        }
        let shown = "\(booked.providerName), \(booked.slot.durationMinutes) minutes from \(start)"
        #expect(shown == "Dr. Smith, 60 minutes from 2025-11-29T11:00:00-05:00")
    }

    @Test("the README shows what its first command prints")
    func firstCommand() async throws {
        let file = "\(fixtures)/sessions/voice-offers-sms-books.session"
        let script = try SessionScript(FileReader.read(path: file, limit: 1_048_576), file: file)
        let report = try await SessionRunner(zones: SystemZoneSource()).run(script)
        let shown = SessionTranscript(script, report).text
        #expect(try GuideFiles.text(of: "README.md").contains(shown), "\(shown)")
    }
}
