import BookingDomain
import Testing

@Suite("Reading ISO 8601")
struct ISO8601ReadingTests {
    @Test(
        "what is accepted spells one instant",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2025-11-29T10:00-05:00", 1_764_428_400_000),
            ("2025-11-29T10:00:00-05:00", 1_764_428_400_000), ("2025-11-29T15:00:00+00:00", 1_764_428_400_000),
            ("2025-11-29T15:00:00.1Z", 1_764_428_400_100), ("2025-11-29T15:00:00.123456789Z", 1_764_428_400_123),
            ("2025-11-29T15:00:00.999999999Z", 1_764_428_400_999), ("1969-12-31T23:59:59.9999Z", -1),
            ("1969-12-31T23:59:59.0009Z", -1_000), ("2024-02-29T23:59:59+14:00", 1_709_200_799_000),
            ("2024-02-29T00:00:00-12:00", 1_709_208_000_000), ("2000-02-29T00:00Z", 951_782_400_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ])
    func acceptsOneInstant(_ text: String, _ milliseconds: Int64) throws {
        #expect(try ISO8601.instant(text, in: nil).unixMilliseconds == milliseconds)
    }

    @Test(
        "bad texts are refused with a code and the byte where reading stopped",
        arguments: [
            ("2026-02-30T10:00:00Z", ISO8601Error.Code.notADate, 0), ("2026-02-29T10:00:00Z", .notADate, 0),
            ("1900-02-29T10:00:00Z", .notADate, 0), ("2026-00-10T10:00Z", .notADate, 0),
            ("2026-13-10T10:00Z", .notADate, 0),
            ("2026-01-00T10:00Z", .notADate, 0), ("2026-04-31T10:00Z", .notADate, 0),
            ("2026-01-05T24:00Z", .notATime, 11), ("2026-01-05T23:59:60Z", .notATime, 11),
            ("2026-01-05T10:60Z", .notATime, 11), ("2026-01-05T10:00:61Z", .notATime, 11),
            ("2026-01-05T10:00+25:00", .badOffset, 16), ("2026-01-05T10:00+14:01", .badOffset, 16),
            ("2026-01-05T10:00-12:01", .badOffset, 16), ("2026-01-05T10:00-00:00", .badOffset, 16),
            ("2026-01-05T10:00+0100", .badOffset, 19), ("2026-01-05T10:00+01", .badOffset, 19),
            ("2026-01-05T10:00+01:60", .badOffset, 16), ("2026-01-05T10:00+1:00", .badOffset, 18),
            ("2026-01-05T10:00+01:00:00", .trailingText, 22), ("2026-01-05T10:00-05:00Z", .trailingText, 22),
            ("2026-1-5T10:00Z", .notADate, 6), ("20260105T100000Z", .notADate, 4), ("2026-W02-1T10:00Z", .notADate, 5),
            ("2026-005T10:00Z", .notADate, 7), ("2026-01-05", .notATime, 10), ("2026-01-05T", .notATime, 11),
            ("2026-01-05T10", .notATime, 13), ("2026-01-05T10:0Z", .notATime, 15), ("2026-01-05T1000Z", .notATime, 13),
            ("2026-01-05t10:00Z", .notATime, 10), ("2026-01-05T10:00z", .badOffset, 16),
            ("2026-01-05 10:00Z", .notATime, 10),
            ("2026-01-05T10:00:00Zgarbage", .trailingText, 20), ("2026-01-05T10:00:00Z\u{0}x", .trailingText, 20),
            ("2026-01-05T10:00:00Z ", .trailingText, 20), ("2026-01-05T10:00:00Z\n", .trailingText, 20),
            (" 2026-01-05T10:00:00Z", .notADate, 0), ("2026-01-05T10:00:00 Z", .trailingText, 19),
            ("２０２６-01-05T10:00Z", .notADate, 0), ("٢٠٢٦-01-05T10:00Z", .notADate, 0),
            ("2026-01-05T10:00\u{301}Z", .trailingText, 16), ("2026\u{2212}01-05T10:00Z", .notADate, 4),
            ("0000-01-05T10:00Z", .notADate, 0), ("-0001-01-05T10:00Z", .notADate, 0),
            ("99999-01-05T10:00Z", .notADate, 4),
            ("+2026-01-05T10:00Z", .notADate, 0), ("2026-01-05T10:00:00", .missingOffset, 19),
            ("2026-01-05T10:00", .missingOffset, 16), ("2026-01-05T10:00:00[Europe/Berlin]", .trailingText, 19),
            ("2026-01-05T10:00:00.Z", .notATime, 20), ("2026-01-05T10:00:00,5Z", .trailingText, 19),
            ("2026-01-05T10:00.5Z", .trailingText, 16), ("2026-01-05T10:00:00.1234567890Z", .notATime, 29),
            ("2026-01-05T10:00:00.123456789012345678901234567890Z", .notATime, 29),
            ("0001-01-01T00:00+14:00", .outOfRange, 22), ("9999-12-31T23:59-12:00", .outOfRange, 22),
            ("next tuesday", .notADate, 0), ("half ten", .notADate, 0), ("02/03/26", .notADate, 2),
            ("12pm", .notADate, 2),
            ("0:30 am", .notADate, 1), ("", .notADate, 0), ("\u{0}", .notADate, 0),
            ("99999999999999999999", .notADate, 4),
        ])
    func refusesBadTexts(_ text: String, _ code: ISO8601Error.Code, _ position: Int) {
        let error = #expect(throws: ISO8601Error.self) { try ISO8601.instant(text, in: nil) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test(
        "errors about dates say why there is no such day",
        arguments: [
            ("2025-02-30", "2025-02-30 is not a date: February 2025 has 28 days"),
            ("2024-02-30", "2024-02-30 is not a date: February 2024 has 29 days"),
            ("2025-11-31", "2025-11-31 is not a date: November 2025 has 30 days"),
            ("2025-13-01", "2025-13-01 is not a date: months run from 01 to 12"),
            ("0000-01-01", "0000-01-01 is not a date: years run from 0001 to 9999"),
            ("2025-1-1", "A date is written YYYY-MM-DD, such as 2025-11-29"),
            ("2025-11-29T10:00", "The text must end here: remove what follows"),
        ])
    func explainsMissingDays(_ text: String, _ message: String) {
        let error = #expect(throws: ISO8601Error.self) { try ISO8601.localDate(text) }
        #expect(error?.message == message)
    }

    @Test("dates and times of day are read alone")
    func readsParts() throws {
        #expect(try ISO8601.localDate("2025-11-29") == LocalDate(year: 2025, month: 11, day: 29))
        #expect(try ISO8601.localTime("14:00") == LocalTime(hour: 14, minute: 0))
        #expect(try ISO8601.localTime("23:59:59") == LocalTime(hour: 23, minute: 59, second: 59))
    }

    @Test(
        "other times of day are refused",
        arguments: ["", "14", "1400", "24:00", "14:60", "14:00:60", "2:00", "14:00:00.5", "14:00Z"])
    func refusesOtherTimes(_ text: String) {
        #expect(throws: ISO8601Error.self) { try ISO8601.localTime(text) }
    }

    @Test("an offset in the text wins over the zone; without one the zone decides")
    func offsetWins() throws {
        let text = "2025-11-29T10:00:00"
        #expect(try ISO8601.instant(text, in: .eastern) == ISO8601.instant(text + "-05:00", in: nil))
        #expect(try ISO8601.instant(text + "+01:00", in: .eastern) == ISO8601.instant(text + "+01:00", in: nil))
        #expect(try ISO8601.instant(text + ".5", in: .utc).unixMilliseconds == 1_764_410_400_500)
    }

    @Test("a local time that the clock skips is refused with two neighbours")
    func refusesSkippedTimes() throws {
        let error = #expect(throws: ISO8601Error.self) {
            try ISO8601.instant("2026-03-29T02:30", in: SampleZone.berlin.rules())
        }
        #expect(error?.code == .skippedLocalTime)
        #expect(error?.message.contains("2026-03-29T01:30:00+01:00 or 2026-03-29T03:30:00+02:00") == true)
        #expect(
            try ISO8601.instant("2026-03-29T02:30+01:00", in: SampleZone.berlin.rules()).unixSeconds == 1_774_747_800)
    }

    @Test("a local time that the clock shows twice is refused with both spellings")
    func refusesRepeatedTimes() throws {
        let error = #expect(throws: ISO8601Error.self) {
            try ISO8601.instant("2026-10-25T02:30", in: SampleZone.berlin.rules())
        }
        #expect(error?.code == .repeatedLocalTime)
        #expect(error?.message.contains("write 2026-10-25T02:30:00+02:00 for the first") == true)
        #expect(error?.message.contains("2026-10-25T02:30:00+01:00 for the second") == true)
    }

    @Test("errors show at most 40 characters, without control or direction characters")
    func excerptsAreHarmless() {
        let text = "\u{202e}\r\n" + String(repeating: "x", count: 100)
        let error = #expect(throws: ISO8601Error.self) { try ISO8601.parse(text) }
        #expect(error?.text == "\\u{202e}\\u{d}\\u{a}" + String(repeating: "x", count: 37) + "…")
        #expect(error?.description.contains("stopped at byte 0") == true)
    }

    @Test("a timestamp keeps what was written")
    func keepsFields() throws {
        let timestamp = try ISO8601.parse("2025-11-29T10:00:30.25-05:30")
        #expect(timestamp.local.description == "2025-11-29T10:00:30")
        #expect(timestamp.milliseconds == 250)
        #expect(timestamp.offset == UTCOffset(seconds: -19_800))
        #expect(try ISO8601.parse("2025-11-29T10:00").offset == nil)
        #expect(try ISO8601.parse("2025-11-29T10:00Z").offset == .zero)
    }
}
