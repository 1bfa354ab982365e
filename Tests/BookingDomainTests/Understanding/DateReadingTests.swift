import BookingDomain
import Testing

/// Days in English, counted from Wednesday 10 June 2026.
struct DateReadingTests {
    @Test(
        "dates of figures are read month first, and the other way round where only that is a date",
        arguments: [
            ("2026-08-03", "2026-08-03"), ("8/3/2026", "2026-08-03"), ("7/4", "2026-07-04"), ("25/12", "2026-12-25"),
            ("12/25/26", "2026-12-25"), ("2026/8/3", "2026-08-03"), ("8-3-2026", "2026-08-03"),
            ("3.8.2026", "2026-08-03"), ("2026-sep-9", "2026-09-09"), ("09/2026", "2026-09-01...2026-09-30"),
            ("13/13/2026", "nothing"), ("2/30", "nothing"), ("order 412-08-03-2026", "nothing"),
        ])
    func figures(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "a date without a year is the next one to come",
        arguments: [
            ("July 4", "2026-07-04"), ("the 4th of July", "2026-07-04"), ("4 July", "2026-07-04"),
            ("March the third", "2027-03-03"), ("june tenth", "2026-06-10"), ("Dec. 24", "2026-12-24"),
            ("24. Dec. 2027", "2027-12-24"), ("Oct23", "2026-10-23"), ("August 2nd, 2027", "2027-08-02"),
            ("jan twenty first two thousand twenty eight", "2028-01-21"), ("Feb 29", "2028-02-29"),
            ("first of May", "2027-05-01"), ("Sunday, August 9", "2026-08-09"), ("the 24th", "2026-06-24"),
            ("on the 3rd please", "2026-07-03"), ("the 31st", "2026-07-31"), ("the 5th of this month", "2026-06-05"),
            ("the 5th of next month", "2026-07-05"), ("next 30th", "2026-06-30"), ("Monday the 13th", "2026-07-13"),
            ("friday the 19th", "2026-06-19"),
        ])
    func months(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "days are counted from today",
        arguments: [
            ("today", "2026-06-10"), ("tomorrow", "2026-06-11"), ("tmrw", "2026-06-11"),
            ("the day after tomorrow", "2026-06-12"), ("in 3 days", "2026-06-13"), ("in a week", "2026-06-17"),
            ("in two weeks", "2026-06-24"), ("a fortnight from now", "2026-06-24"), ("in a fortnight", "2026-06-24"),
            ("three days from now", "2026-06-13"), ("two weeks from tomorrow", "2026-06-25"),
            ("in a couple of days", "2026-06-12"), ("in three months", "2026-09-10"),
            ("a week from Friday", "2026-06-19"),
            ("ten days later", "2026-06-20"), ("4 days from today", "2026-06-14"), ("yesterday", "2026-06-09"),
        ])
    func counted(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "weekdays are those to come, and next week's begin on Monday",
        arguments: [
            ("Friday", "2026-06-12"), ("wednesday", "2026-06-17"), ("this Wednesday", "2026-06-10"),
            ("this Monday", "2026-06-15"), ("next Monday", "2026-06-15"), ("next Friday", "2026-06-19"),
            ("Friday next week", "2026-06-19"), ("next week Friday", "2026-06-19"),
            ("next week on Friday", "2026-06-19"),
            ("tuesday of this week", "2026-06-09"), ("this coming Saturday", "2026-06-13"),
            ("Friday week", "2026-06-19"),
            ("Sunday after next", "2026-06-21"), ("friday in two weeks", "2026-06-26"), ("last Monday", "2026-06-08"),
            ("modnay", "2026-06-15"), ("thrusday", "2026-06-11"), ("the first Tuesday of October", "2026-10-06"),
            ("last Sunday in August", "2026-08-30"), ("the 2nd Monday of next month", "2026-07-13"),
        ])
    func weekdays(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "weeks, months and their portions are runs of days",
        arguments: [
            ("next week", "2026-06-15...2026-06-21"), ("this week", "2026-06-08...2026-06-14"),
            ("the week after next", "2026-06-22...2026-06-28"), ("this weekend", "2026-06-13...2026-06-14"),
            ("next weekend", "2026-06-20...2026-06-21"), ("next month", "2026-07-01...2026-07-31"),
            ("in August", "2026-08-01...2026-08-31"), ("March 2027", "2027-03-01...2027-03-31"),
            ("the week of July 8th", "2026-07-06...2026-07-12"), ("the end of the month", "2026-06-21...2026-06-30"),
            ("the beginning of next week", "2026-06-15...2026-06-17"), ("mid July", "2026-07-11...2026-07-20"),
            ("the rest of the week", "2026-06-10...2026-06-14"), ("in the next few days", "2026-06-11...2026-06-13"),
            ("3rd week of January", "2027-01-18...2027-01-24"),
            ("from the 15th to the 18th", "2026-06-15...2026-06-18"),
            ("July 6 - 9", "2026-07-06...2026-07-09"), ("6 to 9 July", "2026-07-06...2026-07-09"),
            ("August 30 to September 2", "2026-08-30...2026-09-02"),
            ("tomorrow till Friday", "2026-06-11...2026-06-12"),
        ])
    func runs(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "feasts fall where the calendar puts them",
        arguments: [
            ("Christmas", "2026-12-25"), ("New Year's Eve", "2026-12-31"), ("Thanksgiving", "2026-11-26"),
            ("Labor Day", "2026-09-07"), ("Memorial Day", "2027-05-31"), ("Easter Monday", "2027-03-29"),
            ("Easter 2028", "2028-04-16"), ("Mother's Day", "2027-05-09"), ("Good Friday", "2027-03-26"),
        ])
    func feasts(text: String, meaning: String) {
        #expect(TimeSamples.meaning(text) == meaning)
    }

    @Test(
        "what only looks like a date is none",
        arguments: [
            "may I ask something", "one may wonder", "call 305-555-0117", "my pin is 2015", "$12 is fine", "room 24",
            "we are open 24/7", "version 3.2.1.5", "the second of two visits", "march on", "good morning Ann", "",
        ])
    func none(text: String) {
        #expect(TimeSamples.meaning(text) == "nothing")
    }
}
