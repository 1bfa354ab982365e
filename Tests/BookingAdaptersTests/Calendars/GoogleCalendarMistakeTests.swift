import BookingAdapters
import BookingDomain
import Testing

@Suite("Mistakes in an export of Google Calendar")
struct GoogleCalendarMistakeTests {
    @Test(
        "what cannot be understood is a mistake with a place, and the calendar is unknown",
        arguments: [
            (#"{"kind": "calendar#events", "timeZone": "UTC", "items": [], "nextPageToken": ‸"x"}"#, "its last page"),
            (
                #"[{"kind": "calendar#events", "timeZone": "UTC", "items": []},"#
                    + #" {"kind": "calendar#events", "timeZone": "UTC", "items": [], "nextPageToken": ‸"x"}]"#,
                "put all pages into one array"
            ),
            (#"{"kind": "calendar#events", "timeMax": ‸"2026-03-02", "timeZone": "UTC", "items": []}"#, "2026-03-02"),
            (#"{"kind": "calendar#events", "timeMin": ‸"2026-03-02T10:00:00", "timeZone": "UTC"}"#, "no offset"),
            (#"{"kind": "calendar#events", "timeMax": ‸5, "timeZone": "UTC", "items": []}"#, "must be a string"),
            (
                #"{"kind": "calendar#events", "timeMin": "2026-03-02T10:00Z", "timeMax": ‸"2026-03-02T10:00Z"}"#,
                "must be after"
            ),
            (
                #"[{"kind": "calendar#events", "timeMax": "2026-03-02T10:00Z", "timeZone": "UTC", "items": []},"#
                    + #" {"kind": "calendar#events", "timeMax": ‸"2026-03-03T10:00Z", "timeZone": "UTC"}]"#,
                "all pages must be of one request"
            ),
            (#"{"kind": ‸"calendar#freeBusy", "calendars": {}}"#, #"only "calendar#events" is read"#),
            (#"[‸5]"#, "an object is needed here"),
            (#"[‸{"events": []}]"#, #""kind" is missing"#),
            (#"‸{"items": []}"#, #""kind" is missing"#),
            (
                #"‸{"kind": "calendar#events", "items": []}"#,
                #""timeZone" is missing; give the name of an IANA time zone"#
            ),
            (#"‸{"kind": "calendar#events", "timeZone": "UTC"}"#, #""items" is missing"#),
            (#"{"kind": "calendar#events", "timeZone": "UTC", "items": ‸{}}"#, "must be an array"),
            (#"{"kind": "calendar#events", "timeZone": ‸"Mars/Base", "items": []}"#, "no time zone \"Mars/Base\""),
            (#"{"kind": "calendar#events", "timeZone": ‸"../UTC", "items": []}"#, "no time zone"),
            (event(#"‸{"id": "a"}"#), #""start" is missing"#),
            (event(#"‸{"id": "a", "start": {"date": "2026-03-02"}}"#), #""end" is missing"#),
            (event(#"{"start": {"date": "2026-03-02"}, "end": ‸{"dateTime": "2026-03-02T10:00:00Z"}}"#), "a date"),
            (event(#"{"start": {"date": "2026-03-02"}, "end": ‸{"date": "2026-03-01"}}"#), "before"),
            (event(#"{"start": {"date": ‸"2026-02-29"}, "end": {"date": "2026-03-01"}}"#), "28 days"),
            (event(#"{"start": ‸{}, "end": {"date": "2026-03-01"}}"#), #""dateTime" is missing"#),
            (event(#"{"start": {"dateTime": ‸"2026-03-02T10:00:00"}, "end": {}}"#), "no offset"),
            (event(#"{"start": {"dateTime": ‸"tomorrow"}, "end": {}}"#), "tomorrow"),
            (
                event(#"{"start": {"dateTime": "2026-03-02T10:00:00", "timeZone": ‸"Mars/Base"}, "end": {}}"#),
                "no time zone"
            ),
            (event(#"{"status": ‸1, "start": {}, "end": {}}"#), "must be a string"),
            (event(#"{"attendees": ‸{}, "start": {}, "end": {}}"#), "must be an array"),
            (event(#"{"recurrence": ‸["RRULE:FREQ=WEEKLY"]}"#), "export with singleEvents=true"),
            (event(#"{"transparency": "transparent", "recurrence": ‸["RRULE:FREQ=DAILY"]}"#), "a series"),
            (
                event(
                    #"{"id": "a", "status": "cancelled"}, "#
                        + #"{"id": ‸"a", "start": {"date": "2026-03-02"}, "end": {"date": "2026-03-03"}}"#),
                "stands in the export twice"
            ),
        ])
    func mistake(marked: String, message: String) async throws {
        let expected = try #require(MarkedText(marked))
        let folder = try ScratchFolder()
        let path = try folder.write(expected.text, to: "smith.json")
        let calendar = JSONFileCalendar(business: "spa", zone: .eastern, files: ["smith": path])
        let error = try #require(throws: SettingsError.self) { try calendar.validate() }
        #expect(error.position == SourcePosition(line: expected.line, column: expected.column), "\(error)")
        #expect(error.message.contains(message), "\(error)")
        let reading = await calendar.reading(
            of: CalendarRequest(
                business: "spa", provider: "smith", range: Date(unixSeconds: 0)..<Date(unixSeconds: 4_000_000_000),
                now: Date(unixSeconds: 1_764_000_000), deadline: .seconds(5)))
        #expect(reading == .unknown(.malformed))
    }

    private static func event(_ items: String) -> String {
        #"{"kind": "calendar#events", "timeZone": "America/New_York", "items": [\#(items)]}"#
    }
}
