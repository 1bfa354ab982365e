import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The customer is told")
struct NotificationTests {
    private func desk(
        _ message: BookingPolicy.ConfirmationMessage, isAuthority: Bool = false
    ) throws -> Desk {
        let authorities: Set<ProviderID> = isAuthority ? [Sample.smith, Sample.lee] : []
        return try Desk(Sample.business(authorities: authorities) { $0.confirmationMessage = message })
    }

    private func context(_ desk: Desk, call: ToolCallID? = nil) -> BookingContext {
        var context = desk.context(call: call)
        context.customer?.email = EmailAddress("avery@example.com")
        return context
    }

    @Test(
        "by text message or e-mail, when an appointment is booked, moved and called off",
        arguments: [BookingPolicy.ConfirmationMessage.sms, .email], [false, true])
    func told(message: BookingPolicy.ConfirmationMessage, isAuthority: Bool) async throws {
        let desk = try desk(message, isAuthority: isAuthority)
        let context = context(desk)
        try await desk.check(context, provider: Sample.smith)
        let booked = try await desk.book("2025-11-29T09:00", context)
        #expect(booked.warnings.isEmpty)
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: Sample.botox, providerID: Sample.smith,
            movingAppointmentID: booked.appointmentID)
        _ = try await desk.orchestrator.checkAvailability(request, in: context)
        let start = try RequestedStart("2025-11-29T15:00", in: desk.business.zone)
        _ = try await desk.orchestrator.rescheduleAppointment(
            RescheduleRequest(appointmentID: booked.appointmentID, start: start), in: context)
        // Staff calls it off: the contact comes from the customer's record.
        let staff = desk.context("staff-1", channel: .staffConsole, customer: nil)
        _ = try await desk.orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: booked.appointmentID), in: staff)
        let sent = desk.notifier.sent
        #expect(
            sent.map(\.text) == [
                "Your Botox appointment is booked for November 29, 2025 at 9:00 AM.",
                "Your Botox appointment is moved to November 29, 2025 at 3:00 PM.",
                "Your Botox appointment for November 29, 2025 at 3:00 PM is cancelled.",
            ])
        #expect(sent.map(\.id.rawValue) == (1...3).map { "confirmation-\(booked.appointmentID)-\($0)" })
        let recipients = Set(sent.map(\.recipient))
        switch message {
        case .sms: #expect(recipients == [.sms(try #require(PhoneNumber("+13055550100")))])
        default: #expect(recipients == [.email(try #require(EmailAddress("avery@example.com")))])
        }
        let rows = try await desk.store.rows(.notifications, of: desk.business.id)
        #expect(rows.map(\.state) == [.delivered, .delivered, .delivered])
    }

    @Test("not by default, and not where no contact is known")
    func notTold() async throws {
        for message in [BookingPolicy.ConfirmationMessage.none, .email] {
            let desk = try desk(message)
            try await desk.check()
            #expect(try await desk.book("2025-11-29T09:00").warnings.isEmpty)
            #expect(desk.notifier.calls == 0)
            #expect(try await desk.store.rows(.notifications, of: desk.business.id).isEmpty)
        }
    }

    @Test("a message that does not get through costs a warning, also on a replay", arguments: [false, true])
    func pending(isAuthority: Bool) async throws {
        let desk = try desk(.sms, isAuthority: isAuthority)
        try await desk.check(provider: Sample.smith)
        desk.notifier.failNext(1, with: NotifierError("busy"))
        if !isAuthority {
            desk.calendar.setUnavailable(
                CalendarOutage(.timeout, of: .writing), for: Sample.smith, of: desk.business.id)
        }
        let context = desk.context(call: "call-9")
        let expected =
            (isAuthority ? [] : [BookingWarning(.calendarSyncPending)]) + [BookingWarning(.notificationPending)]
        #expect(try await desk.book("2025-11-29T09:00", context).warnings == expected)
        #expect(try await desk.book("2025-11-29T09:00", context).warnings == expected)
        desk.calendar.setUnavailable(nil, for: Sample.smith, of: desk.business.id)
        try await desk.runRelay()
        #expect(try await desk.book("2025-11-29T09:00", context).warnings.isEmpty)
        #expect(desk.notifier.sent.count == 1)
    }

    @Test("what is refused or not known yet is not told, and what the relay settles is told once")
    func toldLater() async throws {
        let desk = try desk(.sms, isAuthority: true)
        try await desk.check(provider: Sample.smith)
        desk.calendar.refuseNext(for: Sample.smith, of: desk.business.id)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .slotTaken)
        desk.setWriting(CalendarOutage(.timeout, of: .writing))
        #expect(try await desk.refusal { try await desk.book("2025-11-29T16:00") } == .confirmationPending)
        #expect(desk.notifier.sent.isEmpty)
        desk.setWriting(nil)
        try await desk.runRelay()
        #expect(desk.notifier.sent.count == 1)
        try await desk.expectInvariants()
    }

    @Test(
        "a call notes that the confirmation is on its way, where it is a text message",
        arguments: BookingPolicy.ConfirmationMessage.allCases, [false, true])
    func callSteps(message: BookingPolicy.ConfirmationMessage, isAuthority: Bool) async throws {
        let desk = try desk(message, isAuthority: isAuthority)
        var context = context(desk)
        context.callSession = "call-session-1"
        try await desk.check(context)
        _ = try await desk.book("2025-11-29T09:00", context)
        let state = try await desk.record(CallState.self, "call-session-1")
        let steps = message == .sms ? ["confirm_sms", "booked"] : ["booked"]
        #expect(state?.history.map(\.step.rawValue) == ["greeting", "check_avail"] + steps)
    }

    @Test("nothing personal is in the flow log or the metrics")
    func privacy() async throws {
        let desk = try desk(.sms, isAuthority: true)
        try await desk.check(provider: Sample.smith)
        _ = try await desk.orchestrator.receive("9 AM please, I am Avery, 3055550100", in: desk.context())
        _ = try await desk.book("2025-11-29T09:00")
        let range = Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000)
        let log = try await desk.store.events(of: desk.business.id, in: range, correlation: nil)
        #expect(log.contains { $0.name == .messageReceived })
        for event in log + desk.metrics.events {
            let text = JSONWriter.string(event.json) + JSONWriter.string(MetricsLine(event).json)
            #expect(!text.contains("Avery") && !text.contains("3055550100") && !text.contains("appointment is"))
        }
    }
}
