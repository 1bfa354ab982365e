import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Ways in which a move could go wrong, each found once and shut.
@Suite("What must not happen again when an appointment moves")
struct MovingRegressionTests {
    private func start(_ text: String, _ desk: Desk) throws -> RequestedStart {
        try RequestedStart(text, in: desk.business.zone)
    }

    /// Books 12:30 with a provider and checks where else it could be.
    private func booked(_ desk: Desk, with provider: ProviderID) async throws -> AppointmentID {
        try await desk.check(provider: provider)
        let id = try await desk.book("2025-11-29T12:30").appointmentID
        _ = try await checkMove(desk, id, desk.context())
        return id
    }

    private func checkMove(
        _ desk: Desk, _ id: AppointmentID, _ context: BookingContext, provider: ProviderID? = nil
    ) async throws -> CheckAvailabilityResult {
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: provider,
            movingAppointmentID: id)
        return try await desk.orchestrator.checkAvailability(request, in: context)
    }

    private func hold(_ desk: Desk, _ text: String, provider: ProviderID? = nil) async throws -> HoldResult {
        try await desk.orchestrator.reserveSlot(
            HoldRequest(start: try start(text, desk), providerID: provider), in: desk.context())
    }

    private func move(
        _ desk: Desk, _ id: AppointmentID, to text: String? = nil, _ context: BookingContext? = nil
    ) async throws -> BookingResult {
        let wanted = try text.map { try start($0, desk) }
        return try await desk.orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: id, start: wanted), in: context ?? desk.context())
    }

    @Test("the offers carry the provider whom the customer has, and the move takes what was read out")
    func usualProvider() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.lee)
        let offers = try await checkMove(desk, id, desk.context()).suggestedSlots
        #expect(offers.allSatisfy { $0.providerID == Sample.lee })
        #expect(try await move(desk, id, to: "2025-11-29T09:00").slot.providerID == Sample.lee)
    }

    @Test(
        "what was read out with another provider is moved to that provider",
        arguments: ["9 AM with Dr. Smith", "the first one", "9 o'clock with Smith please"])
    func namedProvider(words: String) async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.lee)
        #expect(try await desk.check().suggestedSlots.first?.providerID == Sample.smith)
        _ = try await desk.orchestrator.receive(words, in: desk.context())
        let moved = try await move(desk, id)
        #expect(moved.slot.providerID == Sample.smith)
        #expect(moved.adjustments.isEmpty)
    }

    @Test("a move that a calendar decides is known in the thread that booked", arguments: [true, false])
    func otherThread(isAuthority: Bool) async throws {
        let desk = isAuthority ? try Desk.authority() : try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.smith)
        let sms = desk.context("conversation-sms", channel: .sms)
        _ = try await checkMove(desk, id, sms, provider: Sample.smith)
        _ = try await move(desk, id, to: "2025-11-29T15:00", sms)
        let note = try await desk.record(Conversation.self, Sample.conversation.rawValue)?.lastAppointment
        #expect(try note?.start == Sample.instant("2025-11-29T15:00"))
        let again = try await desk.book("2025-11-29T15:00")
        #expect(again.origin == .confirmedAgain)
        #expect(again.appointmentID == id)
    }

    @Test("an appointment that a third thread has moved is not booked a second time")
    func thirdThread() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.smith)
        let sms = desk.context("conversation-sms", channel: .sms)
        let mail = desk.context("conversation-mail", channel: .email)
        _ = try await checkMove(desk, id, sms, provider: Sample.smith)
        _ = try await move(desk, id, to: "2025-11-29T15:00", sms)
        _ = try await checkMove(desk, id, mail, provider: Sample.smith)
        _ = try await move(desk, id, to: "2025-11-29T09:00", mail)
        try await desk.check(sms)
        let again = try await desk.book("2025-11-29T09:00", sms)
        #expect(again.origin == .confirmedAgain)
        #expect(again.appointmentID == id)
        #expect(try await desk.appointments().count == 1)
        // Where the thread remembered it, it is free again.
        try await desk.check(sms)
        #expect(try await desk.book("2025-11-29T15:00", sms).origin == .fresh)
    }

    @Test("keys of the noted appointment that this version does not know survive a move and a call-off")
    func unknownKeys() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.smith)
        let key = RecordKey(kind: .conversation, id: Sample.conversation.rawValue)
        let query = BookingQuery(business: desk.business.id, at: desk.environment.now, records: [key])
        let stored = try await desk.store.load(query).record(Conversation.self, id: key.id)
        var thread = try #require(stored?.body)
        thread.lastAppointment?.unknownFields["reference"] = "x-1"
        let record = StoredRecord(thread, version: try #require(stored?.version) + 1)
        try await desk.store.commit(
            ChangeSet(business: desk.business.id, at: desk.environment.now, records: [record]))
        _ = try await move(desk, id, to: "2025-11-29T15:00")
        let moved = try await desk.record(Conversation.self, key.id)?.lastAppointment
        #expect(try moved?.start == Sample.instant("2025-11-29T15:00"))
        #expect(moved?.unknownFields["reference"] == "x-1")
        _ = try await desk.orchestrator.cancelAppointment(CancellationRequest(appointmentID: id), in: desk.context())
        let cancelled = try await desk.record(Conversation.self, key.id)?.lastAppointment
        #expect(cancelled?.status == .cancelled)
        #expect(cancelled?.unknownFields["reference"] == "x-1")
    }

    @Test("a move takes the slot that is kept, whoever else is free", arguments: ["2025-11-29T09:00", nil])
    func kept(start: String?) async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.lee)
        let held = try await hold(desk, "2025-11-29T09:00", provider: Sample.smith)
        #expect(held.slot.providerID == Sample.smith)
        let moved = try await move(desk, id, to: start)
        #expect(moved.slot == held.slot)
        #expect(try await desk.claims().count == 1)
    }

    @Test("a move to a slot that was kept too long is told so once")
    func keptTooLong() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.lee)
        _ = try await hold(desk, "2025-11-29T09:00")
        desk.environment.advance(by: .seconds(301))
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T09:00") } == .holdExpired)
        #expect(try await move(desk, id, to: "2025-11-29T09:00").origin == .fresh)
    }

    @Test("a time that the appointment itself covers cannot be kept, but taken")
    func ownInterval() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk, with: Sample.smith)
        _ = try await checkMove(desk, id, desk.context(), provider: Sample.smith)
        #expect(try await desk.refusal { try await hold(desk, "2025-11-29T13:00") } == .slotTaken)
        let moved = try await move(desk, id, to: "2025-11-29T13:00")
        #expect(try moved.slot.start == Sample.instant("2025-11-29T13:00"))
    }

    @Test("offers made while a calendar is asked outlive its answer", arguments: [true, false])
    func laterOffers(isAccepted: Bool) async throws {
        let desk = try Desk.authority()
        _ = try await desk.prepare(.book)
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        _ = try await desk.refusal { try await desk.book("2025-11-29T09:00") }
        desk.environment.advance(by: .seconds(1))
        try await desk.check(provider: Sample.lee)
        _ = try await desk.orchestrator.receive("the second one", in: desk.context())
        let chosen = try await desk.record(Conversation.self, Sample.conversation.rawValue)?.pendingOffers
        desk.setWriting(nil)
        if !isAccepted { desk.calendar.refuseNext(for: Sample.smith, of: desk.business.id) }
        try await desk.runRelay()
        let kept = try await desk.record(Conversation.self, Sample.conversation.rawValue)?.pendingOffers
        #expect(kept?.selection != nil)
        #expect(kept == chosen)
    }

    @Test(
        "an appointment that is called off while a silent calendar is asked leaves no event behind",
        arguments: [AuthorityOperation.move, .moveToOther])
    func calledOffWhileAsked(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try #require(try await desk.prepare(operation))
        desk.setWriting(CalendarOutage(.timeout, of: .writing, writesGetThrough: true))
        _ = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
        desk.environment.advance(by: .seconds(3 * 3600))
        _ = try await desk.orchestrator.cancelAppointment(CancellationRequest(appointmentID: id), in: desk.context())
        desk.setWriting(nil)
        try await desk.runRelay()
        #expect(try await desk.claims().isEmpty)
        for provider in desk.business.providers {
            #expect(desk.calendar.events(of: provider.id, business: desk.business.id).isEmpty)
        }
    }

    @Test("in somebody's thread, another person's appointment is not confirmed to whoever asks")
    func foreignNote() async throws {
        let desk = try Desk(Sample.business())
        let web = desk.context("thread-1", channel: .web, customer: nil)
        try await desk.check(web)
        let own = BookingRequest(
            start: try start("2025-11-29T12:30", desk), customerName: "Jordan Example",
            customerPhone: PhoneNumber("+13055550123"))
        _ = try await desk.orchestrator.bookAppointment(own, in: web)
        let staff = desk.context("thread-1", channel: .staffConsole, customer: nil)
        try await desk.check(staff)
        let other = BookingRequest(
            start: try start("2025-11-29T09:00", desk), customerName: "Sam Sample",
            customerPhone: PhoneNumber("+13055550124"))
        _ = try await desk.orchestrator.bookAppointment(other, in: staff)
        let asked = BookingRequest(start: try start("2025-11-29T09:00", desk))
        #expect(
            try await desk.refusal { try await desk.orchestrator.bookAppointment(asked, in: web) }
                == .noPendingOffers)
    }
}
