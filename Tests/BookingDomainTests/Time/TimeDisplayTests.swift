import BookingDomain
import Testing

@Suite("Times in words")
struct TimeDisplayTests {
    private let display = TimeDisplay(zone: .eastern)

    @Test(
        "each channel has its way of saying an instant",
        arguments: [
            ("2025-11-16T14:00-05:00", BookingChannel.voice, "2 PM on November 16, 2025"),
            ("2025-11-16T14:30-05:00", .voice, "2:30 PM on November 16, 2025"),
            ("2025-11-16T14:00:59-05:00", .voice, "2 PM on November 16, 2025"),
            ("2025-11-16T14:00-05:00", .sms, "November 16, 2025 at 2:00 PM"),
            ("2025-11-16T14:00-05:00", .email, "November 16, 2025 at 2:00 PM"),
            ("2025-11-16T14:05-05:00", .staffConsole, "November 16, 2025 at 2:05 PM"),
            ("2025-11-16T14:00-05:00", .web, "November 16, 2025 at 2:00 PM"),
            ("2025-07-04T00:00-04:00", .sms, "July 4, 2025 at 12:00 AM"),
            ("2025-07-04T12:00-04:00", .voice, "12 PM on July 4, 2025"),
            ("2025-07-05T03:59:59.999Z", .web, "July 4, 2025 at 11:59 PM"),
        ])
    func speaksPerChannel(_ text: String, _ channel: BookingChannel, _ words: String) throws {
        #expect(try display.text(ISO8601.instant(text, in: nil), channel: channel) == words)
    }

    @Test(
        "the 12-hour clock calls midnight 12 AM and noon 12 PM",
        arguments: [
            ("00:00", "12:00 AM", "12 AM"), ("00:01", "12:01 AM", "12:01 AM"), ("01:00", "1:00 AM", "1 AM"),
            ("11:59", "11:59 AM", "11:59 AM"), ("12:00", "12:00 PM", "12 PM"), ("12:30", "12:30 PM", "12:30 PM"),
            ("13:00", "1:00 PM", "1 PM"), ("14:15", "2:15 PM", "2:15 PM"), ("23:59:59", "11:59 PM", "11:59 PM"),
        ])
    func tellsTheClock(_ text: String, _ written: String, _ spoken: String) throws {
        let time = try ISO8601.localTime(text)
        #expect(TimeDisplay.clock(time) == written)
        #expect(TimeDisplay.spokenClock(time) == spoken)
    }

    @Test("days and instants have short forms")
    func hasShortForms() throws {
        let instant = try ISO8601.instant("2025-11-29T10:00-05:00", in: nil)
        #expect(display.day(instant) == "Saturday, November 29")
        #expect(display.shortDay(instant) == "Sat Nov 29")
        #expect(display.short(instant) == "Sat Nov 29, 10 AM")
        #expect(display.clock(instant) == "10:00 AM")
        #expect(display.spokenClock(instant) == "10 AM")
        let first = try ISO8601.localDate("2026-03-01")
        #expect(TimeDisplay.day(first) == "Sunday, March 1")
        #expect(TimeDisplay.shortDay(first) == "Sun Mar 1")
    }

    @Test("every minute of the day that is written reads back")
    func clockRoundTrips() throws {
        for minute in 0..<1_440 {
            let time = try #require(LocalTime(secondsSinceMidnight: minute * 60))
            #expect(TimeDisplay.parseClock(TimeDisplay.clock(time)) == time)
            #expect(TimeDisplay.parseClock(TimeDisplay.spokenClock(time)) == time)
        }
    }

    @Test(
        "clock times are read strictly",
        arguments: [
            ("2:00 PM", "14:00"), ("02:00 PM", "14:00"), ("2 PM", "14:00"), ("12:00 AM", "00:00"), ("12 PM", "12:00"),
            ("12:59 AM", "00:59"), ("11:59 PM", "23:59"),
        ])
    func readsClock(_ text: String, _ expected: String) throws {
        #expect(try TimeDisplay.parseClock(text) == ISO8601.localTime(expected))
    }

    @Test(
        "other clock times are not guessed at",
        arguments: [
            "", "2", "PM", "2:00", "14:00", "14:00 PM", "0:30 AM", "00:30 AM", "13 PM", "2:60 PM", "2:5 PM", "2:000 PM",
            "002 PM", "2:00PM", "12pm", "2:00 pm", "2:00  PM", " 2:00 PM", "2:00 PM ", "2:00 PMx", "2:00 P", "2:00 XM",
            "2.00 PM", "2:00\u{a0}PM", "２:00 PM", "half ten", "noon", "2:00 P.M.", "-2:00 PM",
        ])
    func refusesOtherClocks(_ text: String) {
        #expect(TimeDisplay.parseClock(text) == nil)
    }
}
