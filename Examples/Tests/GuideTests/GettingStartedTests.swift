import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// The code of the articles in the documentation catalogues, word for word.
struct GettingStartedTests {
    private let fixtures = GuideFiles.package + "/Fixtures"

    @Test("the steps of the article on getting started book, confirm and call off")
    func gettingStarted() async throws {
        let business = try BusinessSettings.load(
            path: "\(fixtures)/businesses/glow-spa.json", zones: SystemZoneSource())
        let environment = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
        let calendar = JSONFileCalendar(
            business: business.id, zone: business.zone, files: ["dr-smith": "\(fixtures)/calendars/dr-smith.json"])

        let metrics = InMemoryMetrics()
        let orchestrator = BookingOrchestrator(
            store: InMemoryStore(), calendar: calendar, notifier: InMemoryNotifier(), metrics: metrics,
            environment: environment)

        var context = BookingContext(
            business: business, conversationID: "conversation-1",
            customer: Customer(id: "customer-1", name: "Avery Example", phone: PhoneNumber("+13055550100")),
            channel: .voice, correlationID: "request-1")

        let request = AvailabilityRequest(date: try ISO8601.localDate("2025-11-29"), serviceID: "botox")
        let found = try await orchestrator.checkAvailability(request, in: context)
        for slot in found.suggestedSlots {
            print(slot.localStart)  // 2025-11-29T10:00:00, T11:00:00, T14:00:00
        }
        #expect(
            found.suggestedSlots.map(\.localStart.description) == [
                "2025-11-29T10:00:00", "2025-11-29T11:00:00", "2025-11-29T14:00:00",
            ])

        switch try await orchestrator.receive("the second one, please", in: context) {
        case .chosen(let choice): print("option", choice.number ?? 0)  // option 2
        case .ambiguous(_, let why): print("ask again:", why)
        case .declined, .wantsOther, .unrelated: print("offer something else")
        }

        context.channel = .sms
        let booked = try await orchestrator.bookAppointment(BookingRequest(), in: context)
        print(booked.appointmentID, ISO8601.string(booked.slot.start, in: business.zone))
        #expect(booked.slot.start == found.suggestedSlots[1].start)

        let arguments = #"{"appointment_id": "\#(booked.appointmentID)", "cancellation_reason": "ill"}"#
        let call = try ToolCall(id: "call-2", name: "cancel_appointment", argumentText: arguments)
        let answer = await BookingTools(orchestrator).run(call, in: context)
        print(JSONWriter.string(answer.json(for: business, channel: .sms)))
        #expect(answer.json(for: business, channel: .sms)["status"] == "cancelled")

        do throws(BookingError) {
            _ = try await orchestrator.bookAppointment(BookingRequest(), in: context)
            Issue.record("the offers were used up")
        } catch {
            print(error.code, ErrorSentences.instruction(for: error))
            #expect(error.code == .noPendingOffers)
        }
    }

    @Test("the guide to sessions shows how Swift runs one")
    func session() async throws {
        let bytes = try FileReader.read(path: "\(fixtures)/sessions/sms-only.session", limit: 1_048_576)
        let script = try SessionScript(bytes, file: "\(fixtures)/sessions/sms-only.session")
        let report = try await SessionRunner(zones: SystemZoneSource()).run(script)
        print(SessionTranscript(script, report).text, report.isEqual)
        #expect(report.isEqual)
    }

    @Test("a store in a folder is opened and closed")
    func folder() async throws {
        let directory = FileManager.default.temporaryDirectory.path + "/guide-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try JSONFileStore.open(directory: directory)
        print(store.openingReport)
        try await store.close()
        #expect(FileManager.default.fileExists(atPath: directory + "/snapshot"))
    }

    @Test("a store passes the contract of stores", arguments: StoreContract.checks)
    func contract(check: ContractCheck<StoreContract.Subject>) async throws {
        try await check.run { InMemoryStore() }
    }

    @Test("a contract runs without a test framework, too")
    func loop() async throws {
        for check in StoreContract.checks {
            try await check.run { InMemoryStore() }
        }
    }

    /// Takes the place of what readers would see; tests have nothing to tell.
    private func print(_ items: Any...) {}
}
