import BookingDomain
import Testing

@Suite("A search over many days against the days one by one")
struct AvailabilitySearchPropertyTests {
    @Test("finds with each provider what their days offer, and their verdicts allow", arguments: 1...20)
    func slots(batch: UInt64) throws {
        for seed in (batch * 1_000)..<(batch * 1_000 + 12) {
            let drawn = try RandomSearch(seed: seed)
            let found = drawn.search.slots(on: drawn.dates)
            for provider in drawn.business.providers {
                let days = drawn.days.map { drawn.day($0, of: provider) }
                let offered = days.map { $0.slots() }
                let slots = try #require(found[provider.id])
                #expect(slots == Array(offered.joined()), "seed \(seed), \(provider.id)")
                for slot in slots { expectOffsets(of: slot, in: drawn.business.zone, seed: seed) }
                for (date, day) in zip(drawn.days, days) {
                    try expectVerdicts(day, of: slots, on: date, in: drawn, seed: seed)
                }
            }
        }
    }

    /// Every start of a day that can be booked by its verdict was found, and no other.
    private func expectVerdicts(
        _ day: ProviderDay, of slots: [Slot], on date: LocalDate, in drawn: RandomSearch, seed: UInt64
    ) throws {
        guard let interval = drawn.business.zone.interval(of: date) else { return }
        let found = Set(slots.map(\.start))
        for second in stride(from: interval.lowerBound.unixSeconds, to: interval.upperBound.unixSeconds, by: 900) {
            let start = Date(unixSeconds: second)
            var isFree = false
            if case .free = day.verdict(start: start) { isFree = true }
            #expect(isFree == found.contains(start), "seed \(seed), \(start)")
        }
    }

    private func expectOffsets(of slot: Slot, in zone: ZoneRules, seed: UInt64) {
        #expect(slot.startOffset == zone.utcOffset(at: slot.start), "seed \(seed), \(slot)")
        #expect(slot.endOffset == zone.utcOffset(at: slot.end), "seed \(seed), \(slot)")
    }

    @Test("offers each start once, with the preferred of those who are free for it", arguments: 1...20)
    func offers(batch: UInt64) throws {
        for seed in (batch * 1_000)..<(batch * 1_000 + 12) {
            let drawn = try RandomSearch(seed: seed)
            var expected: [[ProviderID]] = []
            var starts: [Date] = []
            for date in drawn.days {
                var free: [Date: [ProviderID]] = [:]
                for provider in drawn.ranked(on: date) {
                    for slot in drawn.day(date, of: provider).slots() {
                        free[slot.start, default: []].append(provider.id)
                    }
                }
                for start in free.keys.sorted() {
                    starts.append(start)
                    expected.append(free[start, default: []])
                }
            }
            let offers = Array(drawn.search.offers(on: drawn.dates))
            #expect(offers.map(\.start) == starts, "seed \(seed)")
            #expect(offers.map { [$0.providerID] + $0.candidateProviderIDs } == expected, "seed \(seed)")
        }
    }
}
