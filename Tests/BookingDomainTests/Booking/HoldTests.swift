import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("A slot that is kept")
struct HoldTests {
    private func hold(
        _ desk: Desk, _ start: String? = nil, _ context: BookingContext? = nil
    ) async throws -> HoldResult {
        let start = try start.map { try RequestedStart($0, in: desk.business.zone) }
        return try await desk.orchestrator.reserveSlot(HoldRequest(start: start), in: context ?? desk.context())
    }

    @Test("a held slot is kept from others and taken over by its own customer")
    func takenOver() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(provider: Sample.smith)
        try await desk.check(other, provider: Sample.smith)
        let held = try await hold(desk, "2025-11-29T09:00")
        #expect(held.expiresAt == desk.environment.now.addingTimeInterval(300))
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", other) } == .slotTaken)
        let booked = try await desk.book("2025-11-29T09:00")
        let claims = try await desk.claims()
        #expect(claims.map(\.id) == [held.claimID])
        #expect(claims.map(\.state) == [.booked])
        #expect(claims.map(\.version) == [2])
        #expect(try await desk.record(Appointment.self, booked.appointmentID.rawValue)?.claimID == held.claimID)
        #expect(try await desk.record(Conversation.self, "conversation-1")?.hold == nil)
    }

    @Test("a hold is dead from its instant on", arguments: [(299.999, nil as BookingErrorCode?), (300, .holdExpired)])
    func expiry(seconds: Double, expected: BookingErrorCode?) async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await hold(desk, "2025-11-29T09:00")
        desk.environment.advance(by: .seconds(seconds))
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == expected)
        // Once it was said that the hold is gone, what is still free and offered can be booked.
        if expected != nil { #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == nil) }
        #expect(try await desk.claims().count == 1)
    }

    @Test("after it has expired, another customer gets the slot, and its own customer hears that it is gone")
    func overtaken() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(provider: Sample.smith)
        _ = try await hold(desk, "2025-11-29T09:00")
        desk.environment.advance(by: .seconds(300))
        try await desk.check(other, provider: Sample.smith)
        _ = try await desk.book("2025-11-29T09:00", other)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .holdExpired)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .slotTaken)
    }

    @Test(
        "one thread keeps one slot: another hold, or another booking, gives the first one up", arguments: [true, false])
    func oneHold(books: Bool) async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        _ = try await hold(desk, "2025-11-29T09:00")
        if books {
            _ = try await desk.book("2025-11-29T12:30")
        } else {
            _ = try await hold(desk, "2025-11-29T12:30")
        }
        let claims = try await desk.claims()
        #expect(claims.map(\.appointmentInterval.lowerBound) == [try Sample.instant("2025-11-29T12:30")])
    }

    @Test("holding the same slot again answers with the hold that stands")
    func heldAgain() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let first = try await hold(desk, "2025-11-29T09:00")
        desk.environment.advance(by: .seconds(60))
        let again = try await hold(desk, "2025-11-29T09:00")
        #expect(again.claimID == first.claimID)
        #expect(again.expiresAt == first.expiresAt)
        #expect(again.origin == .confirmedAgain)
    }

    @Test("the customer's own hold does not hide the slot from a new check")
    func recheck() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        _ = try await hold(desk, "2025-11-29T09:00")
        let found = try await desk.check(provider: Sample.smith)
        #expect(found.allSlots.first?.localStart.time.description == "09:00")
    }

    @Test("only what was offered can be kept")
    func neverOffered() async throws {
        let desk = try Desk(Sample.business())
        #expect(try await desk.refusal { try await hold(desk, "2025-11-29T09:00") } == .noPendingOffers)
        try await desk.check()
        #expect(try await desk.refusal { try await hold(desk) } == .selectionRequired)
        #expect(try await desk.refusal { try await hold(desk, "2025-11-29T09:10") } == .slotSelectionMismatch)
    }

    @Test("of many who want to keep one slot, one does")
    func race() async throws {
        let desk = try Desk(Sample.business())
        let contexts = (0..<8).map {
            desk.context(ConversationID("conversation-\($0)"), customer: CustomerID("customer-\($0)"))
        }
        for context in contexts { try await desk.check(context, provider: Sample.smith) }
        let kept = await withTaskGroup { group in
            for context in contexts {
                group.addTask { (try? await hold(desk, "2025-11-29T09:00", context)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(kept == 1)
        #expect(try await desk.claims().count == 1)
    }

    @Test("a call keeps every step it has gone through")
    func callSteps() async throws {
        let desk = try Desk(Sample.business())
        var context = desk.context()
        context.callSession = "call-session-1"
        try await desk.check(context)
        _ = try await hold(desk, "2025-11-29T09:00", context)
        _ = try await desk.book("2025-11-29T09:00", context)
        let state = try #require(try await desk.record(CallState.self, "call-session-1"))
        #expect(state.history.map(\.step.rawValue) == ["greeting", "check_avail", "reserve", "booked"])
        #expect(state.step == .booked)
        #expect(try CallState(json: state.json) == state)
    }
}
