import BookingDomain
import Testing

@Suite("What an agent must know of time and place")
struct TimeContextTests {
    @Test(
        "the next day, the date to read back and the end of the day follow from clock and settings",
        arguments: [
            // now, next business day, date to read back, after hours
            ("2025-11-28T08:00", "2025-11-29", "2025-11-28", false),
            ("2025-11-28T12:30", "2025-11-29", "2025-11-28", false),
            ("2025-11-28T15:59", "2025-11-29", "2025-11-28", false),
            ("2025-11-28T16:00", "2025-11-29", "2025-11-29", false),
            ("2025-11-28T16:59:59", "2025-11-29", "2025-11-29", false),
            ("2025-11-28T17:00", "2025-11-29", "2025-11-29", true),
            ("2025-11-28T18:00", "2025-11-29", "2025-11-29", true),
            ("2025-11-28T23:59:59", "2025-11-29", "2025-11-29", true),
            ("2025-11-29T00:00", "2025-12-01", "2025-11-29", false),
            ("2025-11-29T15:00", "2025-12-01", "2025-12-01", true),
            ("2025-11-30T11:00", "2025-12-01", "2025-12-01", true),
            // The day before a holiday, and the holiday itself.
            ("2025-11-26T18:00", "2025-11-28", "2025-11-28", true),
            ("2025-11-27T10:00", "2025-11-28", "2025-11-28", true),
            // A shorter day.
            ("2025-12-24T10:30", "2025-12-26", "2025-12-24", false),
            ("2025-12-24T12:00", "2025-12-26", "2025-12-26", true),
            // Over the year's end.
            ("2025-12-31T18:00", "2026-01-02", "2026-01-02", true),
            // The nights in which the clocks change.
            ("2026-03-06T18:00", "2026-03-07", "2026-03-07", true),
            ("2026-03-08T01:59:59", "2026-03-09", "2026-03-09", true),
            ("2026-03-08T03:00", "2026-03-09", "2026-03-09", true),
            ("2025-11-02T01:30:00-04:00", "2025-11-03", "2025-11-03", true),
            ("2025-11-02T01:30:00-05:00", "2025-11-03", "2025-11-03", true),
        ])
    func table(now: String, next: String, confirm: String, isAfterHours: Bool) throws {
        let context = TimeContext(of: try Self.business(), at: try Sample.instant(now))
        #expect(context.nextBusinessDay?.description == next)
        #expect(context.confirmDate?.description == confirm)
        #expect(context.isAfterHours == isAfterHours)
    }

    @Test("one instant is another date in another zone")
    func zones() throws {
        let now = try Sample.instant("2025-11-28T23:30:00Z")
        let words = try [("EST5EDT,M3.2.0,M11.1.0", "Here/East"), ("JST-9", "Here/Tokyo")].map { rule, name in
            let zone = try ZoneRules(identifier: name, posixRule: rule)
            let variables = TimeContext(of: try Self.business(zone: zone), at: now).variables
            return variables.prefix(3).map(\.value)
        }
        #expect(words[0] == ["Friday, November 28, 2025", "6:30 PM", "Here/East"])
        #expect(words[1] == ["Saturday, November 29, 2025", "8:30 AM", "Here/Tokyo"])
    }

    @Test("a day counts only where somebody who performs a service works, and not all of it is blocked")
    func providers() throws {
        let block = try #require(OpeningBlock(startMinute: 600, endMinute: 720))
        let own = WorkingHours(weekly: [.tuesday: try #require(DayHours([block]))])
        let blocked = try Sample.instant("2025-12-02T00:00")..<Sample.instant("2025-12-03T00:00")
        let now = try Sample.instant("2025-11-28T10:00")
        let idle = Provider(id: "idle", name: "Idle")
        let worker = Provider(id: "dr-smith", name: "Dr. Smith", hours: own)
        let away = Provider(id: "dr-smith", name: "Dr. Smith", hours: own, blocked: [blocked])
        #expect(
            TimeContext(of: try Self.business([worker, idle]), at: now).nextBusinessDay?.description == "2025-12-02")
        #expect(TimeContext(of: try Self.business([away, idle]), at: now).nextBusinessDay?.description == "2025-12-09")
        #expect(TimeContext(of: try Self.business([worker, idle]), at: now).isAfterHours)
    }

    @Test("notice and horizon count as for a booking")
    func policy() throws {
        let now = try Sample.instant("2025-11-28T10:00")
        let notice = try Self.business { $0.noticeMinutes = 4 * 1440 }
        #expect(TimeContext(of: notice, at: now).nextBusinessDay?.description == "2025-12-02")
        #expect(TimeContext(of: notice, at: now).confirmDate?.description == "2025-12-02")
        let horizon = try Self.business { $0.horizonDays = 1 }
        #expect(TimeContext(of: horizon, at: now).nextBusinessDay?.description == "2025-11-29")
        #expect(TimeContext(of: horizon, at: try Sample.instant("2025-11-29T10:00")).nextBusinessDay == nil)
    }

    @Test("a business that is closed for weeks has no next day, and says so")
    func closed() throws {
        var closed: [LocalDate: DayHours] = [:]
        let first = try ISO8601.localDate("2025-11-20")
        for days in 0..<60 {
            let date = try #require(first.adding(days: days))
            closed[date] = .closed
        }
        let business = try Self.business(exceptions: closed) { $0.horizonDays = 30 }
        let context = TimeContext(of: business, at: try Sample.instant("2025-11-28T10:00"))
        #expect(context.nextBusinessDay == nil)
        #expect(context.json["nextBusinessDay"] == "no day in the next 30 days")
        #expect(context.json["confirmDate"] == "")
        let longer = TimeContext(
            of: try Self.business(exceptions: closed), at: try Sample.instant("2025-11-28T10:00"))
        #expect(longer.nextBusinessDay?.description == "2026-01-19")
    }

    @Test("hours of a date are told from today on for fourteen days, and not longer", arguments: [0, 13, 14, -1])
    func exceptionalDays(days: Int) throws {
        let today = try ISO8601.localDate("2025-11-28")
        let date = try #require(today.adding(days: days))
        let context = TimeContext(
            of: try Self.business(exceptions: [date: .closed]), at: try Sample.instant("2025-11-28T10:00"))
        #expect(context.businessHours.contains("; on ") == (0..<14).contains(days), "\(context.businessHours)")
    }

    @Test("the end of the calendar is no end of the program")
    func endOfTime() throws {
        let context = TimeContext(of: try Self.business(), at: Date(unixSeconds: 253_402_300_000))
        #expect(context.nextBusinessDay == nil)
    }

    @Test("the variables have exactly these names, and nothing personal but the number")
    func variables() throws {
        let context = TimeContext(
            of: try Self.business(), at: try Sample.instant("2025-11-26T18:05"),
            customerPhone: PhoneNumber("+13055550100"), date: try ISO8601.localDate("2025-12-01"))
        #expect(context.variables.map(\.name) == PromptTemplate.names)
        let hours =
            "Monday to Friday 9 AM to 12 PM and 1 PM to 5 PM, Saturday 10 AM to 3 PM, closed on Sunday; "
            + "on Thursday, November 27: closed (closed for the rest of today)"
        #expect(
            context.json == [
                "currentDate": "Wednesday, November 26, 2025", "currentTime": "6:05 PM",
                "tenantTimezone": "America/New_York", "businessHours": .string(hours),
                "nextBusinessDay": "Friday, November 28, 2025", "confirmDate": "Monday, December 1, 2025",
                "tenantId": "glow-spa", "patientPhone": "+13055550100",
            ])
        #expect(TimeContext(of: try Self.business(), at: Date(unixSeconds: 0)).json["patientPhone"] == "")
    }

    @Test(
        "hours are said so that a person understands them",
        arguments: [
            ([(Weekday.monday, [(0, 1440)])], "Monday around the clock, closed on Tuesday to Sunday"),
            ([], "closed on Monday to Sunday"),
            (
                [(.monday, [(540, 720)]), (.tuesday, [(540, 720)]), (.friday, [(1200, 1440), (30, 61)])],
                "Monday and Tuesday 9 AM to 12 PM, Friday 12:30 AM to 1:01 AM and 8 PM to midnight, "
                    + "closed on Wednesday, Thursday, Saturday and Sunday"
            ),
            (
                [
                    (.monday, [(540, 720)]), (.tuesday, [(540, 720)]), (.wednesday, [(540, 720)]),
                    (.sunday, [(540, 720)]),
                ],
                "Monday to Wednesday and Sunday 9 AM to 12 PM, closed on Thursday to Saturday"
            ),
        ] as [([(Weekday, [(Int, Int)])], String)])
    func hours(weekly: [(Weekday, [(Int, Int)])], text: String) throws {
        var hours = WorkingHours(weekly: [:])
        for (weekday, blocks) in weekly {
            hours.weekly[weekday] = DayHours(blocks.compactMap { OpeningBlock(startMinute: $0.0, endMinute: $0.1) })
        }
        let context = TimeContext(of: try Self.business(hours: hours), at: try Sample.instant("2026-06-01T12:00"))
        #expect(context.businessHours == text)
    }

    /// Open from Monday to Saturday, closed on Thanksgiving, Christmas and New Year's Day.
    static func business(
        _ providers: [Provider] = [Provider(id: "dr-smith", name: "Dr. Smith")], zone: ZoneRules = .eastern,
        hours: WorkingHours? = nil, exceptions: [LocalDate: DayHours]? = nil,
        policy change: (inout BookingPolicy) -> Void = { _ in }
    ) throws -> Business {
        let morning = try #require(OpeningBlock(startMinute: 540, endMinute: 720))
        let afternoon = try #require(OpeningBlock(startMinute: 780, endMinute: 1020))
        let saturday = try #require(OpeningBlock(startMinute: 600, endMinute: 900))
        var weekly: [Weekday: DayHours] = [:]
        weekly[.saturday] = DayHours([saturday])
        for day in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday] {
            weekly[day] = DayHours([morning, afternoon])
        }
        var holidays: [LocalDate: DayHours] = [:]
        for holiday in ["2025-11-27", "2025-12-25", "2026-01-01"] {
            holidays[try ISO8601.localDate(holiday)] = .closed
        }
        holidays[try ISO8601.localDate("2025-12-24")] = DayHours([morning])
        var policy = BookingPolicy()
        change(&policy)
        return try Business(
            id: "glow-spa", name: "Glow Spa", zone: zone, callingCode: "1",
            hours: hours ?? WorkingHours(weekly: weekly, exceptions: exceptions ?? holidays),
            services: [Service(id: "botox", name: "Botox", durationMinutes: 60, providerIDs: ["dr-smith"])],
            providers: providers, policy: policy)
    }
}
