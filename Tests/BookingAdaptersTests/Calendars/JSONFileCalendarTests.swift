import BookingAdapters
import BookingDomain
import Testing

@Suite("Calendars from JSON files")
struct JSONFileCalendarTests {
    private let folder: ScratchFolder
    private let calendar: JSONFileCalendar
    private let now = Date(unixSeconds: 1_764_000_000)

    init() throws {
        folder = try ScratchFolder()
        calendar = JSONFileCalendar(
            business: "spa", zone: .eastern,
            files: ["smith": folder.path + "/smith.json", "lee": folder.path + "/lee.json"])
    }

    @Test("events are read in order of time, with their ids")
    func events() async throws {
        try write(
            """
            { "events": [ { "start": "2025-11-29T14:00", "end": "2025-11-29T15:00" },
              { "id": "a", "start": "2025-11-29T12:00:00Z", "end": "2025-11-29T13:00:00+00:00", "title": "A" } ] }
            """)
        let expected = [
            BusyInterval(try interval("2025-11-29T07:00:00-05:00", "2025-11-29T08:00:00-05:00"), eventID: "a"),
            BusyInterval(try interval("2025-11-29T14:00:00-05:00", "2025-11-29T15:00:00-05:00")),
        ]
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .known(expected, readAt: now))
    }

    @Test(
        "events count where they overlap the half-open range, and are given whole",
        arguments: [
            ("2025-11-29T08:00", "2025-11-29T12:00", false),
            ("2025-11-29T08:00", "2025-11-29T12:01", true),
            ("2025-11-29T12:15", "2025-11-29T12:30", true),
            ("2025-11-29T12:59", "2025-11-29T14:00", true),
            ("2025-11-29T13:00", "2025-11-29T14:00", false),
        ])
    func halfOpen(start: String, end: String, isBusy: Bool) async throws {
        try write(#"{ "events": [ { "start": "2025-11-29T12:00", "end": "2025-11-29T13:00" } ] }"#)
        let event = BusyInterval(try interval("2025-11-29T12:00:00-05:00", "2025-11-29T13:00:00-05:00"))
        #expect(await reading(start, end) == .known(isBusy ? [event] : [], readAt: now))
    }

    @Test(
        "a whole day is as long as the clocks make it",
        arguments: [("2025-11-29", 24), ("2025-03-09", 23), ("2025-11-02", 25)])
    func wholeDay(date: String, hours: Int) async throws {
        try write(#"{ "events": [ { "date": "\#(date)" } ] }"#)
        let day = try #require(ZoneRules.eastern.interval(of: try ISO8601.localDate(date)))
        #expect(day.upperBound.timeIntervalSince(day.lowerBound) == TimeInterval(hours) * 3600)
        #expect(await reading("2025-01-01T00:00", "2026-01-01T00:00") == .known([BusyInterval(day)], readAt: now))
    }

    @Test("an empty list of events is a known, free calendar")
    func free() async throws {
        try write(#"{ "events": [] }"#)
        #expect(await reading("2025-01-01T00:00", "2026-01-01T00:00") == .known([], readAt: now))
    }

    @Test("an edit shows at the next reading")
    func edited() async throws {
        try write(#"{ "events": [] }"#)
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .known([], readAt: now))
        try write(#"{ "events": [ { "id": "new", "start": "2025-11-29T12:00", "end": "2025-11-29T13:00" } ] }"#)
        #expect(await ids() == ["new"])
        try write("{")
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .unknown(.malformed))
    }

    @Test("what cannot be read is unknown, with its reason")
    func unknown() async throws {
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .unknown(.unreachable))
        #expect(await calendar.reading(of: request(provider: "nobody")) == .unknown(.notConfigured))
        #expect(await calendar.reading(of: request(business: "other")) == .unknown(.notConfigured))
        #expect(await calendar.reading(of: request(deadline: .zero)) == .unknown(.timeout))
        try FileManager.default.createDirectory(
            atPath: folder.path + "/smith.json", withIntermediateDirectories: false)
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .unknown(.malformed))
    }

    @Test("an event that is put is read, moved by the same id, and put twice without harm")
    func put() async throws {
        try write(#"{ "events": [] }"#)
        let first = try event("booking", "2025-11-29T12:00", "2025-11-29T13:00")
        try await calendar.put(first, deadline: .seconds(1))
        try await calendar.put(first, deadline: .seconds(1))
        #expect(await ids() == ["booking"])
        let moved = try event("booking", "2025-11-29T15:00", "2025-11-29T16:00")
        try await calendar.put(moved, deadline: .seconds(1))
        let expected = [BusyInterval(moved.interval, eventID: "booking")]
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .known(expected, readAt: now))
    }

    @Test("an event that is put replaces the one in the file with its id, and the file stays as it is")
    func replaced() async throws {
        let text = #"{ "events": [ { "id": "booking", "start": "2025-11-29T09:00", "end": "2025-11-29T10:00" } ] }"#
        let path = try write(text)
        let moved = try event("booking", "2025-11-29T15:00", "2025-11-29T16:00")
        try await calendar.put(moved, deadline: .seconds(1))
        let expected = [BusyInterval(moved.interval, eventID: "booking")]
        #expect(await reading("2025-11-29T00:00", "2025-11-30T00:00") == .known(expected, readAt: now))
        #expect(try FileReader.read(path: path, limit: 1_000) == Array(text.utf8))
    }

    @Test("an event that is cancelled stays away, wherever it came from, and can be put again")
    func cancelled() async throws {
        try write(#"{ "events": [ { "id": "booking", "start": "2025-11-29T09:00", "end": "2025-11-29T10:00" } ] }"#)
        for _ in 0..<2 {
            try await calendar.cancel("booking", of: "smith", business: "spa", deadline: .seconds(1))
            #expect(await ids() == [])
        }
        try await calendar.cancel("never seen", of: "smith", business: "spa", deadline: .seconds(1))
        try await calendar.put(try event("booking", "2025-11-29T09:00", "2025-11-29T10:00"), deadline: .seconds(1))
        #expect(await ids() == ["booking"])
    }

    @Test("the events of one provider are not those of another")
    func providers() async throws {
        try write(#"{ "events": [] }"#)
        try folder.write(#"{ "events": [] }"#, to: "lee.json")
        try await calendar.put(try event("booking", "2025-11-29T12:00", "2025-11-29T13:00"), deadline: .seconds(1))
        #expect(await calendar.reading(of: request(provider: "lee")) == .known([], readAt: now))
    }

    @Test("a calendar whose file is at fault is unknown and cannot be written, and keeps what was put before")
    func damaged() async throws {
        try write(#"{ "events": [] }"#)
        try await calendar.put(try event("booking", "2025-11-29T12:00", "2025-11-29T13:00"), deadline: .seconds(1))
        try write("[]")
        #expect(await calendar.reading(of: request()) == .unknown(.malformed))
        let put = await #expect(throws: CalendarError.self) {
            try await calendar.put(try event("other", "2025-11-29T15:00", "2025-11-29T16:00"), deadline: .seconds(1))
        }
        #expect(put?.reason == .malformed)
        #expect(put?.isOutcomeUnknown == false)
        #expect((put?.underlying as? SettingsError)?.position == SourcePosition(line: 1, column: 1))
        let cancel = await #expect(throws: CalendarError.self) {
            try await calendar.cancel("booking", of: "smith", business: "spa", deadline: .seconds(1))
        }
        #expect(cancel?.reason == .malformed)
        try write(#"{ "events": [] }"#)
        #expect(await ids() == ["booking"])
    }

    @Test("a write for a provider without a file, or without time, is refused")
    func refusedWrites() async throws {
        let event = try event("booking", "2025-11-29T12:00", "2025-11-29T13:00")
        let late = await #expect(throws: CalendarError.self) { try await calendar.put(event, deadline: .zero) }
        #expect(late?.reason == .timeout)
        let nobody = await #expect(throws: CalendarError.self) {
            try await calendar.cancel("booking", of: "nobody", business: "spa", deadline: .seconds(1))
        }
        #expect(nobody?.reason == .notConfigured)
        #expect(nobody?.isOutcomeUnknown == false)
    }

    @Test("a caller who gave up gets no reading and writes nothing")
    func givenUp() async throws {
        try write(#"{ "events": [] }"#)
        let task = Task { [calendar] in
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return await calendar.reading(of: request())
        }
        #expect(await task.value == .unknown(.cancelled))
    }

    private func reading(_ start: String, _ end: String) async -> CalendarReading {
        guard let range = try? interval(start, end) else { return .unknown(.malformed) }
        return await calendar.reading(of: request(range: range))
    }

    private func ids() async -> [String] {
        guard case .known(let busy, _) = await calendar.reading(of: request()) else { return ["unknown"] }
        return busy.map { $0.eventID?.rawValue ?? "" }
    }

    private func request(
        business: BusinessID = "spa", provider: ProviderID = "smith", range: Range<Date>? = nil,
        deadline: Duration = .seconds(5)
    ) -> CalendarRequest {
        let all = Date(unixSeconds: 1_700_000_000)..<Date(unixSeconds: 1_800_000_000)
        return CalendarRequest(
            business: business, provider: provider, range: range ?? all, now: now, deadline: deadline)
    }

    private func event(_ id: CalendarEventID, _ start: String, _ end: String) throws -> CalendarEvent {
        CalendarEvent(
            id: id, businessID: "spa", providerID: "smith", interval: try interval(start, end), title: "Botox",
            appointmentID: "appointment")
    }

    private func interval(_ start: String, _ end: String) throws -> Range<Date> {
        try ISO8601.instant(start, in: .eastern)..<ISO8601.instant(end, in: .eastern)
    }

    @discardableResult
    private func write(_ text: String) throws -> String {
        try folder.write(text, to: "smith.json")
    }
}
