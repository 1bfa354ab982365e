import BookingDomain
import Testing

@Suite("A search over many days")
struct AvailabilitySearchTests {
    @Test(
        "finds exactly the half hours that the simplest loop finds",
        arguments: [(1, "2028-06-01", 30, 267), (10, "2028-06-01", 30, 2_703), (10, "2028-02-01", 90, 8_135)])
    func everySlot(providers: Int, from first: String, days: Int, expected: Int) throws {
        let plain = try PlainCalendars(providers: providers, from: ISO8601.localDate(first), days: days)
        let found = try plain.search().slots(on: plain.dates)
        #expect(plain.free.reduce(0) { $0 + $1.count } == expected)
        for (provider, free) in zip(plain.business.providers, plain.free) {
            let slots = try #require(found[provider.id])
            #expect(slots.map(\.start.unixSeconds) == free)
            for slot in slots {
                #expect(slot.providerID == provider.id && slot.serviceID == "visit" && slot.durationMinutes == 30)
                #expect(slot.startOffset == ZoneRules.eastern.utcOffset(at: slot.start))
                #expect(slot.endOffset == ZoneRules.eastern.utcOffset(at: slot.end))
                #expect(slot.candidateProviderIDs.isEmpty)
            }
        }
    }

    @Test("offers each start once, with everybody who is free for it")
    func offers() throws {
        let plain = try PlainCalendars(providers: 10, from: ISO8601.localDate("2028-03-01"), days: 30)
        var free: [Int64: [ProviderID]] = [:]
        for (provider, starts) in zip(plain.business.providers, plain.free) {
            for start in starts { free[start, default: []].append(provider.id) }
        }
        let search = try plain.search()
        let offers = Array(search.offers(on: plain.dates))
        #expect(offers.map(\.start.unixSeconds) == free.keys.sorted())
        for offer in offers {
            #expect([offer.providerID] + offer.candidateProviderIDs == free[offer.start.unixSeconds])
        }
    }

    @Test("gives the first offers without looking further")
    func firstOffers() throws {
        let plain = try PlainCalendars(providers: 10, from: ISO8601.localDate("2028-02-01"), days: 90)
        let search = try plain.search()
        let all = Array(search.offers(on: plain.dates))
        for count in [0, 1, 10, 17, 40] {
            #expect(Array(search.offers(on: plain.dates).prefix(count)) == Array(all.prefix(count)))
        }
    }

    @Test("names the providers of whom nothing is known, and offers nothing of theirs")
    func unknown() throws {
        let business = try Sample.business()
        let service = try #require(business.service(Sample.botox))
        let now = try Sample.instant("2025-11-28T10:00")
        let search = AvailabilitySearch(
            business: business, service: service, providers: business.providers,
            calendars: [Sample.smith: PreparedCalendar(.unknown(.timeout))], claims: [], now: now)
        #expect(search.unknownProviders.map(\.id) == [Sample.smith, Sample.lee])
        #expect(search.unknownProviders.map(\.reason) == [.timeout, .notConfigured])
        let dates = try ISO8601.localDate("2025-11-29")...ISO8601.localDate("2025-12-05")
        #expect(search.slots(on: dates).values.joined().isEmpty)
        #expect(Array(search.offers(on: dates)).isEmpty)
    }

    @Test("a calendar is prepared once and answers at any later instant for as long as it may be trusted")
    func preparedOnce() throws {
        let business = try Sample.business { $0.freshnessSeconds = 600 }
        let service = try #require(business.service(Sample.botox))
        let readAt = try Sample.instant("2025-11-28T10:00")
        let busy = try Sample.busy("2025-11-29T09:00", "2025-11-29T16:00")
        let calendar = PreparedCalendar(.known([busy], readAt: readAt))
        let date = try ISO8601.localDate("2025-11-29")
        for (seconds, expected) in [(0, 1), (600, 1), (601, 0)] {
            let search = AvailabilitySearch(
                business: business, service: service, providers: [business.providers[0]],
                calendars: [Sample.smith: calendar], claims: [], now: readAt.addingTimeInterval(TimeInterval(seconds)))
            #expect(search.slots(on: date...date)[Sample.smith]?.count == expected)
            #expect(search.unknownProviders.map(\.reason) == (expected == 0 ? [.stale] : []))
        }
    }
}
