import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

@Suite("The promises of calendars from JSON files")
struct JSONFileCalendarContractTests {
    @Test("a promise of every calendar is kept", arguments: CalendarContract.checks, Form.allCases)
    func contract(check: ContractCheck<CalendarContract.Subject>, form: Form) async throws {
        let folder = try ScratchFolder()
        try await check.run { try Self.subject(in: folder, form: form) }
        withExtendedLifetime(folder) {}
    }

    /// What a calendar file looks like.
    enum Form: CaseIterable {
        case plain, google

        func text(busy: [Range<Date>]) -> String {
            let times = busy.map { interval in
                (ISO8601.string(interval.lowerBound, in: .utc), ISO8601.string(interval.upperBound, in: .utc))
            }
            switch self {
            case .plain:
                let events = times.map { #"{ "start": "\#($0)", "end": "\#($1)" }"# }
                return #"{ "events": [ \#(events.joined(separator: ", ")) ] }"#
            case .google:
                let items = times.enumerated().map { index, time in
                    #"{"id":"e\#(index)","start":{"dateTime":"\#(time.0)"},"end":{"dateTime":"\#(time.1)"}}"#
                }
                let list = items.joined(separator: ",")
                return #"{"kind":"calendar#events","timeZone":"America/New_York","items":[\#(list)]}"#
            }
        }
    }

    private static func subject(in folder: ScratchFolder, form: Form) throws -> CalendarContract.Subject {
        let files: [ProviderID: String] = [
            "smith": try folder.write(form.text(busy: []), to: "smith.json"),
            "lee": try folder.write(form.text(busy: []), to: "lee.json"),
        ]
        return CalendarContract.Subject(
            calendar: JSONFileCalendar(business: "spa", zone: .eastern, files: files), business: "spa",
            provider: "smith", otherProvider: "lee", unknownProvider: "nobody",
            setBusy: { try folder.write(form.text(busy: $0), to: "smith.json") },
            setAvailable: { isAvailable in
                let manager = FileManager.default
                let (file, aside) = (folder.path + "/smith.json", folder.path + "/aside.json")
                guard isAvailable == manager.fileExists(atPath: aside) else { return }
                try manager.moveItem(atPath: isAvailable ? aside : file, toPath: isAvailable ? file : aside)
            })
    }
}
