import BookingAdapters
import BookingDomain
import Testing

@Suite("Reading a business")
struct BusinessSettingsTests {
    private let business: Business

    init() throws {
        business = try BusinessSettings.read(
            Array(SettingsMistake.goodFile.utf8), file: "spa.json", zones: FewZones())
    }

    @Test("the business itself is what the file says")
    func itself() {
        #expect(business.id == "spa")
        #expect(business.name == "Spa")
        #expect(business.zone == .eastern)
        #expect(business.callingCode == "1")
    }

    @Test(
        "hours follow the weekday, and exceptions take its place",
        arguments: [
            ("2025-12-22", ["540-720", "780-1020"]),
            ("2025-12-24", ["540-660"]),
            ("2025-12-27", ["0-1440"]),
            ("2025-12-28", []),
        ])
    func hours(date: String, blocks: [String]) throws {
        let hours = business.hours.hours(on: try ISO8601.localDate(date))
        #expect(hours.blocks.map { "\($0.startMinute)-\($0.endMinute)" } == blocks)
    }

    @Test("services keep their order, times and providers")
    func services() throws {
        #expect(business.services.map(\.id) == ["botox", "facial"])
        let botox = try #require(business.service(named: "Filler"))
        #expect(botox.durationMinutes == 60)
        #expect(botox.bufferBeforeMinutes == 5)
        #expect(botox.bufferAfterMinutes == 15)
        #expect(botox.providerIDs == ["smith"])
        #expect(business.services[1].bufferAfterMinutes == 0)
        #expect(business.services[1].aliases == [])
    }

    @Test("providers have their places, and their own hours only where they say so")
    func providers() throws {
        let smith = try #require(business.provider(named: "smith"))
        let lee = try #require(business.provider(named: "dr. lee"))
        #expect(smith.places == 2)
        #expect(lee.places == 1)
        #expect(smith.hours == nil)
        let monday = try ISO8601.localDate("2025-12-22")
        #expect(business.hours(of: lee, on: monday).blocks.map(\.startMinute) == [600])
    }

    @Test("what is blocked at the top is blocked for every provider")
    func blocked() throws {
        let everybody = try interval("2025-12-01T04:00:00-05:00", "2025-12-01T05:00:00-05:00")
        let own = try interval("2025-11-29T12:00:00-05:00", "2025-11-29T13:00:00-05:00")
        #expect(business.provider("smith")?.blocked == [everybody])
        #expect(business.provider("lee")?.blocked == [everybody, own])
    }

    @Test("a policy has the defaults where the file says nothing")
    func policy() {
        var expected = BookingPolicy()
        expected.stepMinutes = 60
        expected.providerPreference = .fewestBookings
        #expect(business.policy == expected)
    }

    @Test("every rule of a policy can be set")
    func wholePolicy() throws {
        let policy = """
            { "offer_expiry_minutes": 20, "offers_per_answer": 5, "step_minutes": 15, "notice_minutes": 90, \
            "horizon_days": 30, "calendar_deadline_milliseconds": 800, "freshness_seconds": 60, \
            "provider_preference": "fewest_bookings", "when_calendar_unknown": "refuse", \
            "agent_disagreement": "refuse", "allows_unlisted_slots": false, "wall_clock_fallback": true, \
            "ai_booking": false, "confirmation_message": "sms" }
            """
        var expected = BookingPolicy()
        expected.offerExpiryMinutes = 20
        expected.offersPerAnswer = 5
        expected.stepMinutes = 15
        expected.noticeMinutes = 90
        expected.horizonDays = 30
        expected.calendarDeadlineMilliseconds = 800
        expected.freshnessSeconds = 60
        expected.providerPreference = .fewestBookings
        expected.whenCalendarUnknown = .refuse
        expected.agentDisagreement = .refuse
        expected.allowsUnlistedSlots = false
        expected.wallClockFallback = true
        expected.aiBooking = false
        expected.confirmationMessage = .sms
        #expect(try read(minimal(with: ", \"policy\": \(policy)")).policy == expected)
    }

    @Test("what may be left out may be left out, or null")
    func minimal() throws {
        let plain = try read(minimal(with: ""))
        let nulls = try read(
            minimal(with: #", "policy": null, "calling_code": null, "exceptions": null, "blocked": null"#))
        #expect(plain == nulls)
        #expect(plain.policy == BookingPolicy())
        #expect(plain.callingCode == nil)
        #expect(plain.languages == ["en"])
    }

    @Test("a business names the languages of its customers, the likeliest first")
    func languages() throws {
        #expect(try read(minimal(with: #", "languages": ["de", "en"]"#)).languages == ["de", "en"])
    }

    @Test(
        "a provider names the role of its calendar",
        arguments: [
            (#""mirror""#, Provider.CalendarRole.mirror), ("null", .mirror), (#""authority""#, .authority),
        ])
    func calendarRole(word: String, role: Provider.CalendarRole) throws {
        let business = try read(
            """
            { "id": "b", "name": "B", "time_zone": "UTC", "hours": { "monday": ["09:00-12:00"] },
              "services": [ { "id": "s", "name": "S", "duration_minutes": 60, "providers": ["p"] } ],
              "providers": [ { "id": "p", "name": "P", "calendar_role": \(word) } ] }
            """)
        #expect(business.provider("p")?.calendarRole == role)
    }

    @Test("a provider with exceptions alone keeps the business's hours on all other dates")
    func exceptionsAlone() throws {
        let business = try read(
            """
            { "id": "b", "name": "B", "time_zone": "UTC",
              "hours": { "monday": ["09:00-12:00"], "tuesday": ["09:00-12:00"] },
              "services": [ { "id": "s", "name": "S", "duration_minutes": 180, "providers": ["p"] } ],
              "providers": [ { "id": "p", "name": "P",
                "exceptions": [ { "date": "2025-12-01", "hours": ["10:00-13:00"] } ] } ] }
            """)
        let provider = try #require(business.provider("p"))
        let exception = business.hours(of: provider, on: try ISO8601.localDate("2025-12-01"))
        #expect(exception.blocks.map { [$0.startMinute, $0.endMinute] } == [[600, 720]])
        let other = business.hours(of: provider, on: try ISO8601.localDate("2025-12-02"))
        #expect(other.blocks.map { [$0.startMinute, $0.endMinute] } == [[540, 720]])
    }

    @Test("an exceptional date alone can be long enough for a service")
    func exceptionalLength() throws {
        let business = try read(
            """
            { "id": "b", "name": "B", "time_zone": "UTC", "hours": { "monday": ["09:00-12:00"] },
              "exceptions": [ { "date": "2025-12-06", "hours": ["08:00-20:00"] } ],
              "services": [ { "id": "s", "name": "S", "duration_minutes": 720, "providers": ["p"] } ],
              "providers": [ { "id": "p", "name": "P" } ] }
            """)
        #expect(business.services.count == 1)
    }

    @Test("a file that cannot be read is named, without a position")
    func missingFile() throws {
        let error = try #require(throws: SettingsError.self) {
            try BusinessSettings.load(path: "no\nsuch.json", zones: FewZones())
        }
        #expect(error.position == nil)
        #expect(error.file == "no\nsuch.json")
        #expect(error.description == #"no\nsuch.json: there is no such file; check the spelling and the folder"#)
    }

    @Test("a file of more than a mebibyte is refused")
    func hugeFile() throws {
        let folder = try ScratchFolder()
        let path = try folder.write([UInt8](repeating: 0x20, count: BusinessSettings.maximumBytes + 1), to: "big.json")
        let error = try #require(throws: SettingsError.self) {
            try BusinessSettings.load(path: path, zones: FewZones())
        }
        #expect(error.message.contains("more than 1048576 bytes"))
    }

    @Test("loading again shows what was edited")
    func edited() throws {
        let folder = try ScratchFolder()
        let path = try folder.write(minimal(with: ""), to: "b.json")
        #expect(try BusinessSettings.load(path: path, zones: FewZones()).callingCode == nil)
        try folder.write(minimal(with: #", "calling_code": "49""#), to: "b.json")
        #expect(try BusinessSettings.load(path: path, zones: FewZones()).callingCode == "49")
    }

    @Test("no cut or flipped byte of a file traps")
    func damaged() {
        let bytes = Array(SettingsMistake.goodFile.utf8)
        for index in stride(from: 0, to: bytes.count, by: 3) {
            var flipped = bytes
            flipped[index] ^= 0x11
            _ = try? BusinessSettings.read(flipped, file: "f", zones: FewZones())
            #expect(throws: SettingsError.self) {
                try BusinessSettings.read(Array(bytes.prefix(index)), file: "f", zones: FewZones())
            }
        }
    }

    private func minimal(with more: String) -> String {
        """
        { "id": "b", "name": "B", "time_zone": "UTC", "hours": { "monday": ["09:00-12:00"] },
          "services": [ { "id": "s", "name": "S", "duration_minutes": 30, "providers": ["p"] } ],
          "providers": [ { "id": "p", "name": "P" } ]\(more) }
        """
    }

    private func read(_ text: String) throws -> Business {
        try BusinessSettings.read(Array(text.utf8), file: "b.json", zones: FewZones())
    }

    private func interval(_ start: String, _ end: String) throws -> Range<Date> {
        try ISO8601.instant(start, in: nil)..<ISO8601.instant(end, in: nil)
    }
}
