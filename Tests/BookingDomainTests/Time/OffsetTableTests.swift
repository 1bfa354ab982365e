import BookingDomain
import Testing

@Suite("Offsets where the table of booking years begins and ends")
struct OffsetTableTests {
    @Test(
        "are those of the yearly rule on both sides",
        arguments: [
            ("EST5EDT,M3.2.0,M11.1.0", -18_000), ("NZST-12NZDT,M9.5.0,M4.1.0/3", 46_800), ("UTC0", 0),
            ("<+0545>-5:45", 20_700),
        ], [0, 4_102_444_800] as [Int64])
    func edges(zone spelled: (rule: String, offset: Int), edge: Int64) throws {
        let zone = try ZoneRules(identifier: "Test/Edge", posixRule: spelled.rule)
        for second in stride(from: edge - 200_000, through: edge + 200_000, by: 1_800) {
            let instant = Date(unixSeconds: second)
            #expect(zone.utcOffset(at: instant).seconds == spelled.offset)
            let local = zone.localDateTime(at: instant)
            #expect(zone.resolve(local) == .unique(instant))
            #expect(zone.earliestInstant(of: local) == instant)
        }
    }

    @Test("a change of the clock just inside or outside the table is where the rule says", arguments: 1965...2105)
    func changes(year: Int) throws {
        let zone = try ZoneRules(identifier: "Test/Change", posixRule: "AAA0BBB,0/0,J365/24")
        let first = try #require(LocalDate(year: year, month: 1, day: 1)).daysSince1970
        let spring = Int64(first) * 86_400
        for (second, offset) in [
            (spring - 1, 0), (spring, 3_600), (spring + 3_599, 3_600), (spring + 86_400 * 180, 3_600),
        ] {
            #expect(zone.utcOffset(at: Date(unixSeconds: second)).seconds == offset)
        }
    }
}
