import BookingAdapters
import BookingDomain
import Testing

@Suite("A year of three calendars, as Google exports them")
struct GoogleYearTests {
    @Test(
        "the year is busy exactly where a computation of its own says so",
        arguments: [
            ("dr-sample", 688, 528, -5), ("dr-specimen", 661, 532, -5), ("toni-template", 676, 556, -6),
        ])
    func year(provider: String, events: Int, blocking: Int, winterOffset: Int) async throws {
        let items = try Self.items(of: provider)
        #expect(items.count == events)
        let expected = try items.compactMap { try Self.busy($0, winterOffset: winterOffset) }
        #expect(expected.count == blocking)
        let midnight = "T0\(-winterOffset):00:00Z"
        let year = Self.instant("2026-01-01\(midnight)")..<Self.instant("2027-01-01\(midnight)")
        let read = try await Self.reading(of: provider, in: year)
        #expect(Set(read.map(Self.line)) == Set(expected.map(Self.line)))
        #expect(read.count == expected.count)
        #expect(read.map(\.interval.lowerBound) == read.map(\.interval.lowerBound).sorted())
    }

    @Test(
        "2027 is unknown, because the exports end before it", arguments: ["dr-sample", "dr-specimen", "toni-template"])
    func behind(provider: String) async throws {
        for start in ["2027-01-01T05:00:00Z", "2027-02-01T05:00:00Z", "2025-12-31T05:00:00Z"].map(Self.instant) {
            let reading = await Self.calendar().reading(
                of: CalendarRequest(
                    business: "brightwater-dental", provider: ProviderID(provider),
                    range: start..<start.addingTimeInterval(86_400), now: start, deadline: .seconds(60)))
            #expect(reading == .unknown(.notCovered))
        }
    }

    @Test("every range holds what overlaps it, found without a look at the rest", arguments: [1, 2, 3, 4])
    func ranges(seed: UInt64) async throws {
        let calendar = Self.calendar()
        let all = try Self.items(of: "dr-sample").compactMap { try Self.busy($0, winterOffset: -5) }
        var state = seed
        for _ in 0..<40 {
            let start = Self.instant("2026-01-01T00:00:00Z").addingTimeInterval(
                Self.draw(&state, below: 360 * 96) * 900 + 21_600)
            let range = start..<start.addingTimeInterval((1 + Self.draw(&state, below: 400)) * 900)
            let expected = all.filter {
                $0.interval.lowerBound < range.upperBound && range.lowerBound < $0.interval.upperBound
            }
            let read = try await Self.reading(of: "dr-sample", in: range, from: calendar)
            #expect(Set(read.map(Self.line)) == Set(expected.map(Self.line)), "\(range)")
        }
    }

    private static func draw(_ state: inout UInt64, below count: UInt64) -> TimeInterval {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return TimeInterval((state >> 33) % count)
    }

    private static func line(_ event: BusyInterval) -> String {
        let (start, end) = (event.interval.lowerBound, event.interval.upperBound)
        return "\(start.timeIntervalSince1970) \(end.timeIntervalSince1970) \(event.eventID?.rawValue ?? "")"
    }

    private static func calendar() -> JSONFileCalendar {
        let files = ["dr-sample", "dr-specimen", "toni-template"].map {
            (ProviderID($0), FixtureFolder.calendar("google/\($0)"))
        }
        return JSONFileCalendar(
            business: "brightwater-dental", zone: .eastern, files: Dictionary(uniqueKeysWithValues: files))
    }

    private static func reading(
        of provider: String, in range: Range<Date>, from calendar: JSONFileCalendar = calendar()
    ) async throws -> [BusyInterval] {
        let reading = await calendar.reading(
            of: CalendarRequest(
                business: "brightwater-dental", provider: ProviderID(provider), range: range, now: range.lowerBound,
                deadline: .seconds(60)))
        guard case .known(let busy, _) = reading else {
            Issue.record("the calendar is unknown: \(reading)")
            return []
        }
        return busy
    }

    // MARK: - The other computation: offsets by the rule of 2026, text cut into pieces, days counted by hand

    private static func items(of provider: String) throws -> [JSONValue] {
        let bytes = try FileReader.read(path: FixtureFolder.calendar("google/\(provider)"), limit: 1 << 20)
        let document = try JSONReader.read(bytes)
        return (document.arrayValue ?? [document]).flatMap { $0["items"]?.arrayValue ?? [] }
    }

    private static func busy(_ item: JSONValue, winterOffset: Int) throws -> BusyInterval? {
        let text = { (key: String) in item[key]?.stringValue ?? "" }
        let answers = (item["attendees"]?.arrayValue ?? []).filter { $0["self"] == true }.map { $0["responseStatus"] }
        if text("status") == "cancelled" || text("transparency") == "transparent" || answers == ["declined"] {
            return nil
        }
        if ["workingLocation", "birthday"].contains(text("eventType")) { return nil }
        let start = moment(try #require(item["start"]), winterOffset)
        var end = moment(try #require(item["end"]), winterOffset)
        if item["start"]?["date"] != nil, item["start"] == item["end"] { end += 86_400 }
        guard start < end else { return nil }
        let interval = Date(timeIntervalSince1970: start)..<Date(timeIntervalSince1970: end)
        return BusyInterval(interval, eventID: CalendarEventID(text("id")))
    }

    private static func moment(_ value: JSONValue, _ winterOffset: Int) -> TimeInterval {
        if let date = value["date"]?.stringValue {
            let isSummer = date > "2026-03-08" && date <= "2026-11-01"
            return seconds(date + "T00:00:00") - TimeInterval(winterOffset + (isSummer ? 1 : 0)) * 3600
        }
        let text = value["dateTime"]?.stringValue ?? ""
        let local = String(text.prefix(19))
        if text.hasSuffix("Z") { return seconds(local) }
        if text.count > 19, let hours = Int(text.dropFirst(19).prefix(3)) {
            return seconds(local) - TimeInterval(hours) * 3600
        }
        let standard = value["timeZone"]?.stringValue == "America/Chicago" ? -6 : -5
        let isSummer = local >= "2026-03-08T02" && local < "2026-11-01T02"
        return seconds(local) - TimeInterval(standard + (isSummer ? 1 : 0)) * 3600
    }

    /// The seconds since 1970 of a time in UTC.
    private static func seconds(_ text: String) -> TimeInterval {
        let parts = text.split { "-T:".contains($0) }.compactMap { Int($0) }
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days = (1970..<parts[0]).reduce(0) { $0 + ($1 % 4 == 0 ? 366 : 365) }
        days += lengths.prefix(parts[1] - 1).reduce(0, +) + parts[2] - 1
        return TimeInterval(((days * 24 + parts[3]) * 60 + parts[4]) * 60 + parts[5])
    }

    private static func instant(_ text: String) -> Date {
        Date(timeIntervalSince1970: seconds(String(text.dropLast())))
    }
}
