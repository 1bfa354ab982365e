import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Others who are faster while a calendar is asked")
struct AuthorityRaceTests {
    /// What the calendar says at first.
    enum Answer: Sendable, CaseIterable {
        case yes, no, nothing
    }

    @Test(
        "of many who want one time at the same moment at most one has it in the end",
        arguments: AuthorityOperation.allCases, Answer.allCases)
    func sameTime(operation: AuthorityOperation, answer: Answer) async throws {
        let desk = try Desk.authority()
        let others = (2..<8).map {
            desk.context(ConversationID("conversation-\($0)"), customer: CustomerID("customer-\($0)"))
        }
        for other in others { try await desk.check(other, provider: operation.provider) }
        let id = try await desk.prepare(operation)
        switch answer {
        case .yes: break
        case .no: desk.calendar.refuseNext(99, for: operation.provider, of: desk.business.id)
        case .nothing: desk.setWriting(CalendarOutage(.timeout, of: .writing))
        }
        await withTaskGroup { group in
            group.addTask { _ = try? await desk.perform(operation, of: id, call: "call-9") }
            for other in others { group.addTask { _ = try? await desk.book(operation.start, other) } }
        }
        desk.setWriting(nil)
        try await desk.runRelay()
        try await desk.expectInvariants()
        let start = try Sample.instant(operation.start)
        let there = try await desk.appointments().filter { $0.slot.start == start }
        #expect(there.count == (answer == .no ? 0 : 1))
    }

    @Test("the second commit is tried three times, and then left to the relay", arguments: AuthorityOperation.allCases)
    func lostRaces(operation: AuthorityOperation) async throws {
        for (last, expected) in [(3, nil as BookingErrorCode?), (4, .confirmationPending)] {
            for isAccepted in [true, false] {
                let store = CrashingStore()
                let desk = try Desk.authority(store: store)
                let id = try await desk.prepare(operation)
                if !isAccepted { desk.calendar.refuseNext(9, for: operation.provider, of: desk.business.id) }
                store.contest(commits: 2...last)
                let answer = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
                #expect(answer == expected ?? (isAccepted ? nil : .slotTaken))
                try await desk.runRelay()
                try await desk.expectInvariants()
                let again = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
                #expect(again == (isAccepted ? nil : .slotTaken))
            }
        }
    }

    @Test("a visitor whom nobody proves is booked and told by what was said", arguments: [true, false])
    func unknownVisitor(isAnsweredLater: Bool) async throws {
        let desk = try Desk.authority { $0.confirmationMessage = .sms }
        let context = desk.context(channel: .web, customer: nil)
        try await desk.check(context)
        if isAnsweredLater { desk.setWriting(CalendarOutage(.timeout, of: .writing)) }
        let request = BookingRequest(
            start: try RequestedStart("2025-11-29T09:00", in: desk.business.zone), customerName: "Robin Walkin",
            customerPhone: PhoneNumber("+13055550123"))
        let answer = try await desk.refusal { try await desk.orchestrator.bookAppointment(request, in: context) }
        #expect(answer == (isAnsweredLater ? .confirmationPending : nil))
        desk.setWriting(nil)
        try await desk.runRelay()
        try await desk.expectInvariants()
        let appointment = try #require(try await desk.appointments().first)
        #expect(appointment.bookedBy == .online)
        let conversation = try await desk.record(Conversation.self, "conversation-1")
        #expect(conversation?.customerID == appointment.customerID)
        #expect(desk.notifier.sent.map(\.recipient) == [.sms(try #require(PhoneNumber("+13055550123")))])
    }
}
