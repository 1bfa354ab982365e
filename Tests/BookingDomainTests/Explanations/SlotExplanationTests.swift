import BookingDomain
import Testing

@Suite("One start explained")
struct SlotExplanationTests {
    /// A day from nine to five with a break at noon and an hour of treatment with fifteen minutes around it.
    ///
    /// Thanksgiving is closed, and Dr. Lee comes on Saturdays alone, from ten to three.
    private func business(_ change: (inout BookingPolicy) -> Void = { _ in }) throws -> Business {
        var hours = try Sample.hours([(540, 720), (780, 1020)])
        hours.exceptions[try ISO8601.localDate("2025-11-27")] = .closed
        hours.exceptions[try ISO8601.localDate("2025-12-24")] = DayHours(
            [OpeningBlock(startMinute: 540, endMinute: 720)].compactMap { $0 })
        let own = try #require(OpeningBlock(startMinute: 600, endMinute: 900))
        var policy = BookingPolicy()
        change(&policy)
        let blocked = try Sample.instant("2025-11-29T09:15")..<Sample.instant("2025-11-29T09:20")
        return try Business(
            id: "glow-spa", name: "Glow Spa", zone: .eastern, hours: hours,
            services: [
                Service(
                    id: Sample.botox, name: "Botox", durationMinutes: 60, bufferBeforeMinutes: 15,
                    bufferAfterMinutes: 15, providerIDs: [Sample.smith, Sample.lee]),
                Service(id: Sample.facial, name: "Facial", durationMinutes: 30, providerIDs: [Sample.smith]),
            ],
            providers: [
                Provider(id: Sample.smith, name: "Dr. Smith", blocked: [blocked]),
                Provider(
                    id: Sample.lee, name: "Dr. Lee",
                    hours: WorkingHours(weekly: [.saturday: try #require(DayHours([own]))]), places: 2),
            ],
            policy: policy)
    }

    private func explanation(
        _ start: String, provider: ProviderID = Sample.smith, service: ServiceID = Sample.botox,
        busy: [BusyInterval] = [], reading: CalendarReading? = nil, claims: [SlotClaim] = [],
        now: String = "2025-11-28T10:30", _ change: (inout BookingPolicy) -> Void = { _ in }
    ) throws -> SlotExplanation {
        let business = try business(change)
        let now = try Sample.instant(now)
        return SlotExplanation(
            start: try Sample.instant(start), business: business, service: try #require(business.service(service)),
            provider: try #require(business.provider(provider)), reading: reading ?? .known(busy, readAt: now),
            claims: claims, now: now)
    }

    private func sentence(_ rule: SlotRule, _ explanation: SlotExplanation) -> String {
        explanation.rules.filter { $0.rule == rule }.map { "\($0.outcome): \($0.sentence)" }.joined()
    }

    @Test(
        "the opening hours tell which block, break or closed day decides",
        arguments: [
            ("2025-11-29T09:30", Sample.smith, "yes: open from 9 AM to 12 PM"),
            ("2025-11-29T08:00", Sample.smith, "no: opens at 9 AM"),
            (
                "2025-11-29T09:00", Sample.smith,
                "no: opens at 9 AM; the appointment with its buffers would begin at 8:45 AM"
            ),
            (
                "2025-11-29T11:00", Sample.smith,
                "no: a break from 12 PM to 1 PM; the appointment with its buffers would end at 12:15 PM"
            ),
            ("2025-11-29T12:30", Sample.smith, "no: a break from 12 PM to 1 PM"),
            (
                "2025-11-29T16:15", Sample.smith,
                "no: closes at 5 PM; the appointment with its buffers would end at 5:30 PM"
            ),
            ("2025-11-29T18:00", Sample.smith, "no: closes at 5 PM"),
            ("2025-11-29T09:30", Sample.lee, "no: Dr. Lee begins at 10 AM"),
            (
                "2025-11-29T14:00", Sample.lee,
                "no: Dr. Lee works until 3 PM; the appointment with its buffers would end at 3:15 PM"
            ),
            ("2025-11-29T18:00", Sample.lee, "no: closes at 5 PM"),
            ("2025-11-29T10:30", Sample.lee, "yes: open from 10 AM to 12 PM"),
            ("2025-12-01T10:30", Sample.lee, "no: Dr. Lee does not work on Mondays"),
            ("2025-11-27T10:30", Sample.smith, "no: closed on Thu Nov 27, by an exception"),
            ("2025-12-24T14:00", Sample.smith, "no: closes at 12 PM, by an exception on Wed Dec 24"),
        ])
    func openingHours(start: String, provider: ProviderID, expected: String) throws {
        #expect(try sentence(.openingHours, explanation(start, provider: provider)) == expected)
    }

    @Test(
        "each rule tells what decided",
        arguments: [
            ("2025-11-28T09:30", SlotRule.notPast, "no: it is Fri Nov 28, 10:30 AM"),
            ("2024-11-29T09:30", .notPast, "no: it is Fri Nov 28, 10:30 AM, 2025"),
            ("2025-11-29T09:30", .notPast, "yes: it is Fri Nov 28, 10:30 AM"),
            ("2025-11-29T09:30", .notice, "no: it had to be booked by Thu Nov 27, 9:30 AM"),
            ("2025-11-30T13:15", .notice, "yes: it can be booked until Fri Nov 28, 1:15 PM"),
            ("2025-12-09T13:15", .horizon, "no: Mon Dec 8, 2025 is the last day of the horizon (10 days)"),
            ("2025-11-29T09:30", .performed, "yes: Dr. Smith performs Botox"),
            ("2025-11-29T09:15", .grid, "no: the nearest start is 9:30 AM"),
            ("2025-11-29T14:10", .grid, "no: the nearest starts are 2 PM and 2:30 PM"),
            ("2025-11-29T14:30", .grid, "yes: it is a start of the grid, one every 30 minutes"),
            ("2025-11-27T09:00", .grid, "no: the opening hours of this day leave room for no start"),
            ("2025-11-29T09:30", .notBlocked, "no: the settings block from 9:15 AM to 9:20 AM"),
            ("2025-11-29T10:00", .notBlocked, "yes: the settings block nothing then"),
            ("2025-11-29T10:00", .calendarKnown, "yes: it was read just now, and is trusted for 5 minutes"),
            ("2025-11-29T13:30", .calendarFree, "no: busy from 2 PM to 3 PM"),
            ("2025-11-29T10:00", .calendarFree, "yes: nothing else is in the calendar then"),
            ("2025-11-29T15:30", .placeFree, "no: held until Fri Nov 28, 10:35 AM"),
            ("2025-11-29T10:00", .placeFree, "no: booked from 10 AM to 11 AM"),
            ("2025-11-29T13:15", .placeFree, "yes: nobody has this time"),
        ])
    func sentences(start: String, rule: SlotRule, expected: String) throws {
        let explanation = try explanation(
            start, busy: [Sample.busy("2025-11-29T14:00", "2025-11-29T15:00")],
            claims: [
                Sample.claim("2025-11-29T10:00"),
                Sample.claim("2025-11-29T16:00", state: .held(until: Sample.instant("2025-11-28T10:35"))),
            ]
        ) {
            $0.noticeMinutes = 2880
            $0.horizonDays = 10
        }
        #expect(sentence(rule, explanation) == expected)
    }

    @Test("who performs a service is told where the provider does not")
    func notPerformed() throws {
        let explanation = try explanation("2025-11-29T10:30", provider: Sample.lee, service: Sample.facial)
        #expect(sentence(.performed, explanation) == "no: Facial is performed by Dr. Smith")
        #expect(explanation.verdict == .notPerformed)
    }

    @Test(
        "an unknown calendar tells why, and what a booking does without it",
        arguments: [
            (CalendarUnknownReason.timeout, "no: it could not be read (timeout); nothing is offered, "),
            (.notConfigured, "no: no calendar is set up; nothing is offered, "),
            (.notCovered, "no: what is known of the calendar does not reach over that day; nothing is offered, "),
        ])
    func unknownCalendar(reason: CalendarUnknownReason, expected: String) throws {
        let lenient = try explanation("2025-11-29T10:00", reading: .unknown(reason))
        #expect(sentence(.calendarKnown, lenient) == expected + "and what was offered is booked with a warning")
        #expect(sentence(.calendarFree, lenient) == "unknown: nobody can tell while the calendar is not known")
        let strict = try explanation("2025-11-29T10:00", reading: .unknown(reason)) {
            $0.whenCalendarUnknown = .refuse
        }
        #expect(sentence(.calendarKnown, strict) == expected + "and nothing is booked")
    }

    @Test("a reading that is too old tells its age")
    func stale() throws {
        let readAt = try Sample.instant("2025-11-28T10:10")
        let explanation = try explanation("2025-11-29T10:00", reading: .known([], readAt: readAt))
        #expect(
            sentence(.calendarKnown, explanation).hasPrefix(
                "no: it was read 20 minutes ago, and is only trusted for 5 minutes; "))
    }

    @Test("of several places it is told which claims have them, and nobody's name or number")
    func places() throws {
        let claims = [
            try Sample.claim("2025-11-29T10:00", provider: Sample.lee, place: 1, state: .confirming),
            try Sample.claim("2025-11-29T11:00", minutes: 30, provider: Sample.lee, place: 0),
        ]
        let one = try explanation("2025-11-29T10:30", provider: Sample.lee, claims: [claims[0]])
        #expect(sentence(.placeFree, one) == "yes: 1 of 2 places is free; being confirmed from 10 AM to 11 AM")
        let both = try explanation("2025-11-29T10:30", provider: Sample.lee, claims: claims)
        #expect(
            sentence(.placeFree, both)
                == "no: 0 of 2 places are free; booked from 11 AM to 11:30 AM and being confirmed from 10 AM to 11 AM")
    }

    @Test("every rule is asked, also behind the first that is broken")
    func allRules() throws {
        let explanation = try explanation(
            "2025-11-27T03:00", busy: [Sample.busy("2025-11-27T03:00", "2025-11-27T04:00")])
        #expect(explanation.deciding?.rule == .notPast)
        #expect(explanation.rules.map(\.outcome) == [.no, .no, .yes, .yes, .no, .no, .yes, .yes, .no, .yes])
    }
}
