import BookingDomain
import Testing

/// What picks an offer, rule by rule.
struct ReplyChoiceTests {
    @Test(
        "an option number picks its option",
        arguments: [
            ("2", "2"), ("2.", "2"), ("#2", "2"), ("(2)", "2"), ("2)", "2"), ("option 2", "2"), ("Option two", "2"),
            ("opt 2", "2"), ("number two", "2"), ("no. 2", "2"), ("nr 3", "3"), ("choice 1 works", "1"),
            ("I'll take 2", "2"), ("let's do number 3", "3"), ("3 please", "3"), ("yes, 3", "3"), ("one", "1"),
            ("One, please!", "1"), ("give me option one", "1"), ("2️⃣", "2"), ("slot 3", "3"), ("two it is", "2"),
            ("book 1 for me", "1"), ("go with option 3 then", "3"), ("2 would be lovely", "2"),
        ])
    func optionNumbers(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a number beyond the options is an hour, if one offer starts then",
        arguments: [
            ("10", "1"), ("11", "2"), ("ten works", "1"), ("the 11 please", "2"), ("16", "unlisted 16:00"),
            ("4", "unlisted 16:00"), ("option 10", "ambiguous"), ("#7", "ambiguous"), ("7", "other"), ("0", "other"),
        ])
    func hoursAsNumbers(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a word beside a number settles whether it is an option or an hour",
        arguments: [
            ("2", "2"), ("I'll take 2", "2"), ("option 2", "2"), ("at 2", "3"), ("2 pm", "3"), ("2 o'clock", "3"),
            ("2:00", "3"), ("the 2", "ambiguous"), ("the 2 pm one", "3"), ("the 2 o’clock please", "3"),
            ("2 in the afternoon", "3"), ("move me to 2", "3"), ("option 2 at 11", "2"), ("option 2 at 2", "ambiguous"),
        ])
    func optionOrHour(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a place in the row picks the offer that stands there",
        arguments: [
            ("the second one", "2"), ("second", "2"), ("2nd", "2"), ("the 2nd one", "2"), ("first", "1"),
            ("the first works for me", "1"), ("the third option, please", "3"), ("last one", "3"), ("the last", "3"),
            ("the middle one", "2"), ("I'd like the 1st slot", "1"), ("um, could I get the second one?", "2"),
            ("can you book the third appointment", "3"), ("the fourth", "ambiguous"), ("the latter", "ambiguous"),
            ("Could I take the last one please?", "3"), ("the 2nd works", "2"), ("let us take the first", "1"),
        ])
    func ordinals(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "of two offers the former, the latter, the earlier and the later are clear, the middle is not",
        arguments: [
            ("the latter", "2"), ("the former please", "1"), ("the later one", "2"), ("the earlier one is good", "1"),
            ("the middle one", "ambiguous"), ("the last one", "2"), ("later", "other"),
        ])
    func ofTwo(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.pair) == meaning)
    }

    @Test(
        "a clock time picks the offer that starts at that very minute",
        arguments: [
            ("2 pm", "2"), ("2pm", "2"), ("2 P.M.", "2"), ("14:00", "2"), ("1400", "2"), ("2:30", "3"), ("2.30pm", "3"),
            ("two thirty", "3"), ("half past two", "3"), ("14:30 please", "3"), ("230", "3"), ("2 30", "3"),
            ("quarter past nine", "1"), ("a quarter past 9", "1"), ("9.15", "1"), ("9:15am", "1"),
            ("nine fifteen", "1"), ("quarter to six", "4"), ("five forty five", "4"), ("5:45 in the evening", "4"),
            ("15 past 9", "1"), ("17:45", "4"), ("at 2:30 pm works", "3"), ("let's say half past 2", "3"),
            ("2:15", "other"), ("2:31", "other"), ("3 pm", "other 15:00"), ("2 am", "other 02:00"),
            ("9:15 pm", "other 21:15"), ("09:15", "1"), ("7:45", "other"), ("quarter to three", "other"),
        ])
    func clockTimes(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.four) == meaning)
    }

    @Test(
        "the offers settle morning and afternoon, and only they",
        arguments: [
            ("at 2", "ambiguous"), ("2 o'clock", "ambiguous"), ("2 am", "1"), ("2 pm", "2"), ("14:00", "2"),
            ("at 2 in the afternoon", "2"), ("02:00", "1"), ("2 at night", "1"), ("2 pm in the morning", "other"),
        ])
    func halvesOfTheDay(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.bothHalves) == meaning)
    }

    @Test(
        "noon and midnight are times",
        arguments: [
            ("noon", "1"), ("at noon please", "1"), ("12", "1"), ("12 pm", "1"), ("midnight", "other 00:00"),
            ("12 am", "other 00:00"),
        ])
    func namedTimes(phrase: String, meaning: String) {
        #expect(
            ReplySamples.meaning(phrase, ReplySamples.offers([ReplySamples.slot(12), ReplySamples.slot(16)])) == meaning
        )
    }

    @Test(
        "a time that was free but not read out is chosen without a number",
        arguments: [
            ("4 pm", "unlisted 16:00"), ("can I have 3:30?", "unlisted 15:30"), ("half past three", "unlisted 15:30"),
            ("4 pm with Dr. Lee", "unlisted 16:00"), ("4 pm with Dr. Smith", "other 16:00"),
        ])
    func unlisted(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a yes accepts the only offer",
        arguments: [
            "yes", "Yes please", "yeah", "yep", "sure", "sounds good", "Sounds good to me, thanks!", "that works",
            "book it", "perfect", "go ahead", "that’s fine", "ok", "okay great", "Great.", "absolutely",
            "yes, Saturday is fine", "yes, 2 pm", "yes with Dr. Smith", "YES!!!", "I'll take it", "works for me",
            "no problem", "no worries, book it", "please do", "yes. what is the address?", "1", "the first one",
        ])
    func acceptance(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.single) == "1")
    }

    @Test(
        "a day or a person picks the one offer that fits among several",
        arguments: [
            ("Tuesday", "2"), ("the Wednesday one", "3"), ("I'd prefer Dr. Lee", "2"), ("with Lee please", "2"),
            ("December 3rd", "3"), ("the 3rd of December", "3"), ("12/1", "1"), ("Dr. Smith", "ambiguous"),
            ("Smith on Wednesday", "3"), ("Friday", "other"), ("Dr. Patel", "other"), ("on the 2nd", "2"),
            ("Tuesday or Wednesday", "ambiguous"), ("tomorrow", "other"), ("Tuesday at 11", "2"),
            ("Tuesday at 10", "other 10:00"), ("the 2nd", "2"), ("next Tuesday", "2"), ("Tuesday week", "other"),
        ])
    func daysAndPeople(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.week) == meaning)
    }
}
