import BookingAdapters
import BookingDomain
import Testing

@Suite("Mistakes in a calendar file")
struct CalendarMistakeTests {
    @Test(
        "a mistake is shown where it stands, and makes the calendar unknown",
        arguments: [
            ("‸", "the text ends where a value is needed"),
            ("‸[]", #"an array was found; write {"events": […]}"#),
            ("‸BEGIN:VCALENDAR\nVERSION:2.0\n", "this is an iCalendar file; export the calendar's events as JSON"),
            ("‸begin:vcalendar\r\n", "this is an iCalendar file"),
            ("‸{}", #""events" is missing"#),
            (#"‸{ "events": null }"#, #""events" is null"#),
            (#"{ "events": ‸{} }"#, "must be an array"),
            (#"{ "events": [ ‸5 ] }"#, "an object is needed here"),
            (#"{ "events": [ ‸{} ] }"#, #""start" is missing"#),
            (#"{ "events": [], ‸"evnets": [] }"#, "unknown key"),
            (#"{ "events": []‸, }"#, "this comma has no value behind it"),
            (#"{ "events": [ ‸{ "start": "2025-11-29T12:00" } ] }"#, #""end" is missing"#),
            (#"{ "events": [ { "start": "2025-11-29T12:00", "end": ‸"2025-11-29T12:00" } ] }"#, "later than"),
            (#"{ "events": [ { "start": "2025-11-29T12:00", "end": ‸"2025-11-29T11:00" } ] }"#, "later than"),
            (#"{ "events": [ { "start": ‸"2025-03-09T02:30", "end": "2025-03-09T04:00" } ] }"#, "does not exist"),
            (#"{ "events": [ { "start": "2025-11-02T00:30", "end": ‸"2025-11-02T01:30" } ] }"#, "happens twice"),
            (
                #"{ "events": [ { "start": ‸"next tuesday", "end": "2025-11-02T01:30Z" } ] }"#,
                #""next tuesday": a date is"#
            ),
            (#"{ "events": [ { "start": ‸1764432000, "end": "2025-11-02T01:30Z" } ] }"#, "a string is needed here"),
            (#"{ "events": [ { "date": ‸"2025-02-29" } ] }"#, "February 2025 has 28 days"),
            (#"{ "events": [ { "date": ‸"2025-11-29T00:00" } ] }"#, "remove what follows"),
            (#"{ "events": [ ‸{ "date": null } ] }"#, #""date" is null"#),
            (#"{ "events": [ { "date": "2025-11-29", "start": ‸"2025-11-29T12:00" } ] }"#, "a whole day has only"),
            (#"{ "events": [ { "date": "2025-11-29", "end": ‸"2025-11-29T12:00" } ] }"#, "a whole day has only"),
            (#"{ "events": [ { "date": "2025-11-29", ‸"all_day": true } ] }"#, "unknown key"),
            (#"{ "events": [ { "id": ‸"", "date": "2025-11-29" } ] }"#, "is empty"),
            (#"{ "events": [ { "id": ‸7, "date": "2025-11-29" } ] }"#, "a string is needed here"),
            (#"{ "events": [ { "title": ‸7, "date": "2025-11-29" } ] }"#, "must be a string"),
            (
                #"{ "events": [ { "id": "a", "date": "2025-11-29" }, { "id": ‸"a", "date": "2025-11-30" } ] }"#,
                #"two events have the id "a""#
            ),
            (#"{ "events": [ { "date": "2025-11-29" } ‸"#, "is needed"),
        ])
    func mistake(marked: String, message: String) async throws {
        let expected = try #require(MarkedText(marked))
        let folder = try ScratchFolder()
        let path = try folder.write(expected.text, to: "smith.json")
        let calendar = JSONFileCalendar(business: "spa", zone: .eastern, files: ["smith": path])
        let error = try #require(throws: SettingsError.self) { try calendar.validate() }
        #expect(error.position == SourcePosition(line: expected.line, column: expected.column), "\(error)")
        #expect(error.message.contains(message), "\(error)")
        #expect(error.file == path)
        #expect(await reading(of: calendar) == .unknown(.malformed))
    }

    @Test("a date that a zone skipped is refused")
    func skippedDate() throws {
        let apia = try SystemZoneSource().rules(for: "Pacific/Apia")
        let folder = try ScratchFolder()
        let path = try folder.write(#"{ "events": [ { "date": "2011-12-30" } ] }"#, to: "smith.json")
        let error = try #require(throws: SettingsError.self) {
            try JSONFileCalendar(business: "spa", zone: apia, files: ["smith": path]).validate()
        }
        #expect(error.description.hasSuffix(":1:25: 2011-12-30 was skipped in Pacific/Apia; choose another date"))
    }

    @Test("bytes that are not UTF-8, or hold NUL, are malformed", arguments: [[0x7B, 0xFF, 0x7D], [0x7B, 0, 0x7D]])
    func bytes(_ bytes: [UInt8]) async throws {
        let folder = try ScratchFolder()
        let path = try folder.write(bytes, to: "smith.json")
        let calendar = JSONFileCalendar(business: "spa", zone: .eastern, files: ["smith": path])
        #expect(await reading(of: calendar) == .unknown(.malformed))
    }

    @Test("a file of more than 16 MiB is refused")
    func huge() async throws {
        let folder = try ScratchFolder()
        let size = JSONFileCalendar.maximumBytes + 1
        let path = try folder.write([UInt8](repeating: 0x20, count: size), to: "smith.json")
        let calendar = JSONFileCalendar(business: "spa", zone: .eastern, files: ["smith": path])
        #expect(await reading(of: calendar) == .unknown(.malformed))
        let error = try #require(throws: SettingsError.self) { try calendar.validate() }
        #expect(error.position == nil)
        #expect(error.message.contains("more than 16777216 bytes"))
    }

    @Test("files are checked in the order of the providers' ids")
    func order() throws {
        let folder = try ScratchFolder()
        let bad = try folder.write("{}", to: "bad.json")
        let calendar = JSONFileCalendar(
            business: "spa", zone: .eastern, files: ["smith": folder.path + "/missing.json", "lee": bad])
        let error = try #require(throws: SettingsError.self) { try calendar.validate() }
        #expect(error.file == bad)
    }

    private func reading(of calendar: JSONFileCalendar) async -> CalendarReading {
        await calendar.reading(
            of: CalendarRequest(
                business: "spa", provider: "smith", range: Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000),
                now: Date(unixSeconds: 1_764_000_000), deadline: .seconds(5)))
    }
}
