import BookingDomain
import Testing

@Suite("One provider's day against a naive count of minutes")
struct ProviderDayPropertyTests {
    /// A day drawn at random, and the answer found by looking at every minute.
    private struct Case {
        let business: Business
        let busy: [BusyInterval]
        let claims: [SlotClaim]
        let now: Date
        let midnight: Date
        let blocks: [(Int, Int)]
        let taken: [Int: Set<Int>]
        let service: Service
        let places: Int

        init(seed: UInt64) throws {
            var random = SeededGenerator(seed: seed)
            midnight = try Sample.instant("2025-11-29T00:00")
            let cut = Int.random(in: 8...11, using: &random) * 60
            blocks = [(cut, cut + 150), (cut + 150 + Int.random(in: 0...4, using: &random) * 15, cut + 480)]
            places = Int.random(in: 1...3, using: &random)
            business = try Sample.business(
                blocks: blocks, places: places, before: Int.random(in: 0...2, using: &random) * 10,
                after: Int.random(in: 0...2, using: &random) * 10, duration: Int.random(in: 1...8, using: &random) * 15
            ) {
                $0.stepMinutes = [15, 20, 30, 60][Int.random(in: 0...3, using: &random)]
                $0.noticeMinutes = Int.random(in: 0...600, using: &random)
            }
            service = try #require(business.service(Sample.botox))
            now = midnight.addingTimeInterval(TimeInterval(Int.random(in: -600...600, using: &random) * 60))
            var taken: [Int: Set<Int>] = [:]
            var busy: [BusyInterval] = []
            var claims: [SlotClaim] = []
            for index in 0..<Int.random(in: 0...6, using: &random) {
                let start = Int.random(in: 400...1300, using: &random)
                let end = start + Int.random(in: 1...90, using: &random)
                let interval =
                    midnight.addingTimeInterval(
                        TimeInterval(start) * 60)..<midnight.addingTimeInterval(
                        TimeInterval(end) * 60)
                if Bool.random(using: &random) {
                    busy.append(BusyInterval(interval))
                    for place in 0..<places { taken[place, default: []].formUnion(start..<end) }
                } else {
                    let place = Int.random(in: 0..<places, using: &random)
                    taken[place, default: []].formUnion(start..<end)
                    claims.append(
                        SlotClaim(
                            id: ClaimID("claim-\(index)"), providerID: Sample.smith, place: place, interval: interval,
                            appointmentInterval: interval.lowerBound..<interval.lowerBound.addingTimeInterval(1),
                            state: .confirming, conversationID: Sample.conversation))
                }
            }
            self.taken = taken
            self.busy = busy
            self.claims = claims
        }

        /// The bookable starts, in minutes after midnight.
        var expected: [Int] {
            blocks.flatMap { block in
                stride(from: block.0, to: block.1, by: business.policy.stepMinutes).filter { minute in
                    let first = minute - service.bufferBeforeMinutes
                    let end = minute + service.durationMinutes + service.bufferAfterMinutes
                    let start = midnight.addingTimeInterval(TimeInterval(minute) * 60)
                    return first >= block.0 && end <= block.1 && start > now
                        && start >= now.addingTimeInterval(TimeInterval(business.policy.noticeMinutes) * 60)
                        && (0..<places).contains { taken[$0, default: []].isDisjoint(with: first..<end) }
                }
            }
        }
    }

    @Test("what is offered is what a naive count finds, and what validates is what is offered", arguments: 1...20)
    func againstNaiveCount(batch: UInt64) throws {
        for seed in (batch * 1000)..<(batch * 1000 + 25) {
            let drawn = try Case(seed: seed)
            let day = ProviderDay(
                business: drawn.business, service: drawn.service,
                provider: try #require(drawn.business.provider(Sample.smith)),
                date: try #require(LocalDate(year: 2025, month: 11, day: 29)),
                reading: .known(drawn.busy, readAt: drawn.now), claims: drawn.claims, now: drawn.now)
            let offered = day.slots().map { Int($0.start.timeIntervalSince(drawn.midnight)) / 60 }
            #expect(offered == drawn.expected, "seed \(seed)")
            for minute in stride(from: 0, to: 1440, by: 5) {
                let verdict = day.verdict(start: drawn.midnight.addingTimeInterval(TimeInterval(minute) * 60))
                var isFree = false
                if case .free = verdict { isFree = true }
                #expect(isFree == offered.contains(minute), "seed \(seed), minute \(minute), \(verdict)")
            }
        }
    }
}
