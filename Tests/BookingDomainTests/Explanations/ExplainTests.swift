import BookingAdapters
import BookingDomain
import Testing

@Suite("A time explained from store and calendars")
struct ExplainTests {
    private func request(
        _ start: String = "2025-11-29T10:00", provider: ProviderID? = Sample.smith, service: ServiceID = Sample.botox
    ) throws -> ExplanationRequest {
        ExplanationRequest(start: try ExplanationRequest.Start(start), serviceID: service, providerID: provider)
    }

    private func sentence(_ rule: SlotRule, _ explanation: BookingExplanation) -> String? {
        explanation.slots.first?.rules.first { $0.rule == rule }?.sentence
    }

    @Test("what others have booked and hold is told, and nothing is written")
    func claims() async throws {
        let desk = try Desk(Sample.business())
        let booker = desk.context()
        try await desk.check(booker, provider: Sample.smith)
        _ = try await desk.book("2025-11-29T10:00", booker)
        let holder = desk.context("conversation-2", customer: "customer-2")
        try await desk.check(holder, provider: Sample.smith)
        _ = try await desk.orchestrator.reserveSlot(
            HoldRequest(start: RequestedStart("2025-11-29T11:00", in: .eastern)), in: holder)
        let before = try await desk.store.events(
            of: "glow-spa", in: .distantPast ..< .distantFuture, correlation: nil)
        let metrics = desk.metrics.events.count
        let booked = try await desk.orchestrator.explain(request(), for: desk.business)
        #expect(sentence(.placeFree, booked) == "booked from 10 AM to 11 AM")
        #expect(booked.slots.map(\.verdict) == [.claimed])
        let held = try await desk.orchestrator.explain(request("2025-11-29T11:00"), for: desk.business)
        #expect(sentence(.placeFree, held) == "held until Fri Nov 28, 10:35 AM")
        let own = try await desk.orchestrator.explain(request("2025-11-29T11:00"), in: holder)
        #expect(own.isBookable && own.conversations.map(\.isLetThrough) == [true])
        for text in [booked, held, own].map({ $0.text(for: desk.business) }) {
            #expect(!text.contains("Avery") && !text.contains("0100"))
        }
        #expect(
            try await desk.store.events(of: "glow-spa", in: .distantPast ..< .distantFuture, correlation: nil)
                == before)
        #expect(desk.metrics.events.count == metrics)
        #expect(try await desk.claims().count == 2)
    }

    @Test("without a provider everybody who performs the service is explained, in catalogue order")
    func anybody() async throws {
        let desk = try Desk(Sample.business())
        desk.calendar.setUnavailable(CalendarOutage(.timeout), for: Sample.lee, of: "glow-spa")
        let all = try await desk.orchestrator.explain(request(provider: nil), for: desk.business)
        #expect(all.slots.map(\.providerID) == [Sample.smith, Sample.lee])
        #expect(all.slots.map(\.verdict) == [.free(place: 0), .calendarUnknown(.timeout)])
        #expect(all.isBookable)
        let facial = try await desk.orchestrator.explain(
            request(provider: nil, service: Sample.facial), for: desk.business)
        #expect(facial.slots.map(\.providerID) == [Sample.lee])
        let smith = try await desk.orchestrator.explain(request(service: Sample.facial), for: desk.business)
        #expect(smith.slots.map(\.verdict) == [.notPerformed])
    }

    @Test("an unknown service or provider is refused")
    func unknown() async throws {
        let desk = try Desk(Sample.business())
        let service = try await desk.refusal {
            try await desk.orchestrator.explain(request(service: "hair"), for: desk.business)
        }
        #expect(service == .unknownService)
        let provider = try await desk.refusal {
            try await desk.orchestrator.explain(request(provider: "dr-no"), for: desk.business)
        }
        #expect(provider == .unknownProvider)
    }

    @Test("a time that the clock skips is explained as such; one that it shows twice, at both instants")
    func clockChanges() async throws {
        let night = try Sample.business(blocks: [(0, 300)])
        let spring = try Desk(night, now: "2026-03-07T10:30")
        let skipped = try await spring.orchestrator.explain(request("2026-03-08T02:30"), for: night)
        #expect(skipped.slots.isEmpty && !skipped.isBookable)
        #expect(
            skipped.text(for: night) == """
                Botox at Glow Spa, Sun Mar 8, 2:30 AM, 2026; it is Sat Mar 7, 10:30 AM, 2026

                no: the clock in America/New_York jumps from 2 AM to 3 AM that day, so nothing can begin then

                """)
        #expect(skipped.json(for: night)["clock"] == "never")
        let autumn = try Desk(night, now: "2025-11-01T10:30")
        let twice = try await autumn.orchestrator.explain(request("2025-11-02T01:30"), for: night)
        #expect(twice.slots.map(\.verdict) == [.free(place: 0), .offGrid])
        #expect(twice.slots.map { $0.start.timeIntervalSince(twice.slots[0].start) } == [0, 3600])
        let grid = twice.slots[1].rules.first { $0.rule == .grid }?.sentence
        #expect(grid == "the nearest starts are 1:30 AM (UTC-04:00) and 2 AM")
        #expect(twice.text(for: night).contains("\nDr. Smith at UTC-05:00: cannot be booked\n"))
        let later = try await autumn.orchestrator.explain(request("2025-11-02T01:30-05:00"), for: night)
        #expect(later.slots.map(\.verdict) == [.offGrid])
    }

    @Test("the text marks the rule that decides")
    func text() async throws {
        let desk = try Desk(Sample.business(after: 15))
        let explanation = try await desk.orchestrator.explain(request("2025-11-29T16:15"), for: desk.business)
        #expect(
            explanation.text(for: desk.business) == """
                Botox at Glow Spa, Sat Nov 29, 4:15 PM, 2025; it is Fri Nov 28, 10:30 AM, 2025

                Dr. Smith: cannot be booked
                  not past            yes      it is Fri Nov 28, 10:30 AM
                  notice              yes      no notice is needed
                  horizon             yes      Thu Feb 26, 2026 is the last day of the horizon (90 days)
                  performs it         yes      Dr. Smith performs Botox
                > opening hours       no       closes at 5 PM; the appointment with its buffers would end at 5:30 PM
                  grid of starts      no       the nearest start is 3:30 PM
                  not blocked         yes      the settings block nothing then
                  calendar known      yes      it was read just now, and is trusted for 5 minutes
                  calendar free       yes      nothing else is in the calendar then
                  place free          yes      nobody has this time

                """)
    }

    @Test("the JSON form has every rule with its facts")
    func json() async throws {
        let desk = try Desk(Sample.business())
        desk.calendar.setBusy(
            [try Sample.busy("2025-11-29T09:30", "2025-11-29T10:30").interval], for: Sample.smith, of: "glow-spa")
        let json = try await desk.orchestrator.explain(request(), for: desk.business).json(for: desk.business)
        #expect(json["success"] == true)
        #expect(json["bookable"] == false)
        #expect(json["clock"] == "once")
        #expect(json["now"] == "2025-11-28T10:30:00-05:00")
        #expect(json["local_time"] == "2025-11-29T10:00:00")
        let slot = try #require(json["explanations"]?.arrayValue?.first)
        #expect(slot["verdict"] == "busy")
        #expect(slot["decided_by"] == "calendar_free")
        let rules = try #require(slot["rules"]?.arrayValue)
        #expect(rules.map { $0["rule"] } == SlotRule.allCases.map { .string($0.rawValue) })
        #expect(
            rules[8] == [
                "rule": "calendar_free", "outcome": "no", "sentence": "busy from 9:30 AM to 10:30 AM",
                "fact": [
                    "busy": ["start": "2025-11-29T09:30:00-05:00", "end": "2025-11-29T10:30:00-05:00"]
                ],
            ])
    }

    @Test("somebody else's conversation is not explained")
    func foreign() async throws {
        let desk = try Desk(Sample.business())
        try await desk.check()
        let other = desk.context(customer: "customer-2")
        let refusal = try await desk.refusal { try await desk.orchestrator.explain(request(), in: other) }
        #expect(refusal == .notAllowed)
    }
}
