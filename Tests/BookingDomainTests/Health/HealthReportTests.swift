import BookingDomain
import Testing

@Suite("The health report")
struct HealthReportTests {
    private func report(
        _ log: [BookingEvent] = [], metrics: [BookingEvent]? = nil, business: BusinessID = "clinic"
    ) -> HealthReport {
        HealthReport(window: HealthSample.window, logs: [business: log], metrics: metrics)
    }

    private func level(_ name: String, _ report: HealthReport) throws -> ServiceLevel {
        try #require(report.serviceLevels.first { $0.name == name })
    }

    /// Conversations that chose an offer, of which some booked.
    private func conversations(_ wanted: Int, booked: Int) -> [BookingEvent] {
        (0..<wanted).map { HealthSample.log(.selectionCaptured, ConversationID("c-\($0)")) }
            + (0..<booked).map {
                HealthSample.log(.appointmentBooked, ConversationID("c-\($0)"), AppointmentID("a-\($0)"))
            }
    }

    @Test(
        "booking succeeds in at least 90 % of the conversations that want it, without rounding",
        arguments: [(10, 9, true), (10, 8, false), (10, 10, true), (2_000, 1_799, false), (2_000, 1_800, true)])
    func success(wanted: Int, booked: Int, isMet: Bool) throws {
        let level = try level("booking_success", report(conversations(wanted, booked: booked)))
        #expect(level.value == .share(Share(booked, of: wanted)))
        #expect(level.isMet == isMet)
    }

    @Test("who clearly wants an appointment, and who gets one")
    func intent() throws {
        let rows: [(log: [BookingEvent], metrics: [BookingEvent], share: Share)] = [
            (
                [HealthSample.log(.messageReceived, "c-1"), HealthSample.log(.offersRecorded, "c-1")], [],
                Share(0, of: 0)
            ),
            ([HealthSample.log(.slotHeld, "c-1")], [], Share(0, of: 1)),
            ([HealthSample.log(.confirmationRequested, "c-1", "a-1")], [], Share(0, of: 1)),
            ([HealthSample.log(.appointmentRescheduled, "c-1", "a-1")], [], Share(1, of: 1)),
            ([HealthSample.log(.appointmentBooked, "c-1", "a-1", .staffConsole)], [], Share(0, of: 0)),
            ([HealthSample.log(.selectionCaptured, "c-1", nil, .web)], [], Share(0, of: 0)),
            ([], [HealthSample.run(error: "no_pending_offers")], Share(0, of: 1)),
            ([], [HealthSample.run(.rescheduleAppointment, error: "not_found")], Share(0, of: 1)),
            ([], [HealthSample.run(.checkAvailability)], Share(0, of: 0)),
            ([], [HealthSample.run(error: "no_pending_offers", business: nil)], Share(0, of: 1)),
            ([], [HealthSample.run(error: "no_pending_offers", business: "spa")], Share(0, of: 0)),
            ([], [HealthSample.run(.bookAppointment, .staffConsole)], Share(0, of: 0)),
            ([HealthSample.log(.appointmentBooked, "c-1", "a-1")], [HealthSample.run()], Share(1, of: 1)),
            (
                [
                    HealthSample.log(.appointmentBooked, "c-1", "a-1"),
                    HealthSample.log(.appointmentCancelled, "c-1", "a-1"),
                ], [], Share(1, of: 1)
            ),
        ]
        for (index, row) in rows.enumerated() {
            let level = try level("booking_success", report(row.log, metrics: row.metrics))
            #expect(level.value == .share(row.share), "row \(index)")
            #expect((level.isMet == nil) == (row.share.whole == 0), "row \(index)")
        }
    }

    @Test(
        "calendar errors are at most 2 % of the runs of booking tools",
        arguments: [(50, 1, true), (49, 1, false), (100, 2, true), (100, 0, true), (1, 5, false)])
    func calendarErrors(runs: Int, errors: Int, isMet: Bool) throws {
        let metrics =
            (0..<runs).map { _ in HealthSample.run() } + (0..<errors).map { _ in HealthSample.failure() }
            + [HealthSample.run(nil), HealthSample.run(ToolName(rawValue: "get_service_info"))]
        let level = try level("calendar_errors", report(metrics: metrics))
        #expect(level.value == .share(Share(errors, of: runs)))
        #expect(level.isMet == isMet)
    }

    @Test(
        "p95 is below 3 s in messages and below 5 s on the phone",
        arguments: [
            (BookingChannel.sms, Int64(2_999), true), (.sms, 3_000, false), (.email, 3_000, false),
            (.web, 3_000, false),
            (.voice, 4_999, true), (.voice, 5_000, false),
        ])
    func latency(channel: BookingChannel, milliseconds: Int64, isMet: Bool) throws {
        let metrics =
            (0..<18).map { _ in HealthSample.run(.checkAvailability, channel) }
            + (0..<2).map { _ in HealthSample.run(.bookAppointment, channel, milliseconds: milliseconds) }
            + [HealthSample.run(.bookAppointment, .staffConsole, milliseconds: 60_000)]
        let report = report(metrics: metrics)
        let (own, other) =
            channel == .voice ? ("voice_p95_ms", "messaging_p95_ms") : ("messaging_p95_ms", "voice_p95_ms")
        #expect(try level(own, report).isMet == isMet)
        #expect(try level(other, report).isMet == nil)
    }

    @Test("events outside the window or of other businesses do not count")
    func foreign() {
        let events = [
            HealthSample.run(at: HealthSample.at(60)), HealthSample.failure(at: HealthSample.at(-1)),
            HealthSample.run(business: "spa"), HealthSample.failure(business: "spa"),
        ]
        #expect(report(metrics: events).metrics == MetricsSummary())
        #expect(report(metrics: events, business: "spa").metrics?.tools.count == 1)
        #expect(report(conversations(3, booked: 1).map(Self.late)).bookings.totalConversations == 0)
    }

    private static func late(_ event: BookingEvent) -> BookingEvent {
        var event = event
        event.at = HealthSample.at(60)
        return event
    }

    private var full: HealthReport {
        report(
            conversations(3, booked: 2) + [HealthSample.log(.appointmentCancelled, "c-7", "a-9", .voice)],
            metrics: [
                HealthSample.run(milliseconds: 40), HealthSample.run(.bookAppointment, .voice),
                HealthSample.run(error: "slot_taken", milliseconds: 12),
                HealthSample.failure(.timeout, status: 503, at: HealthSample.at(7)), HealthSample.failure(.refused),
                HealthSample.failure(.timeout, status: 503, at: HealthSample.at(5)),
            ])
    }

    @Test("as JSON it is the health document with levels, tools and calendar errors besides")
    func json() {
        let expected = ContractSample.compact(
            #"""
            {"window_start":"2025-11-28T15:30:00Z","window_end":"2025-11-28T16:30:00Z","total_conversations":4,
            "ai_appointments_scheduled":2,"appointments_cancelled":1,"conversion_rate":50.0,
            "service_levels":{"booking_success":{"value":66.7,"at_least":90,"met":false},
            "calendar_errors":{"value":100.0,"at_most":2,"met":false},
            "messaging_p95_ms":{"value":40,"below":3000,"met":true},
            "voice_p95_ms":{"value":10,"below":5000,"met":true}},
            "tools":[{"tool_name":"book_appointment","channel":"sms","runs":2,"successes":1,"success_rate":50.0,
            "p50_ms":12.031,"p95_ms":40,"p99_ms":40,"errors":{"slot_taken":1}},
            {"tool_name":"book_appointment","channel":"voice","runs":1,"successes":1,"success_rate":100.0,"p50_ms":10,
            "p95_ms":10,"p99_ms":10,"errors":{}}],
            "calendar_errors":[{"reason":"timeout","http_status":503,"business_id":"clinic","provider_id":"dr-smith",
            "channel":"sms","count":2,"last_seen":"2025-11-28T15:37:00Z"},
            {"reason":"refused","http_status":null,"business_id":"clinic","provider_id":"dr-smith","channel":"sms",
            "count":1,"last_seen":"2025-11-28T15:31:00Z"}]}
            """#)
        #expect(JSONWriter.string(full.json) == expected)
        let bare = report().json
        #expect(bare["tools"] == .null)
        #expect(bare["calendar_errors"] == .null)
        #expect(bare["service_levels"]?["voice_p95_ms"]?["value"] == .null)
        #expect(bare["service_levels"]?["booking_success"]?["met"] == .null)
    }

    @Test("for people it is a few columns")
    func text() {
        #expect(
            full.description == """
                from 2025-11-28T15:30:00Z until 2025-11-28T16:30:00Z
                  conversations                     4
                  appointments scheduled by the AI  2
                  appointments cancelled            1
                  conversion rate                   50.0 %

                service levels
                  booking success of those that tried  66.7 %   at least 90 %  MISSED
                  calendar errors per tool run         100.0 %  at most 2 %    MISSED
                  p95 of tools, messaging              40 ms    below 3000 ms  met
                  p95 of tools, voice                  10 ms    below 5000 ms  met

                tools
                  tool              channel  runs  success  p50        p95    p99    errors
                  book_appointment  sms      2     50.0 %   12.031 ms  40 ms  40 ms  slot_taken 1
                  book_appointment  voice    1     100.0 %  10 ms      10 ms  10 ms

                calendar errors
                  reason   HTTP  provider  channel  count  last seen
                  timeout  503   dr-smith  sms      2      2025-11-28T15:37:00Z
                  refused  -     dr-smith  sms      1      2025-11-28T15:31:00Z

                """)
        #expect(report().description.hasSuffix("no metrics were given, so nothing is known of tools and calendars\n"))
        #expect(report(metrics: []).description.hasSuffix("tools: none ran\n\ncalendar errors: none\n"))
    }

    @Test("what stands in a metrics file cannot forge a line")
    func forging() {
        let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false).count }
        let evil = "x\nservice levels\u{1B}[2J"
        let metrics = [
            HealthSample.run(ToolName(rawValue: evil), error: evil),
            HealthSample.failure(CalendarUnknownReason(rawValue: evil), ProviderID(evil)),
        ]
        let harmless = [HealthSample.run(error: "x"), HealthSample.failure()]
        let text = report(metrics: metrics).description
        #expect(lines(text) == lines(report(metrics: harmless).description))
        #expect(!text.unicodeScalars.contains("\u{1B}"))
    }
}
