import BookingDomain
import Testing

@Suite("Explanations against the decisions they explain")
struct SlotExplanationPropertyTests {
    @Test(
        "every rule says what counting minutes says, and the first that is not kept is the verdict", arguments: 1...20)
    func rules(batch: UInt64) throws {
        for seed in (batch * 100)..<(batch * 100 + 8) {
            let drawn = try ExplainedDay(seed: seed)
            let day = drawn.day
            for minute in stride(from: 0, to: 1440, by: 15) {
                let start = drawn.midnight.addingTimeInterval(TimeInterval(minute) * 60)
                let explanation = drawn.explanation(start)
                #expect(explanation.rules.map(\.rule) == SlotRule.allCases)
                for rule in explanation.rules {
                    #expect(
                        rule.outcome == drawn.counted(rule.rule, minute: minute),
                        "seed \(seed), minute \(minute), \(rule)")
                }
                #expect(explanation.verdict == day.verdict(start: start), "seed \(seed), minute \(minute)")
                #expect(explanation.deciding?.rule == explanation.verdict.rule, "seed \(seed), minute \(minute)")
            }
        }
    }

    @Test(
        "what is offered is what keeps every rule, also when the clock changes",
        arguments: ["2025-11-29", "2025-11-02", "2026-03-08"], 1...5 as ClosedRange<UInt64>)
    func offers(date: String, batch: UInt64) throws {
        for seed in (batch * 1000)..<(batch * 1000 + 3) {
            let drawn = try ExplainedDay(seed: seed, date: date)
            let offered = Set(drawn.day.slots().map(\.start))
            let interval = try #require(drawn.business.zone.interval(of: drawn.date))
            var kept: Set<Date> = []
            for second in stride(from: interval.lowerBound.unixSeconds, to: interval.upperBound.unixSeconds, by: 300) {
                let start = Date(unixSeconds: second)
                let explanation = drawn.explanation(start)
                #expect(explanation.deciding?.rule == explanation.verdict.rule, "seed \(seed), \(start)")
                if explanation.isBookable { kept.insert(start) }
            }
            #expect(kept == offered, "seed \(seed)")
        }
    }

    @Test("what is in the way is told exactly where a rule is broken", arguments: 1...10)
    func facts(batch: UInt64) throws {
        for seed in (batch * 10_000)..<(batch * 10_000 + 10) {
            let drawn = try ExplainedDay(seed: seed)
            for minute in stride(from: 0, to: 1440, by: 25) {
                let start = drawn.midnight.addingTimeInterval(TimeInterval(minute) * 60)
                let needed = drawn.day.claimInterval(start: start)
                for rule in drawn.explanation(start).rules {
                    #expect(!rule.sentence.isEmpty)
                    guard let isInTheWay = Self.isInTheWay(rule.fact, of: needed) else { continue }
                    #expect(isInTheWay == (rule.outcome == .no), "seed \(seed), minute \(minute), \(rule)")
                }
            }
        }
    }

    /// Whether a fact says what is in the way; nil for facts about something else.
    private static func isInTheWay(_ fact: SlotFact, of needed: Range<Date>) -> Bool? {
        switch fact {
        case .blocked(let interval), .busy(let interval):
            return interval.map { $0.overlaps(needed) } ?? false
        case .hours(let hours):
            guard case .inside(let block) = hours.position else { return true }
            return !hours.blocks.contains(block) || hours.needed != needed || block.clamped(to: needed) != needed
        case .places(let count, let taken):
            #expect(taken.allSatisfy { $0.interval.overlaps(needed) && $0.place < count })
            return Set(taken.map(\.place)).count == count
        case .reading(let unknown, _, _, _): return unknown != nil
        case .now, .notice, .horizon, .performers, .grid: return nil
        }
    }
}
