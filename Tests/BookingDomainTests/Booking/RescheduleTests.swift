import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("Moving and calling off")
struct RescheduleTests {
    private func booked(_ desk: Desk, _ start: String = "2025-11-29T12:30") async throws -> BookingResult {
        try await desk.check(provider: Sample.smith)
        return try await desk.book(start)
    }

    private func check(_ desk: Desk, moving: AppointmentID, _ context: BookingContext? = nil) async throws
        -> CheckAvailabilityResult
    {
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: Sample.smith,
            movingAppointmentID: moving)
        return try await desk.orchestrator.checkAvailability(request, in: context ?? desk.context())
    }

    private func move(
        _ desk: Desk, _ id: AppointmentID, to start: String?, _ context: BookingContext? = nil
    ) async throws -> BookingResult {
        let start = try start.map { try RequestedStart($0, in: desk.business.zone) }
        return try await desk.orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: id, start: start), in: context ?? desk.context())
    }

    private func cancel(
        _ desk: Desk, _ id: AppointmentID, _ context: BookingContext? = nil
    ) async throws -> CancellationResult {
        try await desk.orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: id, reason: "ill"), in: context ?? desk.context())
    }

    @Test("an appointment keeps its id, its old time is free and its new time is taken, also into its own interval")
    func intoOwnInterval() async throws {
        let desk = try Desk(Sample.business())
        let booked = try await booked(desk)
        let found = try await check(desk, moving: booked.appointmentID)
        #expect(found.allSlots.contains { $0.localStart.time.description == "13:00" })
        let moved = try await move(desk, booked.appointmentID, to: "2025-11-29T13:00")
        #expect(moved.appointmentID == booked.appointmentID)
        let claims = try await desk.claims()
        #expect(claims.map(\.appointmentInterval.lowerBound) == [try Sample.instant("2025-11-29T13:00")])
        #expect(claims.map(\.version) == [2])
        let appointment = try #require(try await desk.record(Appointment.self, booked.appointmentID.rawValue))
        #expect(appointment.status == .scheduled)
        #expect(appointment.version == 2)
        #expect(appointment.rescheduleCount == 1)
        let last = try await desk.record(Conversation.self, "conversation-1")?.lastAppointment
        #expect(last?.start == moved.slot.start)
        let events = desk.calendar.events(of: Sample.smith, business: desk.business.id)
        #expect(events.map(\.interval.lowerBound) == [moved.slot.start])
    }

    @Test("without a check for the move, the appointment's own time is not offered")
    func ownTimeIsTakenForOthers() async throws {
        let desk = try Desk(Sample.business())
        _ = try await booked(desk)
        let found = try await desk.check(provider: Sample.smith)
        #expect(!found.allSlots.contains { $0.localStart.time.description == "13:00" })
    }

    @Test("the enforcement table holds for a move")
    func enforced() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00") } == .noPendingOffers)
        _ = try await check(desk, moving: id)
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:10") } == .slotSelectionMismatch)
        #expect(try await desk.refusal { try await move(desk, id, to: nil) } == .selectionRequired)
        desk.environment.advance(by: .seconds(1801))
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00") } == .offersExpired)
    }

    @Test("moving to where it stands already, or asking again, confirms and changes nothing")
    func alreadyThere() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        let again = try await move(desk, id, to: "2025-11-29T12:30")
        #expect(again.origin == .confirmedAgain)
        #expect(try await desk.claims().map(\.version) == [1])
    }

    @Test("a policy can allow a move without an offer, and the watchdog says so")
    func withoutOffer() async throws {
        let desk = try Desk(Sample.business { $0.rescheduleWithoutOffer = true })
        let id = try await booked(desk).appointmentID
        #expect(try await move(desk, id, to: "2025-11-29T15:00").slot.localStart.time.description == "15:00")
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:10") } == .outsideHours)
        let range = Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000)
        let log = try await desk.store.events(of: desk.business.id, in: range, correlation: nil)
        #expect(log.contains { $0.name == .enforcementBypassed })
    }

    @Test("a move that somebody else was faster for leaves the appointment where it was")
    func lostSlot() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        _ = try await check(desk, moving: id)
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(other, provider: Sample.smith)
        _ = try await desk.book("2025-11-29T15:00", other)
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00") } == .slotTaken)
        let stored = try await desk.record(Appointment.self, id.rawValue)
        #expect(stored?.slot.localStart.time.description == "12:30")
        #expect(try await desk.claims().count == 2)
    }

    @Test("how often and how late an appointment may be changed is policy; staff may change it late")
    func limits() async throws {
        let desk = try Desk(
            Sample.business {
                $0.rescheduleLimit = 1
                $0.cancellationNoticeMinutes = 1440
            })
        let id = try await booked(desk).appointmentID
        _ = try await check(desk, moving: id)
        _ = try await move(desk, id, to: "2025-11-29T15:00")
        _ = try await check(desk, moving: id)
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T16:00") } == .notAllowed)
        desk.environment.advance(by: .seconds(6 * 3600))
        #expect(try await desk.refusal { try await cancel(desk, id) } == .noticeTooShort)
        let staff = desk.context("staff-1", channel: .staffConsole, customer: nil)
        #expect(try await cancel(desk, id, staff).origin == .fresh)
    }

    @Test("calling off frees the slot, tells the calendar, and is the same when done twice")
    func cancelTwice() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        let first = try await cancel(desk, id)
        #expect(first.warnings.isEmpty)
        #expect(try await desk.claims().isEmpty)
        #expect(desk.calendar.events(of: Sample.smith, business: desk.business.id).isEmpty)
        let again = try await cancel(desk, id)
        #expect(again.origin == .confirmedAgain)
        #expect(again.reason == "ill")
        let last = try #require(try await desk.record(Conversation.self, "conversation-1")?.lastAppointment)
        #expect(last.status == .cancelled)
        #expect(
            JSONWriter.string(last.json)
                == #"{"calendar_event_id":"booking\#(id)","status":"cancelled","cancellation_reason":"ill","#
                + #""appointment_id":"\#(id)"}"#)
        try await desk.check(provider: Sample.smith)
        #expect(try await desk.book("2025-11-29T12:30").appointmentID != id)
    }

    @Test("somebody else's appointment does not exist, and neither does one that was never made")
    func ownership() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        let other = desk.context("conversation-2", customer: "customer-2")
        for id in [id, "nothing"] {
            #expect(try await desk.refusal { try await cancel(desk, id, other) } == .notFound)
            #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00", other) } == .notFound)
            #expect(try await desk.refusal { try await check(desk, moving: id, other) } == .notFound)
        }
        #expect(try await desk.claims().count == 1)
    }

    @Test("an appointment that has begun, or was called off, is not moved")
    func tooLate() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        _ = try await check(desk, moving: id)
        desk.environment.now = try Sample.instant("2025-11-29T12:30")
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00") } == .pastTime)
        #expect(try await desk.refusal { try await cancel(desk, id) } == .pastTime)
        desk.environment.now = try Sample.instant("2025-11-28T12:30")
        _ = try await cancel(desk, id)
        #expect(try await desk.refusal { try await move(desk, id, to: "2025-11-29T15:00") } == .notAllowed)
    }

    @Test("the same call gets the same answer, and its delivery state as of now")
    func replay() async throws {
        let desk = try Desk(Sample.business())
        let id = try await booked(desk).appointmentID
        _ = try await check(desk, moving: id)
        desk.calendar.setUnavailable(
            CalendarOutage(.timeout, of: .writing), for: Sample.smith, of: desk.business.id)
        let context = desk.context(call: "call-9")
        let moved = try await move(desk, id, to: "2025-11-29T15:00", context)
        #expect(moved.warnings == [BookingWarning(.calendarSyncPending)])
        let again = try await move(desk, id, to: "2025-11-29T15:00", context)
        #expect(again.origin == .recorded)
        #expect(again.warnings == [BookingWarning(.calendarSyncPending)])
        desk.calendar.setUnavailable(nil, for: Sample.smith, of: desk.business.id)
        _ = try await desk.relay.runOnce(at: desk.environment.now.addingTimeInterval(7200))
        #expect(try await move(desk, id, to: "2025-11-29T15:00", context).warnings.isEmpty)
    }
}
