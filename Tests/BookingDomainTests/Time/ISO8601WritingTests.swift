import BookingDomain
import Testing

@Suite("Writing ISO 8601")
struct ISO8601WritingTests {
    @Test(
        "instants are written in a zone and in UTC",
        arguments: [
            (1_764_428_400_000, "2025-11-29T10:00:00-05:00", "2025-11-29T15:00:00Z"),
            (1_764_428_400_123, "2025-11-29T10:00:00.123-05:00", "2025-11-29T15:00:00.123Z"),
            (1_764_428_400_010, "2025-11-29T10:00:00.010-05:00", "2025-11-29T15:00:00.010Z"),
            (1_752_600_000_000, "2025-07-15T13:20:00-04:00", "2025-07-15T17:20:00Z"),
            (-1, "1969-12-31T18:59:59.999-05:00", "1969-12-31T23:59:59.999Z"),
            (253_402_300_799_999, "9999-12-31T18:59:59.999-05:00", "9999-12-31T23:59:59.999Z"),
        ])
    func writesInstants(_ milliseconds: Int64, _ eastern: String, _ utc: String) {
        let instant = Date(unixMilliseconds: milliseconds)
        #expect(ISO8601.string(instant, in: .eastern) == eastern)
        #expect(ISO8601.utcString(instant) == utc)
    }

    @Test(
        "an offset that the reader refuses is written as the nearest it accepts, for the same instant",
        arguments: [
            (-17_762, "1969-12-31T19:04:00-04:56"), (1_172, "1970-01-01T00:19:00+00:19"),
            (-30, "1970-01-01T00:00:00+00:00"),
            (30, "1970-01-01T00:00:00+00:00"), (20_700, "1970-01-01T05:45:00+05:45"),
            (-57_360, "1969-12-31T12:00:00-12:00"),
            (54_139, "1970-01-01T14:00:00+14:00"), (0, "1970-01-01T00:00:00+00:00"),
        ])
    func writesReadableOffsets(_ seconds: Int, _ text: String) throws {
        let offset = try #require(UTCOffset(seconds: seconds))
        #expect(ISO8601.string(Date(unixSeconds: 0), offset: offset) == text)
        #expect(try ISO8601.instant(text, in: nil).unixSeconds == 0)
        let zone = try ZoneRules(identifier: "LMT", tzif: TZifBytes(offsets: [Int32(seconds)]).bytes)
        #expect(ISO8601.string(Date(unixSeconds: 0), in: zone) == text)
    }

    @Test(
        "instants outside the calendar are clamped, in every zone to the same readable instant",
        arguments: [
            (-Double.infinity, "0001-01-01T00:00:00Z"), (.infinity, "9999-12-31T23:59:59.999Z"),
            (-.greatestFiniteMagnitude, "0001-01-01T00:00:00Z"), (1e18, "9999-12-31T23:59:59.999Z"),
            (.nan, "1970-01-01T00:00:00Z"), (-63_114_076_800, "0001-01-01T00:00:00Z"),
        ])
    func clampsInstants(_ seconds: Double, _ text: String) throws {
        let instant = Date(timeIntervalSinceReferenceDate: seconds)
        #expect(ISO8601.utcString(instant) == text)
        let expected = try ISO8601.instant(text, in: nil)
        for sample in SampleZone.allCases {
            #expect(try ISO8601.instant(ISO8601.string(instant, in: sample.rules()), in: nil) == expected)
        }
    }

    @Test("what is written reads back as the same millisecond", arguments: [UInt64(1), 2, 3, 4])
    func roundTrips(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let zones = try SampleZone.allCases.map { try $0.rules() }
        for _ in 0..<2_000 {
            let recent = Bool.random(using: &random)
            let range: ClosedRange<Int64> =
                recent ? 0...4_200_000_000_000 : -62_135_596_800_000...253_402_300_799_999
            let milliseconds = Int64.random(in: range, using: &random)
            let instant = Date(unixMilliseconds: milliseconds)
            let zone = zones[Int.random(in: zones.indices, using: &random)]
            let offset = try #require(UTCOffset(seconds: Int.random(in: -93_599...93_599, using: &random) % 90_000))
            for text in [
                ISO8601.utcString(instant), ISO8601.string(instant, in: zone), ISO8601.string(instant, offset: offset),
            ] {
                let back = try ISO8601.instant(text, in: nil)
                #expect(back == instant, "\(text)")
                #expect(back.unixMilliseconds == milliseconds, "\(text)")
            }
        }
    }

    @Test("what the strict reader accepts means the same to Foundation", arguments: [UInt64(11), 12])
    func agreesWithFoundation(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let instant = Date(unixSeconds: Int64.random(in: -2_000_000_000...8_000_000_000, using: &random))
            let minutes = Int.random(in: -720...840, using: &random)
            let offset = try #require(UTCOffset(seconds: minutes * 60))
            for text in [ISO8601.string(instant, offset: offset), ISO8601.utcString(instant)] {
                let foundation = try Date.ISO8601FormatStyle().parse(text)
                #expect(try ISO8601.instant(text, in: nil) == foundation)
            }
        }
    }

    @Test("offsets are written with a sign, and with seconds only when there are some")
    func writesOffsets() {
        #expect(UTCOffset(seconds: -18_000)?.description == "-05:00")
        #expect(UTCOffset(seconds: 20_700)?.description == "+05:45")
        #expect(UTCOffset(seconds: 1_172)?.description == "+00:19:32")
        #expect(UTCOffset(seconds: -1)?.description == "-00:00:01")
        #expect(UTCOffset.zero.description == "+00:00")
        #expect(UTCOffset(seconds: 93_600) == nil)
        #expect(UTCOffset(seconds: .min) == nil)
    }
}
