import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("A calendar that cannot be read or written")
struct CalendarOutageTests {
    private func fail(_ desk: Desk, _ access: CalendarOutage.Access, providers: [ProviderID]) {
        for provider in providers {
            desk.calendar.setUnavailable(CalendarOutage(.timeout, of: access), for: provider, of: desk.business.id)
        }
    }

    @Test("at a check, the others are offered with a warning")
    func someUnknown() async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .reading, providers: [Sample.smith])
        let found = try await desk.check()
        #expect(Set(found.allSlots.map(\.providerID)) == [Sample.lee])
        #expect(found.warnings == [BookingWarning(.calendarUnavailable, providerID: Sample.smith)])
        #expect(desk.metrics.events(named: .calendarError).map(\.reason) == [.timeout])
    }

    @Test("at a check, no known calendar is an error and clears what was offered before")
    func allUnknown() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        fail(desk, .reading, providers: [Sample.smith, Sample.lee])
        #expect(try await desk.refusal { try await desk.check() } == .calendarUnavailable)
        #expect(try await desk.record(Conversation.self, "conversation-1")?.pendingOffers == nil)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .noPendingOffers)
    }

    @Test("an outage that cleared offers is recorded like every change, and its repeat gets the same answer")
    func recordedOutage() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        fail(desk, .reading, providers: [Sample.smith, Sample.lee])
        let context = desk.context(call: "call-2")
        #expect(try await desk.refusal { try await desk.check(context) } == .calendarUnavailable)
        for provider in [Sample.smith, Sample.lee] {
            desk.calendar.setUnavailable(nil, for: provider, of: desk.business.id)
        }
        #expect(try await desk.refusal { try await desk.check(context) } == .calendarUnavailable)
        #expect(try await desk.refusal { try await desk.check(desk.context(call: "call-3")) } == nil)
    }

    @Test("a fully booked day is an answer, clears the offers, and is no outage")
    func fullyBooked() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let day = try Sample.instant("2025-11-29T00:00")..<Sample.instant("2025-11-30T00:00")
        for provider in [Sample.smith, Sample.lee] { desk.calendar.setBusy([day], for: provider, of: desk.business.id) }
        let found = try await desk.check()
        #expect(found.allSlots.isEmpty)
        #expect(found.summary == "Nothing is free on Saturday, November 29.")
        #expect(try await desk.record(Conversation.self, "conversation-1")?.pendingOffers == nil)
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .noPendingOffers)
    }

    @Test("at a booking, the policy decides", arguments: BookingPolicy.WhenCalendarUnknown.allCases)
    func atBooking(policy: BookingPolicy.WhenCalendarUnknown) async throws {
        let desk = try Desk(Sample.business { $0.whenCalendarUnknown = policy })
        try await desk.check(provider: Sample.smith)
        fail(desk, .reading, providers: [Sample.smith])
        switch policy {
        case .refuse:
            #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00") } == .calendarUnavailable)
            #expect(try await desk.claims().isEmpty)
        case .bookWithWarning:
            let booked = try await desk.book("2025-11-29T09:00")
            #expect(booked.warnings == [BookingWarning(.calendarUnavailable, providerID: Sample.smith)])
        }
    }

    @Test("booking in the dark still respects the claims of others")
    func inTheDark() async throws {
        let desk = try Desk(Sample.business())
        let other = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(provider: Sample.smith)
        try await desk.check(other, provider: Sample.smith)
        fail(desk, .reading, providers: [Sample.smith])
        _ = try await desk.book("2025-11-29T09:00")
        #expect(try await desk.refusal { try await desk.book("2025-11-29T09:00", other) } == .slotTaken)
    }

    @Test("an event that cannot be written costs a warning, and the relay writes it later")
    func pendingEvent() async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .writing, providers: [Sample.smith, Sample.lee])
        try await desk.check()
        let context = desk.context(call: "call-7")
        let booked = try await desk.book("2025-11-29T09:00", context)
        #expect(booked.warnings == [BookingWarning(.calendarSyncPending)])
        #expect(try await desk.book("2025-11-29T09:00", context).warnings == [BookingWarning(.calendarSyncPending)])

        for provider in [Sample.smith, Sample.lee] {
            desk.calendar.setUnavailable(nil, for: provider, of: desk.business.id)
        }
        let due = try #require(try await desk.relay.runOnce(at: desk.environment.now))
        #expect(due > desk.environment.now)
        #expect(desk.calendar.events(of: Sample.smith, business: desk.business.id).isEmpty)
        #expect(try await desk.relay.runOnce(at: due) == nil)
        #expect(desk.calendar.events(of: Sample.smith, business: desk.business.id).map(\.id) == [booked.eventID])
        #expect(try await desk.book("2025-11-29T09:00", context).warnings.isEmpty)
    }

    @Test("a row that never gets through is given up after its last attempt")
    func deadLetter() async throws {
        let desk = try Desk(Sample.business())
        fail(desk, .writing, providers: [Sample.smith, Sample.lee])
        try await desk.check()
        _ = try await desk.book("2025-11-29T09:00")
        var runs = 0
        var now = desk.environment.now
        while let next = try await desk.relay.runOnce(at: now) {
            #expect(next > now)
            now = next
            runs += 1
            try #require(runs < 20)
        }
        let rows = try await desk.store.rows(.calendarSync, of: desk.business.id)
        #expect(rows.map(\.state) == [.dead])
        #expect(rows.map(\.attempts) == [8])
    }
}
