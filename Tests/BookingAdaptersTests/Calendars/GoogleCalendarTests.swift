import BookingAdapters
import BookingDomain
import Testing

@Suite("Exports of Google Calendar")
struct GoogleCalendarTests {
    @Test(
        "what takes no time is left out",
        arguments: [
            #""status": "cancelled""#,
            #""transparency": "transparent""#,
            #""eventType": "workingLocation""#,
            #""eventType": "birthday""#,
            #""attendees": [{"email": "a@example.com"}, {"self": true, "responseStatus": "declined"}]"#,
        ])
    func free(fields: String) throws {
        #expect(try busy(item(fields)) == [])
        #expect(try busy(item(fields, times: #""start": {"date": "2026-03-08"}, "end": {"date": "2026-03-09"}"#)) == [])
    }

    @Test(
        "everything else is busy, also what is not known",
        arguments: [
            "", #""status": "confirmed""#, #""status": "tentative""#, #""status": "new in 2030""#,
            #""transparency": "opaque""#, #""transparency": "new in 2030""#, #""transparency": null"#,
            #""eventType": "default""#, #""eventType": "outOfOffice""#, #""eventType": "focusTime""#,
            #""eventType": "fromGmail""#, #""eventType": "new in 2030", "newProperties": {"depth": [1, 2]}"#,
            #""attendees": [{"self": true, "responseStatus": "accepted"}]"#,
            #""attendees": [{"self": true, "responseStatus": "tentative"}]"#,
            #""attendees": [{"self": true, "responseStatus": "needsAction"}]"#,
            #""attendees": [{"self": true}]"#,
            #""attendees": [{"email": "b@example.com", "responseStatus": "declined"}]"#,
            #""attendees": [{"self": false, "responseStatus": "declined"}]"#,
            #""attendees": [], "attendeesOmitted": true"#,
            #""recurringEventId": "x", "originalStartTime": {"dateTime": "2026-03-09T10:00:00-04:00"}"#,
            #""recurrence": []"#, #""visibility": "private""#, #""endTimeUnspecified": true"#,
        ])
    func busy(fields: String) throws {
        let expected = try interval("2026-03-02T10:00:00-05:00", "2026-03-02T11:00:00-05:00")
        #expect(try busy(item(fields)) == [BusyInterval(expected, eventID: "e1")])
    }

    @Test(
        "times are read as they are meant",
        arguments: [
            // Whole days, from midnight to midnight in Chicago, with an exclusive end.
            (#"{"date": "2026-03-08"}"#, #"{"date": "2026-03-09"}"#, "2026-03-08T06:00Z", "2026-03-09T05:00Z"),
            (#"{"date": "2026-11-01"}"#, #"{"date": "2026-11-03"}"#, "2026-11-01T05:00Z", "2026-11-03T06:00Z"),
            (#"{"date": "2026-12-31"}"#, #"{"date": "2027-01-01"}"#, "2026-12-31T06:00Z", "2027-01-01T06:00Z"),
            (#"{"date": "2026-05-01"}"#, #"{"date": "2026-05-01"}"#, "2026-05-01T05:00Z", "2026-05-02T05:00Z"),
            (
                #"{"date": "2026-05-01", "dateTime": null}"#, #"{"dateTime": null, "date": "2026-05-02"}"#,
                "2026-05-01T05:00Z", "2026-05-02T05:00Z"
            ),
            // An offset wins over the zone beside it.
            (
                #"{"dateTime": "2026-03-02T10:00:00Z", "timeZone": "America/Chicago"}"#,
                #"{"dateTime": "2026-03-02T12:00:00+01:00", "timeZone": "Nowhere/At_all"}"#,
                "2026-03-02T10:00Z", "2026-03-02T11:00Z"
            ),
            // A zone alone; the two ends in different ones.
            (
                #"{"dateTime": "2026-03-02T15:00:00", "timeZone": "America/New_York"}"#,
                #"{"dateTime": "2026-03-02T17:00:00.250", "timeZone": "America/Chicago", "date": null}"#,
                "2026-03-02T20:00Z", "2026-03-02T23:00:00.250Z"
            ),
            // Over midnight, over the change in spring.
            (
                #"{"dateTime": "2026-03-07T22:00:00-05:00"}"#, #"{"dateTime": "2026-03-08T06:00:00-04:00"}"#,
                "2026-03-08T03:00Z", "2026-03-08T10:00Z"
            ),
            // Times that the clock skips or shows twice take the longer stretch.
            (
                #"{"dateTime": "2026-03-08T02:30:00", "timeZone": "America/New_York"}"#,
                #"{"dateTime": "2026-03-08T04:00:00", "timeZone": "America/New_York"}"#,
                "2026-03-08T06:30Z", "2026-03-08T08:00Z"
            ),
            (
                #"{"dateTime": "2026-11-01T01:30:00", "timeZone": "America/New_York"}"#,
                #"{"dateTime": "2026-11-01T01:30:00", "timeZone": "America/New_York"}"#,
                "2026-11-01T05:30Z", "2026-11-01T06:30Z"
            ),
        ])
    func times(start: String, end: String, from: String, to: String) throws {
        let events = try busy(item("", times: #""start": \#(start), "end": \#(end)"#), zone: "America/Chicago")
        #expect(events == [BusyInterval(try interval(from, to), eventID: "e1")])
    }

    @Test("a series that is written out keeps its time of day over both changes of the clocks")
    func series() throws {
        let times = [
            ("2026-03-02T10:00:00-05:00", 15), ("2026-03-09T10:00:00-04:00", 14), ("2026-10-26T10:00:00-04:00", 14),
            ("2026-11-02T10:00:00-05:00", 15),
        ]
        for (start, hour) in times {
            let text = #""start": {"dateTime": "\#(start)"}, "end": {"dateTime": "\#(start.prefix(11))23:00:00Z"}"#
            let event = try #require(try busy(item(#""recurringEventId": "base""#, times: text)).first)
            #expect(ZoneRules.utc.localDateTime(at: event.interval.lowerBound).time.hour == hour)
            #expect(ZoneRules.eastern.localDateTime(at: event.interval.lowerBound).time.hour == 10)
        }
    }

    @Test("an event that ends as it begins takes no time, and neither does a cancelled one of which little is left")
    func nothing() throws {
        let point = #""start": {"dateTime": "2026-03-02T10:00:00Z"}, "end": {"dateTime": "2026-03-02T10:00:00Z"}"#
        #expect(try busy(item("", times: point)) == [])
        #expect(try busy(#"{"kind": "calendar#event", "id": "e1", "status": "cancelled"}"#) == [])
    }

    @Test("all pages count, in an array; the same event on two of them counts once")
    func pages() throws {
        let one = item("", id: "one")
        let two = item(#""eventType": "focusTime""#, id: "two")
        let first = page("\(one), \(two)", #", "nextPageToken": "more""#)
        let second = page(two, #", "nextSyncToken": "done""#)
        #expect(try read("[\(first), \(second)]").map(\.eventID) == ["one", "two"])
        #expect(try read("[\(second)]").map(\.eventID) == ["two"])
        #expect(try read("[\(page("", "")), \(page(one, ""))]").map(\.eventID) == ["one"])
    }

    @Test(
        "what lies outside of the time that was asked for is unknown",
        arguments: [
            (#", "timeMin": "2026-03-01T00:00:00-05:00", "timeMax": "2026-04-01T00:00:00-04:00""#, false, false),
            (#", "timeMin": "2026-03-01T00:00:00-05:00""#, false, true),
            (#", "timeMax": "2026-04-01T04:00:00Z""#, true, false), ("", true, true),
            (#", "timeMin": null, "timeMax": null"#, true, true),
        ])
    func bounds(bounds: String, before: Bool, behind: Bool) async throws {
        let folder = try ScratchFolder()
        for text in [page(item(""), bounds), "[\(page("", bounds)), \(page(item(""), ""))]"] {
            let path = try folder.write(text, to: "smith.json")
            let calendar = JSONFileCalendar(business: "spa", zone: .eastern, files: ["smith": path])
            func isKnown(_ from: String, _ to: String) async throws -> Bool {
                let now = try ISO8601.instant("2026-03-02T08:00:00Z", in: nil)
                let reading = await calendar.reading(
                    of: CalendarRequest(
                        business: "spa", provider: "smith", range: try interval(from, to), now: now,
                        deadline: .seconds(5)))
                if case .known = reading { return true }
                #expect(reading == .unknown(.notCovered))
                return false
            }
            #expect(try await isKnown("2026-03-01T05:00:00Z", "2026-04-01T04:00:00Z"))
            #expect(try await isKnown("2026-03-01T04:59:59Z", "2026-03-02T05:00:00Z") == before)
            #expect(try await isKnown("2026-02-27T05:00:00Z", "2026-02-28T05:00:00Z") == before)
            #expect(try await isKnown("2026-03-31T04:00:00Z", "2026-04-01T04:00:01Z") == behind)
            #expect(try await isKnown("2026-04-01T04:00:00Z", "2026-04-02T04:00:00Z") == behind)
        }
    }

    @Test("who has answered twice has declined only where both answers say so")
    func twoAnswers() throws {
        let answers = ["declined", "accepted"].map { #"{"self": true, "responseStatus": "\#($0)"}"# }
        let mixed = answers.joined(separator: ", ")
        #expect(try busy(item(#""attendees": [\#(mixed)]"#)).count == 1)
        #expect(try busy(item(#""attendees": [\#(answers[0]), \#(answers[0])]"#)) == [])
    }

    private func item(_ fields: String, id: String = "e1", times: String? = nil) -> String {
        let times =
            times
            ?? #""start": {"dateTime": "2026-03-02T10:00:00-05:00"}, "end": {"dateTime": "2026-03-02T11:00:00-05:00"}"#
        let more = fields.isEmpty ? "" : ", \(fields)"
        return #"{"kind": "calendar#event", "etag": "\"1\"", "id": "\#(id)", "summary": "S", \#(times)\#(more)}"#
    }

    private func page(_ items: String, _ more: String, zone: String = "America/New_York") -> String {
        #"{"kind": "calendar#events", "timeZone": "\#(zone)", "items": [\#(items)]\#(more)}"#
    }

    private func busy(_ item: String, zone: String = "America/New_York") throws -> [BusyInterval] {
        try read(page(item, "", zone: zone))
    }

    private func read(_ text: String) throws -> [BusyInterval] {
        let file = CalendarFile(zone: .eastern, zones: SystemZoneSource())
        return try file.timeline(Array(text.utf8), file: "export.json").events
    }

    private func interval(_ start: String, _ end: String) throws -> Range<Date> {
        try ISO8601.instant(start, in: nil)..<ISO8601.instant(end, in: nil)
    }
}
