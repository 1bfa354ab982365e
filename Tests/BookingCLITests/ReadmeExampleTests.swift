import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// The README's example, word for word.
struct ReadmeExampleTests {
    @Test("the README's example books what its comment says")
    func example() async throws {
        let fixtures = CommandSample.fixtures
        // The example begins here.
        let business = try BusinessSettings.load(
            path: "\(fixtures)/businesses/glow-spa.json", zones: SystemZoneSource())
        let store = InMemoryStore()
        let calendar = JSONFileCalendar(
            business: business.id, zone: business.zone, files: ["dr-smith": "\(fixtures)/calendars/dr-smith.json"])
        let metrics = InMemoryMetrics()
        // A service uses SystemEnvironment(); this clock stands still, so that the example always gives the same answer.
        let environment = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(), metrics: metrics,
            environment: environment)
        let orchestrator = BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: metrics, environment: environment)

        // Who is talking to whom comes from the transport, never from a tool's arguments.
        let context = BookingContext(
            business: business, conversationID: "conversation-1",
            customer: Customer(id: "customer-1", name: "Avery Example", phone: PhoneNumber("+13055550100")),
            channel: .voice, correlationID: "request-1", callID: "call-1")

        let offers = try await orchestrator.checkAvailability(
            AvailabilityRequest(date: ISO8601.localDate("2025-11-29"), serviceID: "botox"), in: context)
        let reading = try await orchestrator.receive("the second one, please", in: context)
        let booked = try await orchestrator.bookAppointment(BookingRequest(), in: context)
        print(JSONWriter.string(booked.json(for: business, channel: .voice)["user_message"] ?? .null))
        // "Perfect! I've booked your Botox appointment for 11 AM on November 29, 2025."
        // The example ends here.
        #expect(offers.suggestedSlots.count == 3)
        guard case .chosen = reading else {
            Issue.record("the second one was offered")
            return
        }
        #expect(
            booked.json(for: business, channel: .voice)["user_message"]
                == "Perfect! I've booked your Botox appointment for 11 AM on November 29, 2025.")
    }

    @Test("the example above is the one in the README")
    func isTheSame() throws {
        let source = try CommandSample.text(of: #filePath).split(separator: "\n", omittingEmptySubsequences: false)
        let begin = try #require(source.firstIndex { $0.contains("// The example begins") })
        let end = try #require(source.firstIndex { $0.contains("// The example ends") })
        let code = source[(begin + 1)..<end].map { $0.trimmingPrefix("        ") }.joined(separator: "\n")
        let readme = try CommandSample.text(of: CommandSample.fixtures + "/../README.md")
        #expect(readme.contains(code.replacing("\\(fixtures)", with: "Fixtures")))
    }
}
