import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("What metrics are told of calendar errors")
struct CalendarErrorMetricsTests {
    private func fail(_ desk: Desk, _ access: CalendarOutage.Access, status: Int?) {
        desk.calendar.setUnavailable(
            CalendarOutage(.unreachable, httpStatus: status, of: access), for: Sample.smith, of: desk.business.id)
    }

    private func expect(
        _ event: BookingEvent?, in desk: Desk, _ channel: BookingChannel, status: Int?,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let event = try #require(event, sourceLocation: location)
        #expect(event.reason == .unreachable, sourceLocation: location)
        #expect(event.httpStatus == status, sourceLocation: location)
        #expect(event.businessID == desk.business.id, sourceLocation: location)
        #expect(event.providerID == Sample.smith, sourceLocation: location)
        #expect(event.channel == channel, sourceLocation: location)
    }

    @Test("a calendar that cannot be read", arguments: [nil, 503])
    func reading(status: Int?) async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .reading, status: status)
        try await desk.check(desk.context(channel: .email))
        try expect(desk.metrics.events(named: .calendarError).first, in: desk, .email, status: status)
    }

    @Test("an event that cannot be written, at once and by the relay", arguments: [BookingChannel.voice, .sms])
    func writing(channel: BookingChannel) async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .writing, status: 429)
        let context = desk.context(channel: channel)
        try await desk.check(context, provider: Sample.smith)
        _ = try await desk.book("2025-11-29T09:00", context)
        let due = try #require(try await desk.relay.runOnce(at: desk.environment.now))
        _ = try await desk.relay.runOnce(at: due)
        let errors = desk.metrics.events(named: .calendarError)
        #expect(errors.count == 2)
        for error in errors + desk.metrics.events(named: .deliveryFailed) {
            try expect(error, in: desk, channel, status: 429)
        }
    }

    @Test("an event that cannot be taken out again, and its delivery in the end")
    func cancelling() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check(provider: Sample.smith)
        let booked = try await desk.book("2025-11-29T09:00")
        fail(desk, .writing, status: nil)
        let staff = desk.context("desk", channel: .staffConsole, customer: nil)
        _ = try await desk.orchestrator.cancelAppointment(
            CancellationRequest(appointmentID: booked.appointmentID), in: staff)
        try expect(desk.metrics.events(named: .calendarError).last, in: desk, .staffConsole, status: nil)
        desk.calendar.setUnavailable(nil, for: Sample.smith, of: desk.business.id)
        let due = try #require(try await desk.relay.runOnce(at: desk.environment.now))
        _ = try await desk.relay.runOnce(at: due)
        let delivered = try #require(desk.metrics.events(named: .delivered).last)
        #expect(delivered.channel == .staffConsole)
        #expect(delivered.httpStatus == nil)
    }

    @Test("a calendar that decides and stays silent names thread and channel", arguments: [BookingChannel.voice, .sms])
    func deciding(channel: BookingChannel) async throws {
        let desk = try Desk.authority()
        fail(desk, .writing, status: 504)
        let context = desk.context(channel: channel)
        try await desk.check(context, provider: Sample.smith)
        #expect(
            try await desk.refusal { try await desk.book("2025-11-29T09:00", context) } == .confirmationPending)
        let error = desk.metrics.events(named: .calendarError).last
        try expect(error, in: desk, channel, status: 504)
        #expect(error?.conversationID == Sample.conversation)
    }

    @Test("every event that metrics are told says whose it is")
    func tenant() async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .writing, status: nil)
        try await desk.check(provider: Sample.smith)
        _ = try await desk.book("2025-11-29T09:00")
        _ = try? await desk.book("2025-11-29T09:05")
        _ = await BookingTools(desk.orchestrator).run(
            ToolCall(id: nil, name: "book_appointment", arguments: ["zzz": 1]), in: desk.context())
        #expect(!desk.metrics.events.isEmpty)
        #expect(desk.metrics.events.allSatisfy { $0.businessID == desk.business.id })
    }

    /// A calendar that has nothing but an answer of an hour ago.
    private struct OldAnswers: CalendarProvider {
        func reading(of request: CalendarRequest) async -> CalendarReading {
            .known([], readAt: request.now.addingTimeInterval(-3_600))
        }

        func put(_ event: CalendarEvent, deadline: Duration) async throws(CalendarError) {}

        func cancel(
            _ event: CalendarEventID, of provider: ProviderID, business: BusinessID, deadline: Duration
        ) async throws(CalendarError) {}
    }

    @Test("an answer that is too old is an error of its calendar")
    func stale() async throws {
        let desk = try Desk(Sample.business())
        let orchestrator = BookingOrchestrator(
            store: desk.store, calendar: OldAnswers(), notifier: InMemoryNotifier(), metrics: desk.metrics,
            environment: desk.environment)
        let request = AvailabilityRequest(
            date: try ISO8601.localDate("2025-11-29"), serviceID: "botox", providerID: Sample.smith)
        await #expect(throws: BookingError.self) {
            try await orchestrator.checkAvailability(request, in: desk.context())
        }
        #expect(desk.metrics.events(named: .calendarError).map(\.reason) == [.stale])
    }

    @Test("whoever asks why does not make the numbers worse")
    func explaining() async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .reading, status: 503)
        let request = ExplanationRequest(
            start: try ExplanationRequest.Start("2025-11-29T09:00"), serviceID: "botox", providerID: Sample.smith)
        _ = try await desk.orchestrator.explain(request, for: desk.business)
        _ = try await desk.orchestrator.explain(request, in: desk.context())
        #expect(desk.metrics.events.isEmpty)
    }
}
