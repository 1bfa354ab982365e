import BookingDomain
import Testing

@Suite("Whole seconds and milliseconds")
struct DateWholeTests {
    @Test(
        "instants are rounded down, before 1970 as well",
        arguments: [
            (0.0, Int64(0), Int64(0)), (1.9999, 1, 1_999), (0.0004, 0, 0), (-0.0004, -1, -1), (-1, -1, -1_000),
            (-1.5, -2, -1_500), (1_764_428_400.123, 1_764_428_400, 1_764_428_400_123),
            (1_764_428_400.9995, 1_764_428_400, 1_764_428_400_999),
            (253_402_300_799.5, 253_402_300_799, 253_402_300_799_500),
        ])
    func roundsDown(_ interval: Double, _ seconds: Int64, _ milliseconds: Int64) {
        let instant = Date(timeIntervalSince1970: interval)
        #expect(instant.unixSeconds == seconds)
        #expect(instant.unixMilliseconds == milliseconds)
        #expect(instant.flooredToSeconds == Date(unixSeconds: seconds))
        #expect(instant.flooredToMilliseconds == Date(unixMilliseconds: milliseconds))
    }

    @Test("a whole millisecond stays what it is, however often it is rounded", arguments: [UInt64(21), 22, 23])
    func roundingIsStable(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random)
            let instant = Date(unixMilliseconds: milliseconds)
            #expect(instant.unixMilliseconds == milliseconds)
            #expect(instant.flooredToMilliseconds == instant)
            // Dates made from seconds since 1970 are binary fractions of another kind.
            let recent = Int64.random(in: 0...4_000_000_000_000, using: &random)
            #expect(Date(timeIntervalSince1970: Double(recent) / 1_000).unixMilliseconds == recent)
        }
    }

    @Test(
        "seconds survive the way through a date",
        arguments: [Int64(0), -1, 1_764_428_400, -62_135_596_800, 253_402_300_799])
    func secondsRoundTrip(_ seconds: Int64) {
        #expect(Date(unixSeconds: seconds).unixSeconds == seconds)
        #expect(Date(unixSeconds: seconds) == Date(timeIntervalSince1970: Double(seconds)))
    }

    @Test(
        "extreme instants are left alone and clamped in integers",
        arguments: [
            Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e18, -1e18, 9.3e15,
        ])
    func extremesDoNotTrap(_ interval: Double) {
        let instant = Date(timeIntervalSinceReferenceDate: interval)
        #expect(instant.flooredToSeconds.timeIntervalSinceReferenceDate.bitPattern == interval.bitPattern)
        #expect(instant.flooredToMilliseconds.timeIntervalSinceReferenceDate.bitPattern == interval.bitPattern)
        let limit: Int64 = interval.isNaN ? 0 : 8_000_000_000_000
        #expect(abs(instant.unixSeconds) >= limit)
        #expect(interval.isNaN || (instant.unixSeconds > 0) == (interval > 0))
    }

    @Test("distant dates and the ends of 64 bits do not trap")
    func distantDatesDoNotTrap() {
        #expect(Date.distantPast.unixSeconds == -62_135_769_600)
        #expect(Date.distantFuture.unixSeconds == 64_092_211_200)
        #expect(Date(unixSeconds: .max) > Date(unixSeconds: .min))
        #expect(Date(unixMilliseconds: .min) < Date(unixMilliseconds: .max))
    }
}
