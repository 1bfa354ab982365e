import BookingDomain
import Testing

@Suite("A day's availability")
struct DayAvailabilityTests {
    private func availability(
        _ business: Business, busy: [ProviderID: CalendarReading] = [:], claims: [SlotClaim] = [],
        providers: [ProviderID] = [Sample.smith, Sample.lee]
    ) throws -> DayAvailability {
        let now = try Sample.instant("2025-11-28T10:30")
        var readings: [ProviderID: CalendarReading] = [
            Sample.smith: .known([], readAt: now), Sample.lee: .known([], readAt: now),
        ]
        readings.merge(busy) { $1 }
        return DayAvailability(
            business: business, service: try #require(business.service(Sample.botox)),
            providers: providers.compactMap(business.provider),
            date: try #require(LocalDate(year: 2025, month: 11, day: 29)), readings: readings, claims: claims, now: now)
    }

    private func words(_ slots: [Slot]) -> [String] {
        slots.map { "\($0.localStart.time) \(([$0.providerID] + $0.candidateProviderIDs).map(\.rawValue))" }
    }

    @Test("there is one offer per start, with the first provider of the catalogue and the others as candidates")
    func onePerStart() throws {
        let business = try Sample.business(blocks: [(540, 660)])
        let busy = CalendarReading.known(
            [try Sample.busy("2025-11-29T09:00", "2025-11-29T09:15")], readAt: try Sample.instant("2025-11-28T10:30"))
        #expect(
            try words(availability(business, busy: [Sample.smith: busy]).slots) == [
                "09:00 [\"dr-lee\"]", "09:30 [\"dr-smith\", \"dr-lee\"]", "10:00 [\"dr-smith\", \"dr-lee\"]",
            ])
    }

    @Test("the provider with the fewest live claims can be preferred")
    func fewestBookings() throws {
        let business = try Sample.business(blocks: [(540, 660)]) { $0.providerPreference = .fewestBookings }
        let claims = [try Sample.claim("2025-11-29T10:00", minutes: 30)]
        #expect(try words(availability(business, claims: claims).slots).first == "09:00 [\"dr-lee\", \"dr-smith\"]")
    }

    @Test("an unreadable calendar takes its provider out and is told; if it is the only one, nothing is known")
    func unknownProviders() throws {
        let business = try Sample.business(blocks: [(540, 600)])
        let partly = try availability(business, busy: [Sample.smith: .unknown(.timeout)])
        #expect(words(partly.slots) == ["09:00 [\"dr-lee\"]"])
        #expect(partly.unknownProviders.map(\.id) == [Sample.smith])
        #expect(!partly.isUnknown)
        let wholly = try availability(
            business, busy: [Sample.smith: .unknown(.timeout)], providers: [Sample.smith])
        #expect(wholly.isUnknown)
    }

    @Test("a full day is not an unknown one")
    func full() throws {
        let now = try Sample.instant("2025-11-28T10:30")
        let all = CalendarReading.known([try Sample.busy("2025-11-29T00:00", "2025-11-30T00:00")], readAt: now)
        let availability = try availability(
            Sample.business(), busy: [Sample.smith: all, Sample.lee: all])
        #expect(availability.slots.isEmpty)
        #expect(!availability.isUnknown)
    }

    @Test(
        "the slots read out are spread from the first to the last",
        arguments: [
            (1, ["09:00"]), (2, ["09:00", "16:00"]), (3, ["09:00", "12:30", "16:00"]),
            (5, ["09:00", "10:30", "12:30", "14:00", "16:00"]),
        ])
    func suggestions(limit: Int, expected: [String]) throws {
        let slots = try availability(Sample.business()).suggestions(limit: limit)
        #expect(slots.map { $0.localStart.time.description } == expected)
    }

    @Test("few free slots are all read out")
    func fewSlots() throws {
        let availability = try availability(Sample.business(blocks: [(540, 630)]))
        #expect(availability.suggestions(limit: 3) == availability.slots)
    }

    @Test("windows join starts that follow each other, and end at the latest start")
    func windows() throws {
        let business = try Sample.business(blocks: [(540, 660), (780, 840)])
        let windows = try availability(business).windows(stepMinutes: 30)
        #expect(windows.map(\.label) == ["9 AM-10 AM", "1 PM"])
        #expect(windows.map(\.spokenLabel) == ["9 AM to 10 AM", "1 PM"])
    }
}
