import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// What the guide for users of the Python system (Eva) says about existing data.
@Suite("Data of the Python system")
struct MigrationTests {
    private let fixtures = GuideFiles.package + "/Fixtures"
    private let business: Business
    private let environment: VirtualEnvironment
    private let store = InMemoryStore()

    init() throws {
        business = try BusinessSettings.load(
            path: "\(fixtures)/businesses/glow-spa.json", zones: SystemZoneSource())
        environment = VirtualEnvironment(now: try ISO8601.instant("2025-11-28T10:30", in: business.zone))
    }

    @Test("a conversation is loaded, its offers are booked, and what others keep in it stays")
    func conversation() async throws {
        let bytes = try FileReader.read(path: "\(fixtures)/conversations/older-system.json", limit: 1_048_576)

        let conversation = try Conversation(json: JSONReader.read(bytes))
        let changes = ChangeSet(
            business: business.id, at: environment.now, records: [Versioned(conversation, version: 0).next])
        try await store.commit(changes)

        let customer = Customer(
            id: "old-customer-12", name: "Avery Example", phone: PhoneNumber("+13055550100"))
        let booked = try await orchestrator.bookAppointment(
            BookingRequest(), in: context(of: customer, conversation: conversation.id))
        #expect(ISO8601.string(booked.slot.start, in: business.zone) == "2025-11-29T14:00:00-05:00")
        let query = BookingQuery(
            business: business.id, at: environment.now, records: [.conversation(conversation.id)])
        let stored = try await store.load(query).record(Conversation.self, id: conversation.id.rawValue)
        let metadata = stored?.body.json["custom_metadata"]
        #expect(metadata?["language"] == "en")
        #expect(metadata?["call_session_id"] == "CA-old-1")
        #expect(metadata?["pending_slot_offers"] == nil)
        #expect(metadata?["pending_booking_intent"] == false)
        #expect(metadata?["last_appointment"]?["start_time"] == "2025-11-29T14:00:00-05:00")
    }

    @Test(
        "times without an offset, and other words for the status, are mistakes in a conversation",
        arguments: [
            (#""initiated_at": "2025-11-28T14:00:00""#, "initiated_at"), (#""status": "completed""#, "status"),
        ])
    func mistakes(member: String, place: String) throws {
        let key = try #require(member.split(separator: ":").first)
        let text = try GuideFiles.text(of: "Fixtures/conversations/older-system.json")
            .split(separator: "\n").map { $0.contains(key) ? member + "," : String($0) }
        let error = #expect(throws: JSONError.self) {
            try Conversation(json: JSONReader.read(text.joined(separator: "\n")))
        }
        #expect(error?.pointer?.description == place, "\(String(describing: error))")
    }

    @Test(
        "offers that cannot be read count as absent, and the rest of the conversation is there",
        arguments: [#""offered_at": "yesterday", "expires_at": "2025""#, #""slots": "none""#])
    func damagedOffers(members: String) throws {
        let text = """
            {"id": "a", "channel": "sms", "status": "active", "initiated_at": "2025-11-28T14:00:00Z",
             "custom_metadata": {"language": "en", "pending_slot_offers": {"tool_call_id": "b",
             "arguments": {"date": "2025-11-29", "service_type": "botox"}, \(members)}}}
            """
        let conversation = try Conversation(json: JSONReader.read(text))
        #expect(conversation.pendingOffers == nil)
        #expect(conversation.customMetadata["language"] == "en")
    }

    @Test("an appointment is loaded with its claim, and can be moved and called off")
    func appointment() async throws {
        let bytes = Array(
            """
            {"id": "old-1", "calendar_event_id": "event-1", "customer_id": "old-customer-12", "service_type": "botox",
             "provider": "Dr. Smith", "provider_id": "dr-smith", "claim_id": "claim-old-1",
             "appointment_datetime": "2025-12-01T10:00:00-05:00", "duration_minutes": 60, "status": "confirmed",
             "booked_by": "ai", "source": "voice", "version": 1}
            """.utf8)

        let appointment = try Appointment(json: JSONReader.read(bytes))
        let interval = appointment.slot.start..<appointment.slot.end
        let claim = SlotClaim(
            id: appointment.claimID, providerID: appointment.slot.providerID, place: 0, interval: interval,
            appointmentInterval: interval, state: .booked, conversationID: appointment.conversationID,
            appointmentID: appointment.id, eventID: appointment.eventID)
        try await store.commit(
            ChangeSet(
                business: business.id, at: environment.now, records: [Versioned(appointment, version: 0).next],
                claims: [.put(claim)]))

        let customer = Customer(id: "old-customer-12", name: "Avery Example", phone: PhoneNumber("+13055550100"))
        let context = context(of: customer, conversation: "conversation-1")
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-12-02"), serviceID: "botox", movingAppointmentID: "old-1")
        let found = try await orchestrator.checkAvailability(request, in: context)
        let first = RequestedStart(found.suggestedSlots[0].start, in: business.zone)
        let moved = try await orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: "old-1", start: first), in: context)
        #expect(moved.slot.start == first.instant && moved.warnings.isEmpty)
        let cancelled = try await orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: "old-1"), in: context)
        #expect(cancelled.warnings.isEmpty)
    }

    private var orchestrator: BookingOrchestrator {
        let calendar = InMemoryCalendar()
        for provider in business.providers { calendar.setBusy([], for: provider.id, of: business.id) }
        let relay = OutboxRelay(
            store: store, outbox: store, calendar: calendar, notifier: InMemoryNotifier(),
            metrics: InMemoryMetrics(), environment: environment)
        return BookingOrchestrator(
            store: store, calendar: calendar, relay: relay, metrics: InMemoryMetrics(), environment: environment)
    }

    private func context(of customer: Customer, conversation: ConversationID) -> BookingContext {
        BookingContext(
            business: business, conversationID: conversation, customer: customer, channel: .sms,
            correlationID: "request-1")
    }
}
