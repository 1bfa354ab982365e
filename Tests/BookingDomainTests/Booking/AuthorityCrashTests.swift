import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("A crash while a calendar is asked")
struct AuthorityCrashTests {
    /// Where a process dies, and what the calendar says.
    struct Crash: Sendable, CustomTestStringConvertible {
        let operation: AuthorityOperation
        let commit: Int
        let moment: CrashingStore.Moment
        let isAccepted: Bool

        var testDescription: String {
            "\(operation), \(moment) commit \(commit), \(isAccepted ? "accepted" : "refused")"
        }

        static let all = AuthorityOperation.allCases.flatMap { operation in
            (1...3).flatMap { commit in
                CrashingStore.Moment.allCases.flatMap { moment in
                    [true, false].map {
                        Crash(operation: operation, commit: commit, moment: moment, isAccepted: $0)
                    }
                }
            }
        }
    }

    @Test("a process that dies between any two steps leaves one appointment or none", arguments: Crash.all)
    func crash(crash: Crash) async throws {
        let store = CrashingStore()
        let desk = try Desk.authority(store: store)
        let id = try await desk.prepare(crash.operation)
        let before = try await desk.appointments()
        if !crash.isAccepted { desk.calendar.refuseNext(9, for: crash.operation.provider, of: desk.business.id) }
        store.crash(atCommit: crash.commit, crash.moment)
        let first = try await desk.refusal { try await desk.perform(crash.operation, of: id, call: "call-9") }
        store.restart()
        try await desk.runRelay()
        try await desk.expectInvariants()

        let second = try await desk.refusal { try await desk.perform(crash.operation, of: id, call: "call-9") }
        #expect(second == (crash.isAccepted ? nil : .slotTaken))
        let expected = [nil, BookingErrorCode.storeUnavailable, .confirmationPending, .slotTaken]
        #expect(expected.contains(first))
        try await desk.runRelay()
        try await desk.expectInvariants()
        let after = try await desk.appointments()
        if crash.isAccepted {
            #expect(try after.map(\.slot.start) == [Sample.instant(crash.operation.start)])
        } else {
            #expect(after == before)
        }
    }

    @Test("nobody asks again once a refusal is written down", arguments: AuthorityOperation.allCases)
    func settledRefusal(operation: AuthorityOperation) async throws {
        let store = CrashingStore()
        let desk = try Desk.authority(store: store)
        let id = try await desk.prepare(operation)
        let before = try await desk.store.rows(.calendarSync, of: desk.business.id).count
        desk.calendar.refuseNext(for: operation.provider, of: desk.business.id)
        store.crash(atCommit: 2, .after)
        let refusal = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(refusal == .confirmationPending)
        store.restart()
        try await desk.runRelay()
        try await desk.expectInvariants()
        // An event that was put and taken away again would have left a row.
        #expect(try await desk.store.rows(.calendarSync, of: desk.business.id).count == before + 1)
    }

    @Test(
        "of two workers who ask at once one writes the answer down, and what the other was granted is taken back",
        arguments: AuthorityOperation.allCases, [true, false])
    func twoWorkers(operation: AuthorityOperation, isAccepted: Bool) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        let before = try await desk.appointments()
        if !isAccepted { desk.calendar.refuseNext(for: operation.provider, of: desk.business.id) }
        desk.interrupted.beforeNext {
            desk.environment.advance(by: .seconds(36))
            _ = try? await desk.relay.runOnce(at: desk.environment.now)
        }
        let slow = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(slow == .confirmationPending)
        try await desk.runRelay()
        try await desk.expectInvariants()
        let again = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(again == (isAccepted ? nil : .slotTaken))
        if !isAccepted { #expect(try await desk.appointments() == before) }
    }

    @Test(
        "what happens in the thread meanwhile does not keep the answer from being written down",
        arguments: AuthorityOperation.allCases)
    func somethingElse(operation: AuthorityOperation) async throws {
        let desk = try Desk.authority()
        let id = try await desk.prepare(operation)
        desk.interrupted.beforeNext {
            // Something happens in the thread while the calendar thinks.
            _ = try? await desk.orchestrator.receive("hello", in: desk.context())
        }
        #expect(try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") } == nil)
        try await desk.runRelay()
        try await desk.expectInvariants()
    }

    @Test(
        "an appointment that is called off while its move is asked for stays called off", arguments: [true, false],
        [true, false])
    func cancelledMeanwhile(isAccepted: Bool, byStaff: Bool) async throws {
        for operation in AuthorityOperation.allCases where operation.isMove {
            let desk = try Desk.authority()
            let id = try #require(try await desk.prepare(operation))
            desk.setWriting(CalendarOutage(.timeout, of: .writing))
            let pending = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
            #expect(pending == .confirmationPending)
            let staff = desk.context("staff-1", channel: .staffConsole, customer: nil)
            let called = try await desk.orchestrator.cancelAppointment(
                CancellationRequest(appointmentID: id, reason: "ill"), in: byStaff ? staff : desk.context())
            #expect(called.warnings == [BookingWarning(.calendarSyncPending)])
            desk.setWriting(nil)
            if !isAccepted { desk.calendar.refuseNext(for: operation.provider, of: desk.business.id) }
            try await desk.runRelay()
            try await desk.expectInvariants()
            #expect(try await desk.claims().isEmpty)
            let refusal = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
            #expect(refusal == (isAccepted ? .notAllowed : .slotTaken))
        }
    }

    @Test("of two moves from two threads the appointment stands where its record says", arguments: [true, false])
    func twoMoves(isWithin: Bool) async throws {
        let desk = try Desk.authority()
        let id = try #require(try await desk.prepare(.move))
        let other = desk.context("conversation-2")
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: Sample.smith,
            movingAppointmentID: id)
        _ = try await desk.orchestrator.checkAvailability(request, in: other)
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        let operation: AuthorityOperation = isWithin ? .moveWithin : .move
        let first = try await desk.refusal { try await desk.perform(operation, of: id, call: "call-9") }
        #expect(first == .confirmationPending)
        let start = try RequestedStart("2025-11-29T09:00", in: desk.business.zone)
        let second = try await desk.refusal {
            try await desk.orchestrator.rescheduleAppointment(
                RescheduleRequest(appointmentID: id, start: start), in: other)
        }
        #expect(second == .confirmationPending)
        desk.setWriting(nil)
        try await desk.runRelay()
        try await desk.expectInvariants()
        #expect(try await desk.appointments().count == 1)
    }
}
