import BookingAdapters
import BookingDomain
import Testing

@Suite("The businesses in the fixtures")
struct FixtureTests {
    @Test("every business and the calendars of all its providers can be read", arguments: FixtureFolder.businesses)
    func readable(name: String) throws {
        let business = try load(name)
        #expect(business.id == BusinessID(name))
        try calendar(of: business).validate()
    }

    @Test("a service says what it costs and what is to be known about it, where the file does")
    func notes() throws {
        let business = try load("glow-spa")
        #expect(business.service("botox")?.price == "$300")
        #expect(business.service("botox")?.careNotes == "No sport on the day of the treatment.")
        #expect(business.service("facial")?.price == nil)
        #expect(business.service("facial")?.careNotes == nil)
    }

    @Test("the dental practice, and the exports of its providers' calendars, can be read")
    func dental() throws {
        let business = try load("brightwater-dental")
        #expect(business.id == "brightwater-dental")
        try calendar(of: business, in: "google/").validate()
    }

    @Test("on Saturday 29 November 2025, Dr. Smith is free for botox at 10 AM, 11 AM and 2 PM")
    func glowSpa() async throws {
        let starts = try await starts(at: "glow-spa", of: "botox", with: "dr-smith")
        #expect(starts == ["2025-11-29T10:00:00", "2025-11-29T11:00:00", "2025-11-29T14:00:00"])
    }

    @Test("on the same day, a massage with Dr. Lee fits after yoga and before closing")
    func massage() async throws {
        #expect(
            try await starts(at: "glow-spa", of: "massage", with: "dr-lee") == [
                "2025-11-29T12:00:00", "2025-11-29T13:00:00",
            ])
    }

    @Test("a whole day at the fair leaves Emil no time")
    func salon() async throws {
        #expect(try await starts(at: "salon-mitte", of: "bartpflege", with: "emil-beispiel") == [])
        #expect(try await starts(at: "salon-mitte", of: "herrenschnitt", with: "anna-muster").count == 22)
    }

    @Test("the vaccination room works on its exceptional Saturday")
    func clinic() async throws {
        let starts = try await starts(at: "lakeside-clinic", of: "vaccination", with: "vaccination-room")
        #expect(starts.first == "2025-11-29T09:00:00")
        #expect(starts.last == "2025-11-29T12:45:00")
        #expect(starts.count == 14)
    }

    private func load(_ name: String) throws -> Business {
        try BusinessSettings.load(path: FixtureFolder.business(name), zones: SystemZoneSource())
    }

    private func calendar(of business: Business, in folder: String = "") -> JSONFileCalendar {
        let files = business.providers.map { ($0.id, FixtureFolder.calendar(folder + $0.id.rawValue)) }
        return JSONFileCalendar(
            business: business.id, zone: business.zone, files: Dictionary(uniqueKeysWithValues: files))
    }

    /// The local starts that are free on 2025-11-29, seen from 10:30 of the day before.
    private func starts(at name: String, of service: ServiceID, with provider: ProviderID) async throws -> [String] {
        let business = try load(name)
        let date = try ISO8601.localDate("2025-11-29")
        let now = try ISO8601.instant("2025-11-28T10:30", in: business.zone)
        let reading = await calendar(of: business).reading(
            of: CalendarRequest(
                business: business.id, provider: provider, range: try #require(business.zone.interval(of: date)),
                now: now, deadline: .seconds(5)))
        let day = ProviderDay(
            business: business, service: try #require(business.service(service)),
            provider: try #require(business.provider(provider)), date: date, reading: reading, claims: [], now: now)
        #expect(day.unknownReason == nil)
        return day.slots().map(\.localStart.description)
    }
}
