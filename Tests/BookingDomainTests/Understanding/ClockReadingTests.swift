import BookingDomain
import Testing

/// Times on the clock in English.
struct ClockReadingTests {
    @Test(
        "a time is read in every spelling",
        arguments: [
            ("3 pm", "15:00"), ("3pm", "15:00"), ("3 p.m.", "15:00"), ("3 p m", "15:00"), ("3p", "15:00"),
            ("9.am", "09:00"), ("3 p . m .", "15:00"), ("15:20", "15:20"), ("15h20", "15:20"), ("15h", "15:00"),
            ("9.55 am", "09:55"), ("7;15 pm", "19:15"), ("at 740 pm", "19:40"), ("at 1800", "18:00"),
            ("at 0930", "09:30"), ("noon", "12:00"), ("12 noon", "12:00"), ("midnight", "00:00"), ("eod", "17:00"),
            ("half past two in the afternoon", "14:30"), ("a quarter to six in the evening", "17:45"),
            ("20 past 15", "15:20"), ("25 to 11 at night", "22:35"), ("ten to noon", "11:50"),
            ("quarter past noon", "12:15"), ("twenty after 3 pm", "15:20"), ("eight forty pm", "20:40"),
            ("nine oh five am", "09:05"), ("fifteen thirty", "15:30"), ("two thirty p m", "14:30"),
            ("four teen thirty", "14:30"), ("0:45 p.m.", "12:45"), ("12 am", "00:00"), ("12 pm", "12:00"),
            ("10:15:00", "10:15"),
        ])
    func spellings(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "the part of the day settles morning and afternoon, before the time or behind it",
        arguments: [
            ("evening 4:30", "16:30"), ("4:30 in the evening", "16:30"), ("afternoon 12", "12:00"),
            ("in the morning at 7", "07:00"), ("8 at night", "20:00"), ("3 at night", "03:00"),
            ("seven in the afternoon", "19:00"), ("12:25 at night", "00:25"), ("half past 1 in the afternoon", "13:30"),
            ("23:50 at night", "23:50"), ("quarter to 1 in the afternoon", "12:45"),
        ])
    func partsOfTheDay(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "without am or pm the rules settle the half of the day, and the other one comes second",
        arguments: [
            ("at 9", "09:00", "21:00"), ("at 5", "17:00", "05:00"), ("at 12", "12:00", "00:00"),
            ("at 7:30", "07:30", "19:30"),
        ])
    func halves(text: String, first: String, second: String) throws {
        let reading = try #require(TimeSamples.english.request(text, at: TimeSamples.now))
        #expect(TimeSamples.spelled(reading.meaning) == first)
        #expect(reading.alternatives.map(TimeSamples.spelled) == [second])
        #expect(reading.meaning.inferred == [.halfOfDay])
    }

    @Test(
        "days and times that belong together are one request",
        arguments: [
            ("next Tuesday at 3 pm", "2026-06-16 15:00"), ("tonight at 8", "2026-06-10 20:00"),
            ("at 5 tomorrow afternoon", "2026-06-11 17:00"), ("9 tomorrow morning", "2026-06-11 09:00"),
            ("today6PM", "2026-06-10 18:00"), ("Friday, 10:15 am", "2026-06-12 10:15"),
            ("the 18th at 20:50", "2026-06-18 20:50"), ("book a table. Friday please. At 7 pm.", "2026-06-12 19:00"),
            ("8pm on the 15th", "2026-06-15 20:00"), ("friday 19 at 4 pm", "2026-06-19 16:00"),
            ("next Tuesday afternoon with Dr. Example", "2026-06-16 afternoon"), ("in 20 minutes", "2026-06-10 09:50"),
            ("in half an hour", "2026-06-10 10:00"), ("in 1.5 hours", "2026-06-10 11:00"),
            ("two hours from now", "2026-06-10 11:30"), ("a table for 4 at 6:45 pm", "18:45"),
            ("for three people at seven pm tomorrow", "2026-06-11 19:00"), ("this evening at 11", "2026-06-10 23:00"),
        ])
    func together(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "stretches settle each other's half of the day",
        arguments: [
            ("3-4pm", "15:00-16:00"), ("from 3 to 4 in the afternoon", "15:00-16:00"), ("11 to 1 pm", "11:00-13:00"),
            ("between 10 and noon", "10:00-12:00"), ("9:30 - 11:00", "09:30-11:00"), ("8am till 1pm", "08:00-13:00"),
            ("from 11 pm to 3", "23:00-03:00"), ("tomorrow between 2 and 4:30 pm", "2026-06-11 14:00-16:30"),
            ("Friday from 9:30 to 11:00", "2026-06-12 09:30-11:00"), ("between now and noon", "2026-06-10 09:30-12:00"),
            ("from 4pm today to 5pm tomorrow", "2026-06-10...2026-06-11 16:00-17:00"),
        ])
    func stretches(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "edges are kept apart from the time itself",
        arguments: [
            ("after 4 pm", "after 16:00"), ("before noon", "before 12:00"), ("any time after 3:15 pm", "after 15:15"),
            ("no later than 10 am", "before 10:00"), ("tomorrow after 4pm", "after 2026-06-11 16:00"),
            ("before Friday", "before 2026-06-12"), ("until 5 pm", "before 17:00"), ("by 5 pm", "before 17:00"),
        ])
    func edges(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "figures that count or name something are no time",
        arguments: [
            "a table for 4 people", "30 minutes", "for 2 hours", "6.45 percent", "650.555.0117", "2 dogs",
            "1722 First Street",
            "flight 815", "at 11 Elm Street", "3 kids and me",
        ])
    func counts(text: String) {
        #expect(TimeSamples.meaning(text) == "nothing")
    }
}
