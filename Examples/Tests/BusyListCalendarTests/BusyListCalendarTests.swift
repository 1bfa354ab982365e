import BookingDomain
import BookingTesting
import BusyListCalendar
import Testing

@Suite("Calendars from busy lists")
struct BusyListCalendarTests {
    @Test("a promise of every calendar is kept", arguments: CalendarContract.checks)
    func contract(check: ContractCheck<CalendarContract.Subject>) async throws {
        let folder = try ListFolder()
        try await check.run { try Self.subject(in: folder) }
        withExtendedLifetime(folder) {}
    }

    private static func subject(in folder: ListFolder) throws -> CalendarContract.Subject {
        let file = try folder.write("", to: "smith")
        let files: [ProviderID: String] = ["smith": file, "lee": try folder.write("", to: "lee")]
        return CalendarContract.Subject(
            calendar: BusyListCalendar(business: "spa", files: files), business: "spa", provider: "smith",
            otherProvider: "lee", unknownProvider: "nobody",
            setBusy: { busy in
                let lines = busy.map {
                    "\(ISO8601.utcString($0.lowerBound)) \(ISO8601.utcString($0.upperBound))\n"
                }
                try folder.write(lines.joined(), to: "smith")
            },
            setAvailable: { isAvailable in
                let aside = file + ".aside"
                guard isAvailable == FileManager.default.fileExists(atPath: aside) else { return }
                try FileManager.default.moveItem(
                    atPath: isAvailable ? aside : file, toPath: isAvailable ? file : aside)
            })
    }

    @Test(
        "a list with a line that makes no sense is unknown, and not written",
        arguments: [
            "tomorrow", "2025-11-29T12:00:00Z", "2025-11-29T12:00:00 2025-11-29T13:00:00",
            "2025-11-29T13:00:00Z 2025-11-29T12:00:00Z", "2025-11-29T12:00:00Z 2025-11-29T12:00:00Z",
            "2025-11-29T12:00:00Z 2025-11-29T13:00:00Z two words", "2025-02-30T12:00:00Z 2025-03-01T12:00:00Z",
        ])
    func malformed(line: String) async throws {
        let folder = try ListFolder()
        let text = "# Saturday\n\(line)\n"
        let calendar = BusyListCalendar(business: "spa", files: ["smith": try folder.write(text, to: "smith")])
        #expect(await calendar.reading(of: Self.saturday) == .unknown(.malformed))
        await #expect(throws: CalendarError.self) { try await calendar.put(Self.event("event"), deadline: .seconds(1)) }
        #expect(try folder.text(of: "smith") == text)
    }

    @Test("remarks and the lines of others stay when an event is written and taken away")
    func othersStay() async throws {
        let folder = try ListFolder()
        let text = "# lunch\n2025-11-29T12:00:00-05:00 2025-11-29T13:00:00-05:00\n"
        let calendar = BusyListCalendar(business: "spa", files: ["smith": try folder.write(text, to: "smith")])
        try await calendar.put(Self.event("event"), deadline: .seconds(1))
        #expect(try folder.text(of: "smith") == text + "2025-11-29T16:00:00Z 2025-11-29T17:00:00Z event\n")
        try await calendar.cancel("event", of: "smith", business: "spa", deadline: .seconds(1))
        #expect(try folder.text(of: "smith") == text)
    }

    @Test("an id that would write a line of its own is refused")
    func strangeIDs() async throws {
        let folder = try ListFolder()
        let calendar = BusyListCalendar(business: "spa", files: ["smith": try folder.write("", to: "smith")])
        for id: CalendarEventID in ["", "a b", "a\n# b"] {
            await #expect(throws: CalendarError.self) { try await calendar.put(Self.event(id), deadline: .seconds(1)) }
        }
        #expect(try folder.text(of: "smith").isEmpty)
    }

    @Test("many events written at the same time are all there")
    func concurrentWriting() async throws {
        let folder = try ListFolder()
        let calendar = BusyListCalendar(business: "spa", files: ["smith": try folder.write("", to: "smith")])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await calendar.put(Self.event(CalendarEventID("event-\(number)")), deadline: .seconds(1))
                }
            }
            try await group.waitForAll()
        }
        #expect(try folder.text(of: "smith").split(separator: "\n").count == 20)
    }

    private static let eleven = Date(timeIntervalSince1970: 1_764_432_000)

    private static let saturday = CalendarRequest(
        business: "spa", provider: "smith", range: eleven..<eleven.addingTimeInterval(3600), now: eleven,
        deadline: .seconds(1))

    private static func event(_ id: CalendarEventID) -> CalendarEvent {
        CalendarEvent(
            id: id, businessID: "spa", providerID: "smith", interval: saturday.range, title: "Botox",
            appointmentID: "appointment")
    }
}
