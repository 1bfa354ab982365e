import BookingDomain
import BookingTesting
import Testing

@Suite("The health of booking in a window of time")
struct BookingHealthTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let log: [BookingEvent]
        let expected: [Int]
        let rate: String

        init(_ name: String, _ log: [BookingEvent], _ expected: [Int], _ rate: String) {
            (testDescription, self.log, self.expected, self.rate) = (name, log, expected, rate)
        }
    }

    private static func log(
        _ name: BookingEvent.Name, _ conversation: ConversationID, _ appointment: AppointmentID? = nil,
        _ channel: BookingChannel? = .sms, at date: Date = HealthSample.at(1)
    ) -> BookingEvent {
        HealthSample.log(name, conversation, appointment, channel, at: date)
    }

    static let table = [
        Row("nothing", [], [0, 0, 0], "0.0"),
        Row("only a message", [log(.messageReceived, "c-1")], [1, 0, 0], "0.0"),
        Row(
            "one of three",
            [log(.messageReceived, "c-1"), log(.offersRecorded, "c-2"), log(.appointmentBooked, "c-3", "a-1")],
            [3, 1, 0], "33.3"),
        Row(
            "two of three, rounded half up",
            [
                log(.appointmentBooked, "c-1", "a-1"), log(.offersRecorded, "c-2"),
                log(.appointmentBooked, "c-3", "a-2", .email),
            ], [3, 2, 0], "66.7"),
        Row(
            "a conversation with many events counts once",
            [log(.messageReceived, "c-1"), log(.offersRecorded, "c-1"), log(.appointmentBooked, "c-1", "a-1", .voice)],
            [1, 1, 0], "100.0"),
        Row(
            "two bookings of one conversation",
            [log(.appointmentBooked, "c-1", "a-1"), log(.appointmentBooked, "c-1", "a-2")], [1, 2, 0], "200.0"),
        Row(
            "what the front desk does is no conversation and no AI booking",
            [log(.appointmentBooked, "desk", "a-1", .staffConsole), log(.messageReceived, "c-1")], [1, 0, 0], "0.0"),
        Row(
            "what customers do on a web page is no conversation and no AI booking",
            [log(.appointmentBooked, "c-1", "a-1", .web), log(.offersRecorded, "c-2", nil, .web)], [0, 0, 0], "0.0"),
        Row(
            "web pages do not lower the rate, and a conversation that goes on elsewhere counts",
            [
                log(.offersRecorded, "c-1", nil, .web), log(.appointmentBooked, "c-2", "a-2", .voice),
                log(.offersRecorded, "c-3", nil, .web), log(.appointmentBooked, "c-3", "a-3", .sms),
            ], [2, 2, 0], "100.0"),
        Row(
            "a booking that was called off in the window is a cancellation only",
            [log(.appointmentBooked, "c-1", "a-1"), log(.appointmentCancelled, "desk", "a-1", .staffConsole)],
            [1, 0, 1], "0.0"),
        Row(
            "a cancellation of an earlier booking",
            [log(.appointmentCancelled, "c-1", "a-0"), log(.appointmentBooked, "c-1", "a-1")], [1, 1, 1], "100.0"),
        Row(
            "an appointment is called off once",
            [log(.appointmentCancelled, "c-1", "a-0"), log(.appointmentCancelled, "c-2", "a-0")], [2, 0, 1], "0.0"),
        Row(
            "a move is no booking",
            [log(.appointmentRescheduled, "c-1", "a-0")], [1, 0, 0], "0.0"),
        Row(
            "the window is half-open",
            [
                log(.appointmentBooked, "c-0", "a-0", at: HealthSample.at(0, milliseconds: -1)),
                log(.appointmentBooked, "c-1", "a-1", at: HealthSample.at(0)),
                log(.appointmentBooked, "c-2", "a-2", at: HealthSample.at(60, milliseconds: -1)),
                log(.appointmentBooked, "c-3", "a-3", at: HealthSample.at(60)),
                log(.appointmentCancelled, "c-1", "a-1", at: HealthSample.at(60)),
            ], [2, 2, 0], "100.0"),
    ]

    @Test("a log gives these numbers", arguments: table)
    func numbers(row: Row) {
        let health = BookingHealth(window: HealthSample.window, logs: [row.log])
        #expect(
            [health.totalConversations, health.aiAppointmentsScheduled, health.appointmentsCancelled] == row.expected)
        #expect(JSONWriter.string(health.conversionRate.json) == row.rate)
    }

    @Test("the document has the six keys of the contract")
    func document() {
        let log = [HealthSample.log(.appointmentBooked, "c-1", "a-1"), HealthSample.log(.messageReceived, "c-2")]
        let text = JSONWriter.string(BookingHealth(window: HealthSample.window, logs: [log]).json)
        #expect(
            text == #"{"window_start":"2025-11-28T15:30:00Z","window_end":"2025-11-28T16:30:00Z","#
                + #""total_conversations":2,"ai_appointments_scheduled":1,"appointments_cancelled":0,"#
                + #""conversion_rate":50.0}"#)
    }

    @Test("conversations and appointments of two businesses are different ones, whatever their names")
    func businesses() {
        let log = [HealthSample.log(.appointmentBooked, "c-1", "a-1")]
        let other = [HealthSample.log(.appointmentCancelled, "c-1", "a-1")]
        let health = BookingHealth(window: HealthSample.window, logs: [log, other])
        #expect(health.totalConversations == 2)
        #expect(health.aiAppointmentsScheduled == 1)
        #expect(health.appointmentsCancelled == 1)
    }

    @Test("a window is so many minutes long, and at least one", arguments: [(60, 60), (1, 1), (0, 1), (-5, 1)])
    func windows(minutes: Int, expected: Int) {
        let window = BookingHealth.window(minutes: minutes, until: HealthSample.start)
        #expect(window == HealthSample.at(-expected)..<HealthSample.start)
    }

    @Test("a brain's own log gives the numbers of what has happened")
    func brain() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check()
        let booked = try await desk.book("2025-11-29T09:00")
        _ = try await desk.orchestrator.receive("hello", in: other)
        desk.environment.advance(by: .seconds(600))
        let now = desk.environment.now
        func health(_ window: Range<Date>) async throws -> BookingHealth {
            try await desk.store.health(of: desk.business.id, in: window)
        }
        let first = try await health(BookingHealth.window(until: now))
        #expect(first.totalConversations == 2)
        #expect(first.aiAppointmentsScheduled == 1)
        #expect(first.conversionRate.percent == 50)
        #expect(try await health(BookingHealth.window(minutes: 5, until: now)).totalConversations == 0)
        let staff = desk.context("desk", channel: .staffConsole, customer: nil)
        _ = try await desk.orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: booked.appointmentID), in: staff)
        let second = try await health(BookingHealth.window(until: now.addingTimeInterval(1)))
        #expect(second.totalConversations == 2)
        #expect(second.aiAppointmentsScheduled == 0)
        #expect(second.appointmentsCancelled == 1)
        #expect(try await desk.store.health(of: "other", in: first.window).totalConversations == 0)
    }
}
