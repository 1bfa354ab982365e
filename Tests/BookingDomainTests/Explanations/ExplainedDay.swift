import BookingDomain
import Testing

/// A day of one provider, drawn at random, and what every rule says about it, found by counting minutes.
struct ExplainedDay {
    let business: Business
    let service: Service
    let provider: Provider
    let date: LocalDate
    let midnight: Date
    let now: Date
    let reading: CalendarReading
    let claims: [SlotClaim]
    let ignored: Set<ClaimID>
    private let openBlocks: [(Int, Int)]
    private let ownBlocks: [(Int, Int)]?
    private let blockedMinutes: Set<Int>
    private let busyMinutes: Set<Int>
    private let takenMinutes: [Int: Set<Int>]
    private let isKnown: Bool

    /// Days on which the clock does not change, the day of the question or a few days later.
    init(seed: UInt64, date day: String = "2025-11-29") throws {
        var random = SeededGenerator(seed: seed)
        let date = try ISO8601.localDate(day)
        let midnight = try #require(ZoneRules.eastern.interval(of: date)?.lowerBound)
        let now = midnight.addingTimeInterval(TimeInterval(Int.random(in: -4000...600, using: &random) * 60 + 7))
        func at(_ minute: Int) -> Date { midnight.addingTimeInterval(TimeInterval(minute) * 60) }
        func stretch() -> Range<Int> {
            let start = Int.random(in: 400...1300, using: &random)
            return start..<(start + Int.random(in: 1...120, using: &random))
        }
        let blocks = Self.blocks(&random)
        let own = Bool.random(using: &random) ? Self.blocks(&random) : nil
        let blocked = (0..<Int.random(in: 0...2, using: &random)).map { _ in stretch() }
        let busy = (0..<Int.random(in: 0...3, using: &random)).map { _ in stretch() }
        let places = Int.random(in: 1...3, using: &random)
        var taken: [Int: Set<Int>] = [:]
        var claims: [SlotClaim] = []
        var ignored: Set<ClaimID> = []
        for index in 0..<Int.random(in: 0...4, using: &random) {
            let (minutes, place) = (stretch(), Int.random(in: 0..<places, using: &random))
            let isDead = Int.random(in: 0...3, using: &random) == 0
            let isIgnored = Int.random(in: 0...5, using: &random) == 0
            let states: [SlotClaim.State] = [.booked, .confirming, .held(until: now.addingTimeInterval(60))]
            let state = isDead ? .held(until: now) : states[Int.random(in: 0...2, using: &random)]
            if isIgnored { ignored.insert(ClaimID("claim-\(index)")) }
            if !isDead, !isIgnored { taken[place, default: []].formUnion(minutes) }
            claims.append(
                SlotClaim(
                    id: ClaimID("claim-\(index)"), providerID: "dr-smith", place: place,
                    interval: at(minutes.lowerBound)..<at(minutes.upperBound),
                    appointmentInterval: at(minutes.lowerBound)..<at(minutes.lowerBound + 1), state: state,
                    conversationID: "conversation-9"))
        }
        var policy = BookingPolicy()
        policy.stepMinutes = [15, 20, 30, 45][Int.random(in: 0...3, using: &random)]
        policy.noticeMinutes = [0, 0, 90, 1500][Int.random(in: 0...3, using: &random)]
        policy.horizonDays = Int.random(in: 1...3, using: &random)
        let isPerformed = Int.random(in: 0...9, using: &random) > 0
        let age = TimeInterval([0, 300, 301][Int.random(in: 0...2, using: &random)])
        let isAnswered = Int.random(in: 0...7, using: &random) > 0
        provider = Provider(
            id: "dr-smith", name: "Dr. Smith", hours: try own.map(Sample.hours),
            blocked: blocked.map { at($0.lowerBound)..<at($0.upperBound) }, places: places)
        service = Service(
            id: "botox", name: "Botox", durationMinutes: Int.random(in: 1...6, using: &random) * 15,
            bufferBeforeMinutes: Int.random(in: 0...2, using: &random) * 10,
            bufferAfterMinutes: Int.random(in: 0...2, using: &random) * 10,
            providerIDs: [isPerformed ? "dr-smith" : "dr-lee"])
        business = try Business(
            id: "glow-spa", name: "Glow Spa", zone: .eastern, hours: try Sample.hours(blocks), services: [service],
            providers: [provider, Provider(id: "dr-lee", name: "Dr. Lee")], policy: policy)
        reading =
            isAnswered
            ? .known(busy.map { BusyInterval(at($0.lowerBound)..<at($0.upperBound)) }, readAt: now - age)
            : .unknown(.timeout)
        isKnown = isAnswered && age <= 300
        (self.date, self.midnight, self.now, self.claims, self.ignored) = (date, midnight, now, claims, ignored)
        (openBlocks, ownBlocks, takenMinutes) = (blocks, own, taken)
        blockedMinutes = Set(blocked.joined())
        busyMinutes = Set(busy.joined())
    }

    private static func blocks(_ random: inout SeededGenerator) -> [(Int, Int)] {
        let cut = Int.random(in: 8...11, using: &random) * 60
        let pause = Int.random(in: 0...4, using: &random) * 15
        return [(cut, cut + 150), (cut + 150 + pause, cut + 480)]
    }

    func explanation(_ start: Date) -> SlotExplanation {
        SlotExplanation(
            start: start, business: business, service: service, provider: provider, reading: reading, claims: claims,
            now: now, ignoring: ignored)
    }

    var day: ProviderDay {
        ProviderDay(
            business: business, service: service, provider: provider, date: date, reading: reading, claims: claims,
            now: now, ignoring: ignored)
    }

    /// What a rule says about a start so many minutes after midnight.
    func counted(_ rule: SlotRule, minute: Int) -> RuleOutcome {
        let start = midnight.addingTimeInterval(TimeInterval(minute) * 60)
        let end = minute + service.durationMinutes + service.bufferAfterMinutes
        let taken = (minute - service.bufferBeforeMinutes)..<end
        func isFree(_ minutes: Set<Int>) -> RuleOutcome { minutes.isDisjoint(with: taken) ? .yes : .no }
        let kept: Bool
        switch rule {
        case .notPast: kept = start > now
        case .notice: kept = start >= now.addingTimeInterval(TimeInterval(business.policy.noticeMinutes) * 60)
        case .horizon:
            let today = business.zone.localDateTime(at: now).date
            kept = date.daysSince1970 - today.daysSince1970 <= business.policy.horizonDays
        case .performed: kept = service.providerIDs.contains(provider.id)
        case .openingHours: kept = shared.contains { $0.0 <= taken.lowerBound && taken.upperBound <= $0.1 }
        case .grid:
            kept = shared.contains { block in
                block.0 <= taken.lowerBound && taken.upperBound <= block.1
                    && (minute - block.0).isMultiple(of: business.policy.stepMinutes)
            }
        case .notBlocked: return isFree(blockedMinutes)
        case .calendarKnown: kept = isKnown
        case .calendarFree: return isKnown ? isFree(busyMinutes) : .unknown
        case .placeFree:
            kept = (0..<provider.places).contains { isFree(takenMinutes[$0] ?? []) == .yes }
        }
        return kept ? .yes : .no
    }

    private var shared: [(Int, Int)] {
        guard let ownBlocks else { return openBlocks }
        return openBlocks.flatMap { open in
            ownBlocks.map { (max(open.0, $0.0), min(open.1, $0.1)) }.filter { $0.0 < $0.1 }
        }
    }
}
