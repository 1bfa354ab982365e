import BookingAdapters
import BookingDomain
import Testing

@Suite("Every zone of the system, 1970 to 2100", .enabled(if: SystemZoneDatabase.isComplete))
struct EveryZoneTests {
    /// What one batch of zones showed.
    private struct Tally {
        var lines = 0
        var mistakes: [String] = []

        mutating func record(_ mistake: String) {
            if mistakes.count < 20 { mistakes.append(mistake) }
        }
    }

    private static let batches = 8

    @Test("offsets and local times agree with the C library at every change", arguments: 0..<batches)
    func agreesWithTheCLibrary(batch: Int) throws {
        let zones = SystemZoneDatabase.identifiers().enumerated()
            .filter { $0.offset % Self.batches == batch }.map(\.element)
        try #require(zones.count > 40)
        var tally = Tally()
        var rules = ZoneRules.utc
        var previous: SystemZoneDatabase.Line?
        let source = SystemZoneSource(directories: [SystemZoneDatabase.directory])
        try SystemZoneDatabase.forEachLine(of: zones) { line in
            if line.zone != rules.identifier {
                rules = try source.rules(for: line.zone)
                previous = nil
            }
            tally.lines += 1
            checkInstant(line, rules, &tally)
            if let before = previous, before.unixSeconds + 1 == line.unixSeconds {
                checkChange(at: line.unixSeconds, from: before.offset, to: line.offset, rules, &tally)
            }
            previous = line
        }
        #expect(tally.mistakes.isEmpty)
        #expect(tally.lines > 5_000)
    }

    @Test("the built in Eastern rules equal the system's from 1970 to 2100")
    func easternEqualsTheSystem() throws {
        var tally = Tally()
        SystemZoneDatabase.forEachLine(of: ["America/New_York"]) { line in
            tally.lines += 1
            checkInstant(line, .eastern, &tally)
        }
        #expect(tally.mistakes.isEmpty)
        #expect(tally.lines > 500)
    }

    /// Offset, local time, and the way back from the local time.
    private func checkInstant(_ line: SystemZoneDatabase.Line, _ rules: ZoneRules, _ tally: inout Tally) {
        let offset = Int(rules.offsetSeconds(atUnixSeconds: line.unixSeconds))
        if offset != line.offset { tally.record("\(line): offset \(offset)") }
        let instant = Date(unixSeconds: line.unixSeconds)
        if rules.localDateTime(at: instant) != line.local { tally.record("\(line): local time differs") }
        let back = rules.resolve(localSeconds: line.local.localSeconds)
        switch back {
        case .unique(line.unixSeconds), .repeated(line.unixSeconds, _), .repeated(_, line.unixSeconds): break
        default: tally.record("\(line): the local time resolves to \(back)")
        }
    }

    /// The local seconds around a change: skipped when the clock goes forward, repeated when it goes back.
    private func checkChange(at change: Int64, from old: Int, to new: Int, _ rules: ZoneRules, _ tally: inout Tally) {
        let oldLocal = change + Int64(old)
        let newLocal = change + Int64(new)
        let lower = min(oldLocal, newLocal)
        let upper = max(oldLocal, newLocal)
        guard lower < upper else { return }
        for local in [lower, (lower + upper) / 2, upper - 1] {
            let first = local - Int64(max(old, new))
            let second = local - Int64(min(old, new))
            let expected: LocalSecondsResolution =
                new > old ? .skipped(before: second, after: first) : .repeated(earlier: first, later: second)
            let found = rules.resolve(localSeconds: local)
            if found != expected { tally.record("\(rules) at \(change): \(local) is \(found), not \(expected)") }
        }
        // Next to the gap or overlap the clock shows everything once.
        for (local, offset) in [(lower - 1, old), (upper, new)] {
            let found = rules.resolve(localSeconds: local)
            let expected = LocalSecondsResolution.unique(local - Int64(offset))
            if found != expected { tally.record("\(rules) at \(change): \(local) is \(found), not \(expected)") }
        }
    }
}
