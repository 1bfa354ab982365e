import BookingAdapters
import BookingDomain
import Testing

@Suite("A calendar in memory")
struct InMemoryCalendarTests {
    private let calendar = InMemoryCalendar()
    private let noon = Date(unixSeconds: 1_764_428_400)
    private var hour: Range<Date> { noon..<noon.addingTimeInterval(3_600) }

    init() {
        calendar.setBusy([], for: "dr-smith", of: "spa")
    }

    private func reading(of business: BusinessID = "spa") async -> CalendarReading {
        await calendar.reading(
            of: CalendarRequest(
                business: business, provider: "dr-smith", range: hour, now: noon, deadline: .milliseconds(500)))
    }

    private func put(_ id: CalendarEventID) async throws {
        let event = CalendarEvent(
            id: id, businessID: "spa", providerID: "dr-smith", interval: hour, title: "Botox", appointmentID: "a")
        try await calendar.put(event, deadline: .seconds(1))
    }

    @Test("a reading is as old as the question, and in order")
    func readAt() async throws {
        try await put("b")
        try await put("a")
        calendar.setBusy([hour], for: "dr-smith", of: "spa")
        let expected = [BusyInterval(hour), BusyInterval(hour, eventID: "a"), BusyInterval(hour, eventID: "b")]
        #expect(await reading() == .known(expected, readAt: noon))
    }

    @Test("the same provider of another business is not set up")
    func otherBusiness() async {
        #expect(await reading(of: "gym") == .unknown(.notConfigured))
    }

    @Test(
        "an outage hits what it is told to hit",
        arguments: [
            (CalendarOutage.Access.reading, true, false), (.writing, false, true), (.all, true, true),
            (CalendarOutage.Access(), false, false),
        ])
    func outages(access: CalendarOutage.Access, hitsReading: Bool, hitsWriting: Bool) async throws {
        calendar.setUnavailable(CalendarOutage(.timeout, of: access), for: "dr-smith", of: "spa")
        if hitsReading {
            #expect(await reading() == .unknown(.timeout))
        } else {
            #expect(await reading() == .known([], readAt: noon))
        }
        if hitsWriting {
            let error = await #expect(throws: CalendarError.self) { try await put("event") }
            #expect(error?.reason == .timeout)
            #expect(error?.isOutcomeUnknown == false)
        } else {
            try await put("event")
        }
        #expect(calendar.events(of: "dr-smith", business: "spa").count == (hitsWriting ? 0 : 1))
        calendar.setUnavailable(nil, for: "dr-smith", of: "spa")
        try await put("event")
        #expect(calendar.events(of: "dr-smith", business: "spa").map(\.id) == ["event"])
    }

    @Test("a write may get through although only its answer is lost")
    func lostAnswer() async throws {
        let outage = CalendarOutage(.timeout, of: .writing, writesGetThrough: true)
        calendar.setUnavailable(outage, for: "dr-smith", of: "spa")
        let error = await #expect(throws: CalendarError.self) { try await put("event") }
        #expect(error?.isOutcomeUnknown == true)
        #expect(await reading() == .known([BusyInterval(hour, eventID: "event")], readAt: noon))
        await #expect(throws: CalendarError.self) {
            try await calendar.cancel("event", of: "dr-smith", business: "spa", deadline: .seconds(1))
        }
        #expect(await reading() == .known([], readAt: noon))
    }

    @Test("a calendar that refuses gives the time to somebody else, and repeats what stands there already")
    func refusals() async throws {
        try await put("event")
        calendar.refuseNext(for: "dr-smith", of: "spa")
        try await put("event")
        let error = await #expect(throws: CalendarError.self) { try await put("other") }
        #expect(error?.reason == .refused)
        #expect(error?.isOutcomeUnknown == false)
        #expect(await reading() == .known([BusyInterval(hour), BusyInterval(hour, eventID: "event")], readAt: noon))
        try await put("other")
        #expect(calendar.events(of: "dr-smith", business: "spa").map(\.id) == ["event", "other"])
    }

    @Test("while nothing can be written, nothing is refused")
    func refusalDuringOutage() async throws {
        calendar.refuseNext(for: "dr-smith", of: "spa")
        calendar.setUnavailable(CalendarOutage(.timeout, of: .writing), for: "dr-smith", of: "spa")
        let first = await #expect(throws: CalendarError.self) { try await put("event") }
        #expect(first?.reason == .timeout)
        calendar.setUnavailable(nil, for: "dr-smith", of: "spa")
        let second = await #expect(throws: CalendarError.self) { try await put("event") }
        #expect(second?.reason == .refused)
    }
}
