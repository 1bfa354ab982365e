import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The promises of calendars from JSON files")
struct JSONFileCalendarContractTests {
    @Test("a promise of every calendar is kept", arguments: CalendarContract.checks)
    func contract(check: ContractCheck<CalendarContract.Subject>) async throws {
        let folder = try ScratchFolder()
        try await check.run { try Self.subject(in: folder) }
        withExtendedLifetime(folder) {}
    }

    private static func subject(in folder: ScratchFolder) throws -> CalendarContract.Subject {
        let files: [ProviderID: String] = [
            "smith": try folder.write(#"{ "events": [] }"#, to: "smith.json"),
            "lee": try folder.write(#"{ "events": [] }"#, to: "lee.json"),
        ]
        return CalendarContract.Subject(
            calendar: JSONFileCalendar(business: "spa", zone: .eastern, files: files), business: "spa",
            provider: "smith", otherProvider: "lee", unknownProvider: "nobody",
            setBusy: { try folder.write(text(busy: $0), to: "smith.json") },
            setAvailable: { isAvailable in
                let manager = FileManager.default
                let (file, aside) = (folder.path + "/smith.json", folder.path + "/aside.json")
                guard isAvailable == manager.fileExists(atPath: aside) else { return }
                try manager.moveItem(atPath: isAvailable ? aside : file, toPath: isAvailable ? file : aside)
            })
    }

    private static func text(busy: [Range<Date>]) -> String {
        let events = busy.map { interval in
            let start = ISO8601.string(interval.lowerBound, in: .utc)
            return #"{ "start": "\#(start)", "end": "\#(ISO8601.string(interval.upperBound, in: .utc))" }"#
        }
        return #"{ "events": [ \#(events.joined(separator: ", ")) ] }"#
    }
}
