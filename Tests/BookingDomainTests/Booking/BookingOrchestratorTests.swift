import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Check and book")
struct BookingOrchestratorTests {
    @Test("an offered slot is booked with everything that belongs to it, in one commit")
    func happyPath() async throws {
        let desk = try Desk(Sample.business())
        let found = try await desk.check()
        #expect(found.suggestedSlots.map(\.localStart.time.description) == ["09:00", "12:30", "16:00"])
        let booked = try await desk.book("2025-11-29T12:30:00-05:00")
        #expect(booked.slot.start == found.suggestedSlots[1].start)
        #expect(booked.warnings.isEmpty)
        #expect(booked.durationMinutes == 60)

        let appointment = try #require(try await desk.record(Appointment.self, booked.appointmentID.rawValue))
        #expect(appointment.status == .scheduled)
        #expect(appointment.bookedBy == .ai)
        #expect(appointment.slot == booked.slot)
        let claims = try await desk.claims()
        #expect(claims.map(\.appointmentID) == [booked.appointmentID])
        #expect(claims.map(\.id) == [appointment.claimID])
        let conversation = try #require(try await desk.record(Conversation.self, "conversation-1"))
        #expect(conversation.pendingOffers == nil)
        #expect(conversation.pendingBookingIntent == false)
        #expect(conversation.lastAppointment?.appointmentID == booked.appointmentID)
        let customer = try #require(try await desk.record(Customer.self, appointment.customerID.rawValue))
        #expect(customer.name == "Avery Example")
        let events = desk.calendar.events(of: Sample.smith, business: desk.business.id)
        #expect(events.map(\.id) == [booked.eventID])
        #expect(events.map(\.title) == ["Botox"])
    }

    @Test("a slot that was never offered cannot be booked, and nothing changes")
    func neverOffered() async throws {
        let desk = try Desk(Sample.business())
        #expect(try await desk.refusal { try await desk.book("2025-11-29T12:30") } == .noPendingOffers)
        try await desk.check()
        #expect(try await desk.refusal { try await desk.book("2025-11-29T12:10") } == .slotSelectionMismatch)
        #expect(try await desk.refusal { try await desk.book() } == .selectionRequired)
        #expect(try await desk.claims().isEmpty)
    }

    @Test("the second caller for one slot is refused, and the first keeps it")
    func twoCallers() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(provider: Sample.smith)
        try await desk.check(other, provider: Sample.smith)
        _ = try await desk.book("2025-11-29T09:00")
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", other) } == .slotTaken)
        #expect(try await desk.claims().count == 1)
    }

    @Test("where anybody will do, a lost race moves on to the next free provider")
    func nextCandidate() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        let third = desk.context("conversation-3", customer: "customer-3")
        for context in [desk.context(), other, third] { try await desk.check(context) }
        #expect(try await desk.book("2025-11-29T09:00").slot.providerID == Sample.smith)
        #expect(try await desk.book("2025-11-29T09:00", other).slot.providerID == Sample.lee)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", third) } == .slotTaken)
    }

    @Test("of many concurrent callers exactly as many book as there are places", arguments: [1, 3])
    func concurrentCallers(places: Int) async throws {
        let desk = try Desk(Sample.business(places: places))
        let contexts = (0..<12).map {
            desk.context(ConversationID("conversation-\($0)"), customer: CustomerID("customer-\($0)"))
        }
        for context in contexts { try await desk.check(context, provider: Sample.smith) }
        let outcomes = await withTaskGroup { group in
            for context in contexts {
                group.addTask { (try? await desk.book("2025-11-29T09:00", context)) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == places)
        #expect(Set(try await desk.claims().map(\.place)).count == places)
    }

    @Test("the same tool call gets the same answer and happens once, also side by side")
    func sameCall() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let context = desk.context(call: "call-7")
        let answers = try await withThrowingTaskGroup { group in
            for _ in 0..<8 { group.addTask { try await desk.book("2025-11-29T09:00", context) } }
            return try await group.reduce(into: [BookingResult]()) { $0.append($1) }
        }
        #expect(Set(answers.map(\.appointmentID)).count == 1)
        #expect(answers.filter { $0.origin == .fresh }.count == 1)
        #expect(try await desk.claims().count == 1)
        let later = try await desk.book("2025-11-29T14:00Z", context)
        #expect(later.origin == .recorded)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T10:00", context) } == .idempotencyMismatch)
    }

    @Test("a refusal that changed nothing is not recorded: the next delivery is decided afresh")
    func refusalsAreNotRecorded() async throws {
        let desk = try Desk(Sample.business())
        let context = desk.context(call: "call-7")
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", context) } == .noPendingOffers)
        try await desk.check()
        #expect(try await desk.book("2025-11-29T09:00", context).origin == .fresh)
    }

    @Test("asking again with a new call id confirms what is booked and books nothing")
    func askedAgain() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let first = try await desk.book("2025-11-29T09:00", desk.context(call: "call-1"))
        let again = try await desk.book("2025-11-29T09:00", desk.context(call: "call-2"))
        #expect(again.appointmentID == first.appointmentID)
        #expect(again.origin == .confirmedAgain)
        #expect(try await desk.claims().count == 1)
    }

    @Test(
        "an offer is good at exactly 30 minutes and not a moment later", arguments: [(1800.0, true), (1800.001, false)])
    func expiry(seconds: Double, isLive: Bool) async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        desk.environment.advance(by: .seconds(seconds))
        let refusal = try await desk.refusal { try await desk.book("2025-11-29T09:00") }
        #expect(refusal == (isLive ? nil : .offersExpired))
    }

    @Test("a conversation of one customer cannot be used by another")
    func foreignConversation() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let thief = desk.context(customer: "customer-2")
        #expect(try await desk.refusal { try await desk.check(thief) } == .notAllowed)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", thief) } == .notAllowed)
        #expect(
            try await desk.refusal { try await desk.orchestrator.receive("the first", in: thief) } == .notAllowed)
    }

    @Test("name and phone are required, and both absences are told at once")
    func missingFields() async throws {
        let desk = try Desk(Sample.business())
        let nobody = desk.context(customer: nil)
        try await desk.check(nobody)
        do {
            _ = try await desk.book("2025-11-29T09:00", nobody)
            Issue.record("a booking needs a name and a phone number")
        } catch let error as BookingError {
            #expect(error.code == .missingRequiredField)
            #expect(error.detail.contains("customer_name and customer_phone"))
        }
    }

    @Test("agents can be switched off while staff still book")
    func aiBookingOff() async throws {
        let desk = try Desk(Sample.business { $0.aiBooking = false })
        try await desk.check()
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .notAllowed)
        let staff = desk.context(channel: .staffConsole)
        #expect(try await desk.book("2025-11-29T09:00", staff).origin == .fresh)
    }

    @Test(
        "a date is checked before anything else",
        arguments: [
            ("2025-11-27", BookingErrorCode.pastTime), ("2024-11-29", .pastTime),
            ("2026-02-26", nil as BookingErrorCode?),
            ("2026-02-27", .beyondHorizon), ("9999-12-31", .beyondHorizon),
        ])
    func dates(date: String, expected: BookingErrorCode?) async throws {
        let desk = try Desk(Sample.business())
        let request = AvailabilityRequest(date: try ISO8601.localDate(date), serviceID: Sample.botox)
        let refusal = try await desk.refusal {
            try await desk.orchestrator.checkAvailability(request, in: desk.context())
        }
        #expect(refusal == expected)
    }

    @Test("every tool run is told to the metrics, with its error code")
    func metrics() async throws {
        let desk = try Desk(Sample.business())
        _ = try? await desk.book("2025-11-29T09:00")
        try await desk.check()
        let events = desk.metrics.events(named: .toolExecution)
        #expect(events.map(\.tool) == [.bookAppointment, .checkAvailability])
        #expect(events.map(\.success) == [false, true])
        #expect(events.map(\.errorCode) == ["no_pending_offers", nil])
        #expect(events.map(\.channel) == [.voice, .voice])
    }

    @Test("a store that cannot be reached is an error of its own, and nothing is booked")
    func storeDown() async throws {
        let desk = try Desk(Sample.business(), store: BrokenStore())
        #expect(try await desk.refusal { try await desk.check() } == .storeUnavailable)
    }

    @Test("after three lost races the answer is to try again, and nothing has changed")
    func lostRaces() async throws {
        let store = ContestedStore()
        let desk = try Desk(Sample.business(), store: store)
        #expect(try await desk.refusal { try await desk.check() } == .busyTryAgain)
        #expect(store.attempts == 3)
    }

    @Test("an offer of an older system, which names no provider, goes to the first who is free", arguments: [1, 2])
    func offerWithoutProvider(customers: Int) async throws {
        let desk = try Desk(Sample.business())
        let expected = [Sample.smith, Sample.lee]
        for index in 0..<customers {
            let id = ConversationID("conversation-\(index)")
            let slot = try Sample.slot("2025-11-29T10:00", provider: "")
            let conversation = Conversation(
                id: id, channel: .sms, initiatedAt: desk.environment.now,
                pendingOffers: SlotOffers(
                    toolCallID: nil, serviceID: Sample.botox, date: try ISO8601.localDate("2025-11-29"),
                    offeredAt: desk.environment.now, expiresAt: nil, slots: [slot], allSlots: [slot]))
            try await desk.store.commit(
                ChangeSet(
                    business: desk.business.id, at: desk.environment.now,
                    records: [Versioned(conversation, version: 0).next]))
            let context = desk.context(id, customer: CustomerID("customer-\(index)"))
            let booked = try await desk.book("2025-11-29T10:00", context)
            #expect(booked.slot.providerID == expected[index])
            #expect(booked.adjustments.isEmpty)
        }
    }
}
