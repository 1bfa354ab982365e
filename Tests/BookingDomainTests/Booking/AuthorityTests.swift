import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("A calendar that decides itself")
struct AuthorityTests {
    private static let silences = [
        CalendarOutage(.timeout, of: .writing), CalendarOutage(.unreachable, of: .writing),
        CalendarOutage(.timeout, of: .writing, writesGetThrough: true),
        CalendarOutage(.refused, of: .writing, writesGetThrough: true),
    ]

    private func refusal(_ operation: () async throws -> BookingResult) async throws -> BookingError {
        do {
            let result = try await operation()
            Issue.record("\(result.slot) should have been refused")
            throw SampleFault()
        } catch let error as BookingError {
            return error
        }
    }

    @Test(
        "what it accepts is booked like everything else, and a repeat gets the recorded answer",
        arguments: AuthorityOperation.allCases)
    func accepted(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let answer = try await desk.perform(operation, of: id, call: "call-9")
        #expect(answer.origin == .fresh)
        #expect(answer.warnings.isEmpty)
        #expect(try answer.slot.start == Sample.instant(operation.start))
        #expect(answer.slot.providerID == operation.provider)
        let appointment = try #require(try await desk.appointments().first)
        #expect(appointment.id == id ?? answer.appointmentID)
        #expect(appointment.slot == answer.slot)
        #expect(appointment.version == (operation.isMove ? 2 : 1))
        let conversation = try #require(try await desk.record(Conversation.self, "conversation-1"))
        #expect(conversation.pendingOffers == nil)
        #expect(conversation.lastAppointment?.start == answer.slot.start)
        var again = try await desk.perform(operation, of: id, call: "call-9")
        #expect(again.origin == .recorded)
        again.origin = .fresh
        #expect(again == answer)
        #expect(try await desk.perform(operation, of: id, call: "call-10").origin == .confirmedAgain)
        try await desk.runRelay()
        try await desk.expectInvariants()
        #expect(try await desk.appointments().count == 1)
    }

    @Test(
        "what it refuses is not booked: the answer carries fresh offers, which can be booked",
        arguments: AuthorityOperation.allCases)
    func refused(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let before = try await desk.appointments()
        desk.calendar.refuseNext(for: operation.provider, of: desk.business.id)
        let error = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(error.code == .slotTaken)
        #expect(!error.offers.isEmpty)
        let taken = try Sample.instant(operation.start)
        #expect(error.offers.allSatisfy { $0.start != taken && $0.providerID == operation.provider })
        #expect(try await desk.appointments() == before)
        let offers = try await desk.record(Conversation.self, "conversation-1")?.pendingOffers
        #expect(offers?.slots == error.offers)
        #expect(offers?.toolCallID == nil)
        let again = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(again == error)
        try await desk.runRelay()
        try await desk.expectInvariants()
        let fresh = try #require(error.offers.first)
        let start = ISO8601.string(fresh.start, in: desk.business.zone)
        if let id {
            let request = RescheduleRequest(
                appointmentID: id, start: try RequestedStart(start, in: desk.business.zone))
            let moved = try await desk.orchestrator.rescheduleAppointment(request, in: desk.context())
            #expect(moved.slot == fresh)
        } else {
            #expect(try await desk.book(start).slot == fresh)
        }
        try await desk.expectInvariants()
    }

    @Test(
        "while its answer is not known nothing else is booked, and the relay settles it",
        arguments: AuthorityOperation.allCases, silences)
    func unknown(operation: AuthorityOperation, outage: CalendarOutage) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let before = try await desk.appointments()
        desk.setWriting(outage)
        let calls: [ToolCallID] = ["call-9", "call-9", "call-10"]
        for call in calls {
            let error = try await refusal { try await desk.perform(operation, of: id, call: call) }
            #expect(error.code == .confirmationPending)
        }
        let hold = HoldRequest(start: try RequestedStart("2025-11-29T16:00", in: desk.business.zone))
        let held = try await desk.refusal { try await desk.orchestrator.reserveSlot(hold, in: desk.context()) }
        #expect(held == .confirmationPending)
        #expect(try await desk.appointments() == before)
        let conversation = try await desk.record(Conversation.self, "conversation-1")
        #expect(conversation?.pendingOffers != nil)
        #expect(conversation?.pendingConfirmation?.key?.callID == "call-9")
        let confirming = try await desk.claims().filter { $0.state == .confirming }
        #expect(confirming.count == 1)
        #expect(try await desk.refusal { try await desk.check(provider: Sample.smith) } == nil)

        desk.setWriting(nil)
        try await desk.runRelay()
        try await desk.expectInvariants()
        #expect(try await desk.perform(operation, of: id, call: "call-9").origin == .recorded)
        #expect(try await desk.perform(operation, of: id, call: "call-11").origin == .confirmedAgain)
        #expect(try await desk.appointments().map(\.slot.start) == [Sample.instant(operation.start)])
    }

    @Test("what it refuses when it answers at last frees the time", arguments: AuthorityOperation.allCases)
    func refusedLater(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let before = try await desk.appointments()
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        _ = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
        desk.setWriting(nil)
        desk.calendar.refuseNext(for: operation.provider, of: desk.business.id)
        try await desk.runRelay()
        try await desk.expectInvariants()
        #expect(try await desk.appointments() == before)
        #expect(try await refusal { try await desk.perform(operation, of: id, call: "call-9") }.code == .slotTaken)
        let found = try await desk.check(provider: operation.provider)
        let taken = try Sample.instant(operation.start)
        #expect(!found.allSlots.contains { $0.start == taken })
    }

    @Test("a calendar that stays silent is asked until the time has come", arguments: AuthorityOperation.allCases)
    func silent(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let before = try await desk.appointments()
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        _ = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
        try await desk.runRelay(until: "2025-11-29T08:59")
        #expect(try await desk.claims().count { $0.state == .confirming } == 1)
        let overdue = desk.metrics.events(named: .confirmationOverdue)
        #expect(overdue.map(\.providerID) == [operation.provider])
        #expect(overdue.map(\.conversationID) == [Sample.conversation])
        let error = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(error.code == .confirmationPending)
        desk.setWriting(nil)
        desk.environment.now = try Sample.instant("2025-12-01T09:00")
        try await desk.runRelay()
        #expect(try await desk.claims().allSatisfy { $0.state != .confirming })
        #expect(try await desk.appointments() == before)
        let month = try Sample.instant("2025-11-28T00:00")..<Sample.instant("2025-12-28T00:00")
        let log = try await desk.store.events(of: desk.business.id, in: month, correlation: nil)
        #expect(log.count { $0.name == .confirmationAbandoned } == 1)
        #expect(desk.notifier.sent.isEmpty)
        #expect(try await refusal { try await desk.perform(operation, of: id, call: "call-9") }.code == .pastTime)
    }

    @Test("what a calendar took without saying so is undone once the time has come")
    func silentButTaken() async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(.book)
        desk.setWriting(CalendarOutage(.timeout, of: .writing, writesGetThrough: true))
        _ = try await refusal { try await desk.perform(.book, of: id, call: "call-9") }
        desk.environment.now = try Sample.instant("2025-12-01T09:00")
        desk.setWriting(nil)
        try await desk.runRelay()
        #expect(try await desk.appointments().isEmpty)
        #expect(desk.calendar.events(of: Sample.smith, business: desk.business.id).isEmpty)
    }

    @Test("of many concurrent callers exactly as many book as there are places", arguments: [1, 3])
    func concurrentCallers(places: Int) async throws {
        let desk = try Desk.authority(places: places)
        let contexts = (0..<12).map {
            desk.context(ConversationID("conversation-\($0)"), customer: CustomerID("customer-\($0)"))
        }
        for context in contexts { try await desk.check(context, provider: Sample.smith) }
        let booked = await withTaskGroup { group in
            for context in contexts {
                group.addTask { (try? await desk.book("2025-11-29T09:00", context)) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(booked == places)
        #expect(try await desk.appointments().count == places)
        #expect(Set(try await desk.claims().map(\.place)).count == places)
    }

    @Test("the same call side by side happens once", arguments: AuthorityOperation.allCases)
    func sameCall(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let refusals = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
                }
            }
            return try await group.reduce(into: Set<BookingErrorCode?>()) { $0.insert($1) }
        }
        #expect(refusals.isSubset(of: [nil, .confirmationPending]))
        #expect(refusals.contains(nil))
        #expect(try await desk.appointments().count == 1)
        try await desk.runRelay()
        try await desk.expectInvariants()
    }

    @Test("while it is asked, another customer is not offered the time and cannot book it")
    func otherCaller() async throws {
        let desk = try Desk.authority()
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(other, provider: Sample.smith)
        _ = try await desk.prepare(.book)
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        _ = try await refusal { try await desk.perform(.book, of: nil, call: nil) }
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", other) } == .slotTaken)
        let found = try await desk.check(other, provider: Sample.smith)
        #expect(try !found.allSlots.map(\.start).contains(Sample.instant("2025-11-29T09:00")))
    }

    @Test(
        "an appointment that is being moved keeps its old time until the calendar has agreed", arguments: [true, false])
    func oldTime(isAccepted: Bool) async throws {
        for operation in AuthorityOperation.allCases where operation.isMove {
            let desk = try Desk.authority()
            let id = try await desk.prepare(operation)
            let before = try await desk.claims()
            desk.setWriting(CalendarOutage(.timeout, of: .writing))
            _ = try await refusal { try await desk.perform(operation, of: id, call: "call-9") }
            let other = desk.context("conversation-2", customer: "customer-2")
            let old = try Sample.instant(AuthorityOperation.oldStart)
            let found = try await desk.check(other, provider: Sample.smith)
            #expect(!found.allSlots.contains { ($0.start..<$0.end).contains(old) })
            desk.setWriting(nil)
            if !isAccepted { desk.calendar.refuseNext(for: operation.provider, of: desk.business.id) }
            try await desk.runRelay()
            try await desk.expectInvariants()
            let after = try await desk.claims()
            #expect((after.map(\.interval) == before.map(\.interval)) == !isAccepted)
            #expect(after.map(\.id) == before.map(\.id) || (isAccepted && operation != .moveWithin))
        }
    }

    @Test("offers do not leave a thread that waits for an answer, and none come in")
    func handover() async throws {
        let desk = try Desk.authority()
        let other = desk.context("conversation-2")
        try await desk.check(other)
        _ = try await desk.prepare(.book)
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        _ = try await refusal { try await desk.perform(.book, of: nil, call: nil) }
        let out = try await desk.refusal {
            try await desk.orchestrator.moveOffers(from: Sample.conversation, in: other)
        }
        let into = try await desk.refusal {
            try await desk.orchestrator.moveOffers(from: "conversation-2", in: desk.context())
        }
        #expect(out == .confirmationPending)
        #expect(into == .confirmationPending)
    }

    @Test("the first provider whose calendar only follows is booked at once")
    func mirrorsStay() async throws {
        let desk = try Desk(Sample.business(authorities: [Sample.lee]))
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        try await desk.check()
        let booked = try await desk.book("2025-11-29T09:00")
        #expect(booked.slot.providerID == Sample.smith)
        #expect(booked.warnings == [BookingWarning(.calendarSyncPending)])
    }

    @Test("a call notes that it was booked, or that it failed", arguments: [true, false])
    func callSteps(isAccepted: Bool) async throws {
        let desk = try Desk.authority()
        var context = desk.context()
        context.callSession = "call-session-1"
        try await desk.check(context, provider: Sample.smith)
        if !isAccepted { desk.calendar.refuseNext(for: Sample.smith, of: desk.business.id) }
        _ = try? await desk.book("2025-11-29T09:00", context)
        let state = try await desk.record(CallState.self, "call-session-1")
        let steps: [CallStep] = isAccepted ? [.booked] : [.failed, .checkAvailability]
        #expect(state?.history.map(\.step) == [.greeting, .checkAvailability] + steps)
        let error = "the provider's calendar has refused the time; choose another one"
        #expect(state?.errorMessage == (isAccepted ? nil : error))
    }
}
