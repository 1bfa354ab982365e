import BookingDomain
import Testing

@Suite("POSIX rules")
struct PosixRuleTests {
    @Test(
        "a rule gives the offset in force",
        arguments: [
            ("UTC0", "2026-07-01T00:00Z", "+00:00"),
            ("EST5", "2026-07-01T00:00Z", "-05:00"),
            ("<+0545>-5:45", "2026-07-01T00:00Z", "+05:45"),
            ("<-00>0", "2026-07-01T00:00Z", "+00:00"),
            ("LMT+4:56:02", "2026-07-01T00:00Z", "-04:56:02"),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", "-05:00"),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", "-04:00"),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T05:59:59Z", "-04:00"),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", "-05:00"),
            ("EST5EDT4,M3.2.0/2,M11.1.0/02:00:00", "2026-07-01T00:00Z", "-04:00"),
            // South of the equator summer begins late in the year.
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00Z", "+11:00"),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00Z", "+10:00"),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-12-31T23:59:59Z", "+11:00"),
            // Irish standard time is the summer time; winter is the exception.
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00Z", "+00:00"),
            ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00Z", "+01:00"),
            // Daylight saving time all the year (RFC 9636, section 3.3.1).
            ("EST5EDT,0/0,J365/25", "2025-12-31T23:59:59Z", "-04:00"),
            ("EST5EDT,0/0,J365/25", "2026-01-01T04:59:59Z", "-04:00"),
            ("EST5EDT,0/0,J365/25", "2026-01-01T05:00:00Z", "-04:00"),
            ("EST5EDT,0/0,J365/25", "2026-07-01T00:00:00Z", "-04:00"),
            ("XXX3EDT4,0/0,J365/23", "2026-01-01T03:00:00Z", "-04:00"),
            // J60 is 1 March in every year; 59, counted from 0, is 29 February in leap years.
            ("AAA0BBB,J60/0,J300", "2024-02-29T23:59:59Z", "+00:00"),
            ("AAA0BBB,J60/0,J300", "2024-03-01T00:00:00Z", "+01:00"),
            ("AAA0BBB,J60/0,J300", "2025-02-28T23:59:59Z", "+00:00"),
            ("AAA0BBB,J60/0,J300", "2025-03-01T00:00:00Z", "+01:00"),
            ("AAA0BBB,J59/0,J300", "2024-02-28T00:00:00Z", "+01:00"),
            ("AAA0BBB,J59/0,J300", "2024-02-27T23:59:59Z", "+00:00"),
            ("AAA0BBB,59/0,300", "2024-02-29T00:00:00Z", "+01:00"),
            ("AAA0BBB,59/0,300", "2024-02-28T23:59:59Z", "+00:00"),
            ("AAA0BBB,59/0,300", "2025-03-01T00:00:00Z", "+01:00"),
            ("AAA0BBB,59/0,300", "2025-02-28T23:59:59Z", "+00:00"),
            // Hours outside the day: Greenland changes on the evening before, Gaza two days later.
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", "-02:00"),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", "-01:00"),
            ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27T23:59:59Z", "+02:00"),
            ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", "+03:00"),
            ("AAA0BBB,J365/167,J100", "2026-01-06T22:59:59Z", "+00:00"),
            ("AAA0BBB,J365/167,J100", "2026-01-06T23:00:00Z", "+01:00"),
            ("AAA0BBB,0/-167,J100", "2025-12-25T00:59:59Z", "+00:00"),
            ("AAA0BBB,0/-167,J100", "2025-12-25T01:00:00Z", "+01:00"),
        ])
    func givesTheOffset(_ rule: String, _ instant: String, _ offset: String) throws {
        let zone = try ZoneRules(identifier: "Test", posixRule: rule)
        let found = try zone.utcOffset(at: ISO8601.instant(instant, in: nil))
        #expect(found.description == offset)
    }

    @Test(
        "a rule that leaves something open is refused with the byte where it does",
        arguments: [
            ("", 0), ("E5", 1), ("EST", 3), ("5", 0), (":America/New_York", 0), ("EST25", 3), ("EST5:60", 5),
            ("EST5:", 5), ("EST5EDT", 7), ("EST5EDT,", 8), ("EST5EDT,M3.2.0", 14), ("EST5EDT,M13.2.0,M11.1.0", 9),
            ("EST5EDT,M3.6.0,M11.1.0", 11), ("EST5EDT,M3.2.7,M11.1.0", 13), ("EST5EDT,M3.2,M11.1.0", 12),
            ("EST5EDT,J0,J365", 9), ("EST5EDT,J1,J366", 12), ("EST5EDT,0,366", 10), ("EST5EDT,M3.2.0/168,M11.1.0", 15),
            ("EST5EDT,M3.2.0,M11.1.0 ", 22), ("<+0545-5:45", 8), ("<+5>-5", 3), ("EST5EDT,M3.2.0,M11.1.0,M1.1.1", 22),
            ("EST999999999999999999999", 3), ("ÉST5", 0), ("EST5\u{0}", 4), ("EST--5", 4),
        ])
    func refusesGaps(_ rule: String, _ position: Int) {
        let error = #expect(throws: ZoneError.self) { try ZoneRules(identifier: "Test", posixRule: rule) }
        #expect(error?.code == .malformedPosixRule)
        #expect(error?.detail.hasSuffix("(at byte \(position))") == true, "\(String(describing: error))")
    }

    @Test("an error says which zone, what was wrong and what to do, on one line")
    func errorsAreSentences() {
        let error = ZoneError(.unknownZone, identifier: "Mars/\nOlympus", detail: "there is no such zone")
        #expect(
            error.description
                == "Time zone \"Mars/\\u{a}Olympus\": there is no such zone. "
                + "Use an IANA name spelled exactly, such as America/New_York, and check that tzdata is installed.")
    }
}
