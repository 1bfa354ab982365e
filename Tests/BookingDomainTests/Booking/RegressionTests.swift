import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Ways in which the wrong thing could be booked, each found once and shut.
@Suite("What must not happen again")
struct RegressionTests {
    private func busy(_ desk: Desk, _ provider: ProviderID, _ start: String, _ end: String) throws {
        desk.calendar.setBusy(
            [try Sample.instant(start)..<Sample.instant(end)], for: provider, of: desk.business.id)
    }

    private func hold(_ desk: Desk, _ start: String, provider: ProviderID? = nil) async throws -> HoldResult {
        try await desk.orchestrator.reserveSlot(
            HoldRequest(start: try RequestedStart(start, in: desk.business.zone), providerID: provider),
            in: desk.context())
    }

    private func move(
        _ desk: Desk, _ id: AppointmentID, to start: String?, provider: ProviderID? = nil,
        _ context: BookingContext? = nil
    ) async throws -> BookingResult {
        let start = try start.map { try RequestedStart($0, in: desk.business.zone) }
        return try await desk.orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: id, start: start, providerID: provider), in: context ?? desk.context())
    }

    @Test("one provider's booking does not hide another's private time")
    func privateTime() async throws {
        let desk = try Desk(Sample.business())
        try busy(desk, Sample.lee, "2025-11-29T09:00", "2025-11-29T10:00")
        try await desk.check(provider: Sample.smith)
        _ = try await desk.book("2025-11-29T09:00")
        let other = desk.context("conversation-2", customer: "customer-2")
        let found = try await desk.check(other)
        #expect(found.allSlots.first?.localStart.time.description == "10:00")
    }

    @Test("a held slot has no event, so it does not hide private time of the same length")
    func heldIsNoEvent() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        _ = try await hold(desk, "2025-11-29T09:00")
        try busy(desk, Sample.smith, "2025-11-29T09:00", "2025-11-29T10:00")
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .slotTaken)
    }

    @Test("an event that comes back by its id does not hide private time of the same length as well")
    func oneEventForOneClaim() throws {
        let business = try Sample.business(places: 2)
        let now = try Sample.instant("2025-11-28T10:30")
        let claim = try Sample.claim("2025-11-29T09:00", event: "event-1")
        let busy = [
            try Sample.busy("2025-11-29T09:00", "2025-11-29T10:00", event: "event-1"),
            try Sample.busy("2025-11-29T09:00", "2025-11-29T10:00"),
        ]
        let day = ProviderDay(
            business: business, service: try #require(business.service(Sample.botox)),
            provider: try #require(business.provider(Sample.smith)), date: try ISO8601.localDate("2025-11-29"),
            reading: .known(busy, readAt: now), claims: [claim], now: now)
        #expect(try day.verdict(start: Sample.instant("2025-11-29T09:00")) == .busy)
    }

    @Test("a hold on one provider is not booked in the place of another", arguments: [true, false])
    func holdOfAnotherProvider(expires: Bool) async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        _ = try await hold(desk, "2025-11-29T09:00")
        try await desk.check(provider: Sample.lee)
        if expires { desk.environment.advance(by: .seconds(360)) }
        let start = try RequestedStart("2025-11-29T09:00", in: desk.business.zone)
        let booked = try await desk.orchestrator.bookAppointment(
            BookingRequest(start: start, providerID: Sample.lee), in: desk.context())
        #expect(booked.slot.providerID == Sample.lee)
        #expect(try await desk.claims().map(\.providerID) == [Sample.lee])
    }

    @Test("an event that is late does not overtake a newer one of the same appointment")
    func orderOfEvents() async throws {
        let desk = try Desk(Sample.business())
        desk.calendar.setUnavailable(
            CalendarOutage(.timeout, of: .writing), for: Sample.smith, of: desk.business.id)
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        desk.calendar.setUnavailable(nil, for: Sample.smith, of: desk.business.id)
        let cancelled = try await desk.orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: id), in: desk.context())
        #expect(cancelled.warnings == [BookingWarning(.calendarSyncPending)])
        var now = desk.environment.now
        while let next = try await desk.relay.runOnce(at: now) { now = next }
        #expect(desk.calendar.events(of: Sample.smith, business: desk.business.id).isEmpty)
    }

    @Test("an appointment that staff moved is not confirmed at its old time")
    func movedByStaff() async throws {
        let desk = try Desk(Sample.business { $0.rescheduleWithoutOffer = true })
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        let staff = desk.context("staff-1", channel: .staffConsole, customer: nil)
        _ = try await move(desk, id, to: "2025-11-29T15:00", staff)
        try await desk.check(provider: Sample.smith)
        let booked = try await desk.book("2025-11-29T09:00")
        #expect(booked.appointmentID != id)
        #expect(booked.origin == .fresh)
    }

    @Test("in one staff thread, one customer's booking is not another's")
    func staffThread() async throws {
        let desk = try Desk(Sample.business(places: 2))
        let first = desk.context("staff-1", channel: .staffConsole, customer: "customer-1")
        let second = desk.context("staff-1", channel: .staffConsole, customer: "customer-2")
        try await desk.check(first)
        let booked = try await desk.book("2025-11-29T09:00", first)
        try await desk.check(second)
        let other = try await desk.book("2025-11-29T09:00", second)
        #expect(other.appointmentID != booked.appointmentID)
    }

    @Test("a repeated call answers its own customer only")
    func replayToStranger() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await desk.book("2025-11-29T09:00", desk.context(call: "call-1"))
        let stranger = desk.context(call: "call-1", customer: "customer-2")
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", stranger) } == .notAllowed)
        #expect(try await desk.refusal { try await desk.orchestrator.pendingOffers(in: stranger) } == .notAllowed)
    }

    @Test("what the customer chose for a move counts, also where the agent names the old time")
    func moveBySelection() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        try await desk.check(provider: Sample.smith)
        _ = try await desk.orchestrator.receive("the last one", in: desk.context())
        let moved = try await move(desk, id, to: "2025-11-29T09:00")
        #expect(moved.slot.localStart.time.description == "16:00")
        #expect(moved.wasAutoAdjusted)
    }

    @Test("a hold is not taken for another service that starts at the same time")
    func holdOfAnotherService() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        _ = try await hold(desk, "2025-11-29T12:00")
        let found = try await desk.orchestrator.checkAvailability(
            AvailabilityRequest(date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.facial),
            in: desk.context())
        let start = try Sample.instant("2025-11-29T12:00")
        #expect(found.allSlots.contains { $0.start == start })
        #expect(try await desk.refusal { try await desk.book() } == .selectionRequired)
    }

    @Test("a move never changes the service")
    func moveKeepsService() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.lee)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        _ = try await desk.orchestrator.checkAvailability(
            AvailabilityRequest(date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.facial),
            in: desk.context())
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T12:00") } == .noPendingOffers)
    }

    @Test("where unlisted slots are forbidden, saying their time chooses nothing")
    func unlistedByWord() async throws {
        let desk = try Desk(Sample.business { $0.allowsUnlistedSlots = false })
        try await desk.check(provider: Sample.smith)
        let reading = try await desk.orchestrator.receive("1 pm please", in: desk.context())
        guard case .wantsOther = reading else {
            Issue.record("1 PM was not read out: \(reading)")
            return
        }
        #expect(try await desk.refusal { try await desk.book() } == .selectionRequired)
    }

    @Test("messages of two threads never collide, whatever their names are")
    func messageNames() async throws {
        let desk = try Desk(Sample.business())
        let first = desk.context("a", customer: "customer-1")
        let second = desk.context("a/b", customer: "customer-2")
        _ = try await desk.orchestrator.receive("hello", messageID: "b/c", in: first)
        _ = try await desk.orchestrator.receive("hello", messageID: "c", in: second)
    }

    @Test("a blank call id names nothing, and one that is no id is refused", arguments: ["", "  "])
    func blankIDs(id: String) async throws {
        let desk = try Desk(Sample.business())
        for _ in 0..<2 {
            #expect(try await desk.check(desk.context(call: ToolCallID(id))).origin == .fresh)
        }
        for bad in [String(repeating: "x", count: 256), "line\nbreak"] {
            let refusal = try await desk.refusal { try await desk.check(desk.context(call: ToolCallID(bad))) }
            #expect(refusal == .invalidData)
        }
    }

    @Test("offers that name their service as customers do can be booked")
    func serviceByName() async throws {
        let desk = try Desk(Sample.business())
        let slot = try Sample.slot("2025-11-29T10:00", service: "Botox")
        let conversation = Conversation(
            id: Sample.conversation, channel: .sms, initiatedAt: desk.environment.now,
            pendingOffers: SlotOffers(
                toolCallID: nil, serviceID: "Botox", date: try ISO8601.localDate("2025-11-29"),
                offeredAt: desk.environment.now, expiresAt: nil, slots: [slot], allSlots: [slot]))
        try await desk.store.commit(
            ChangeSet(
                business: desk.business.id, at: desk.environment.now,
                records: [Versioned(conversation, version: 0).next]))
        #expect(try await desk.book("2025-11-29T10:00").slot.serviceID == Sample.botox)
    }

    @Test("a choice that is found again has the number and the candidates it has now")
    func keptNumber() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.lee)
        _ = try await desk.orchestrator.receive("the first", in: desk.context())
        let found = try await desk.check()
        #expect(found.keptSelection?.number == 1)
        #expect(try await desk.book().slot.providerID == Sample.lee)
    }

    @Test("a candidate whom the agent names for the chosen offer is booked")
    func namedCandidate() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await desk.orchestrator.receive("the first", in: desk.context())
        let booked = try await desk.orchestrator.bookAppointment(
            BookingRequest(providerID: Sample.lee), in: desk.context())
        #expect(booked.slot.providerID == Sample.lee)
        #expect(booked.adjustments.isEmpty)
    }

    @Test("values that make no sense never trap")
    func extremes() throws {
        let result = BookingResult(
            appointmentID: "a", eventID: nil,
            slot: Slot(
                start: .distantPast, end: Date(timeIntervalSinceReferenceDate: .infinity), serviceID: "s",
                providerID: "p", startOffset: .zero, endOffset: .zero),
            serviceName: "", providerName: "")
        #expect(result.durationMinutes > 0)
        let business = try Sample.business()
        let now = try Sample.instant("2025-11-28T10:30")
        let service = Service(id: "s", name: "S", durationMinutes: -5, bufferAfterMinutes: -9, providerIDs: [])
        let day = ProviderDay(
            business: business, service: service, provider: Provider(id: "p", name: "P", places: -1),
            date: try ISO8601.localDate("2025-11-29"), reading: .known([], readAt: now), claims: [], now: now)
        #expect(day.slots().isEmpty)
    }

    @Test("a move of an appointment is noted in the thread it was booked in, and so is a cancellation")
    func otherThread() async throws {
        let desk = try Desk(Sample.business { $0.rescheduleWithoutOffer = true })
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        let staff = desk.context("staff-1", channel: .staffConsole, customer: nil)
        _ = try await move(desk, id, to: "2025-11-29T15:00", staff)
        #expect(try await desk.book("2025-11-29T15:00").origin == .confirmedAgain)
        _ = try await desk.orchestrator.cancelAppointment(CancellationRequest(appointmentID: id), in: staff)
        #expect(try await desk.record(Conversation.self, "conversation-1")?.lastAppointment?.status == .cancelled)
    }

    @Test("a move to what the customer chose contradicts nobody, whatever the policy")
    func moveUnderRefusal() async throws {
        let desk = try Desk(Sample.business { $0.agentDisagreement = .refuse })
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        try await desk.check(provider: Sample.lee)
        _ = try await desk.orchestrator.receive("the last one", in: desk.context())
        let moved = try await move(desk, id, to: nil)
        #expect(moved.slot.providerID == Sample.lee)
        #expect(moved.adjustments.isEmpty)
    }

    @Test("offers for a move are not booked as a second appointment")
    func offersForMove() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        let id = try await desk.book("2025-11-29T09:00").appointmentID
        _ = try await desk.orchestrator.checkAvailability(
            AvailabilityRequest(
                date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, movingAppointmentID: id),
            in: desk.context())
        #expect(try await desk.refusal { try await desk.book("2025-11-29T15:00") } == .slotSelectionMismatch)
        #expect(try await desk.claims().count == 1)
    }

    @Test("where nothing else is said, the slot that is kept is booked")
    func holdWithoutStart() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await hold(desk, "2025-11-29T12:30")
        #expect(try await desk.book().slot.localStart.time.description == "12:30")
    }
}
