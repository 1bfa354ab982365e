import BookingDomain
import Testing

/// Rules of replies that go beyond one word, each in sentences of its own.
struct ReplyRuleTests {
    private func meaning(_ text: String, _ offers: SlotOffers = ReplySamples.day) -> String {
        ReplySamples.meaning(text, offers)
    }

    @Test(
        "a time that is wished for in any frame picks its offer",
        arguments: [
            ("I was hoping for 11", "2"), ("do you think you could fit us in at 2 pm?", "3"),
            ("how about 10 thirty", "other"),
            ("a table for two at 2 pm", "3"), ("the 11 am appointment sounds lovely", "2"),
            ("see if you have 11 am", "2"),
            ("I need to be seen at 10 am", "1"), ("my preferred time is 2 pm", "3"), ("the one at 11 suits us", "2"),
            ("2 pm in the afternoon is what works", "3"), ("I want to come for the show at 2 pm", "3"),
            ("make it 2", "2"),
            ("yes, on Saturday at 11?", "2"), ("the 11 is better", "2"), ("from 11 to 12 is good", "2"),
        ])
    func frames(text: String, meaning: String) {
        #expect(self.meaning(text) == meaning)
    }

    @Test(
        "what is refused, busy or excepted is not picked",
        arguments: [
            "I'm busy at 11", "any slot but the second", "not available at 2 pm", "11 am is taken by my class",
            "unfortunately 11 doesn't work", "any day but Saturday", "I have a class at 11",
            "it is hard for me at 2 pm",
        ])
    func refused(text: String) {
        let meaning = meaning(text)
        #expect(!["1", "2", "3"].contains(meaning), "\(meaning)")
    }

    @Test(
        "what is said behind a choice about something else does not bear on it",
        arguments: [
            ("The second one. Please remind my sister on Monday.", "2"), ("2 pm works. What's the parking like?", "3"),
            ("the first one and cancel lunch with Bob", "1"), ("Option 3, and book a taxi for Sunday at 9", "3"),
            ("The second one. My dentist is at 2 pm though", "ambiguous"), ("the first. no, the last.", "3"),
            ("The second one. Actually, the third.", "3"), ("The second one. But only with Dr. Smith.", "other"),
        ])
    func otherMatters(text: String, meaning: String) {
        #expect(self.meaning(text) == meaning)
    }

    @Test(
        "a part of the day picks the only slot in it; \"one\" beside it is a thing, not an hour",
        arguments: [
            ("the afternoon one please", "3", "3"), ("the one in the afternoon", "3", "3"),
            ("the afternoon slot", "3", "3"), ("in the afternoon", "3", "ambiguous"),
            ("I'd like one in the afternoon", "3", "ambiguous"), ("the afternoon works", "3", "ambiguous"),
            ("the morning one", "ambiguous", "ambiguous"), ("the one in the morning", "ambiguous", "ambiguous"),
            ("at one in the afternoon", "other 13:00", "other 13:00"), ("the early one", "1", "1"),
            ("the latest", "3", "3"), ("the late one", "3", "3"),
            ("do you have anything in the afternoon?", "ambiguous", "ambiguous"),
            ("maybe in the afternoon", "ambiguous", "ambiguous"), ("not in the afternoon", "declined", "declined"),
            ("thanks, have a nice afternoon", "unrelated", "unrelated"),
            ("have a lovely afternoon", "ambiguous", "ambiguous"),
        ])
    func partsOfTheDay(text: String, alone: String, besideUnlisted: String) {
        let slots = ReplySamples.day.slots
        #expect(meaning(text, ReplySamples.offers(slots)) == alone)
        #expect(meaning(text) == besideUnlisted)
    }

    @Test(
        "who is greeted, thanked or signs is not chosen, and a day of another errand is not",
        arguments: [
            ("Hi Dr. Lee", "unrelated"), ("thank you Dr. Smith", "unrelated"), ("Hello Dr. Lee, the first one", "1"),
            ("Tuesday please\nThanks, Dr. Smith", "2"), ("with Dr. Lee", "2"),
            ("could I ring you on Tuesday?", "ambiguous"), ("can I pay on Tuesday?", "ambiguous"),
            ("could I come in on Tuesday?", "2"), ("Tuesday would be perfect, shame I'm away", "ambiguous"),
            ("the first one would be ideal, except I'm at work", "ambiguous"),
            ("Thanks\n\nFrom: Willow Salon\nSent: Tuesday, December 2, 2025 11:00 AM", "unrelated"),
        ])
    func others(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.week) == meaning)
    }

    @Test(
        "praise accepts the only offer however it is put",
        arguments: [
            "that sounds really good", "it looks absolutely perfect", "would be so nice", "fine by me", "I'd like that",
            "all good", "that'd be great", "you can, thanks", "no doubt", "sounds pefect", "Correct, where is it?",
            "Yes please, I just saw my calendar", "y", "perfectly acceptable", "that is the right one, yes",
        ])
    func praise(text: String) {
        #expect(meaning(text, ReplySamples.single) == "1")
    }

    @Test(
        "a yes that goes on with something else accepts nothing",
        arguments: [
            "yes but for April 29th", "yes, at 9 pm", "yes I would like to talk to a person", "yes if Dr. Lee does it",
            "great, but not on Saturday", "sure, later",
        ])
    func halfYes(text: String) {
        #expect(meaning(text, ReplySamples.single) != "1")
    }

    @Test(
        "a part of a name is enough where it tells who is meant",
        arguments: [
            ("Lee please", "2"), ("with Lee", "2"), ("the doctor is called Lee", "2"), ("at Lee's", "2"),
            ("I'd like to see Dr. Lee, my knee hurts", "2"), ("anyone but Dr. Lee", "unrelated"),
            ("is Dr. Lee nice?", "ambiguous"),
            ("Jane Smith", "ambiguous"), ("Dr. Lindqvist please", "other"),
        ])
    func names(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.week) == meaning)
    }

    @Test(
        "a day that can be read in two ways is settled by the rules, or left open",
        arguments: [
            // Said on Friday 28 November: the Tuesday of the following week, and nobody's tomorrow.
            ("next Tuesday", "2"), ("next Saturday", "other"), ("Tuesday next week", "2"), ("12/2", "2"), ("2/12", "2"),
            ("Tuesday the 2nd", "2"), ("Tuesday December 3rd", "ambiguous"), ("Friday or Tuesday", "2"),
            ("mndaoy please", "unrelated"),
            ("on Tuesday please, Tuesday December 9th", "other"),
        ])
    func twofoldDays(text: String, meaning: String) {
        #expect(self.meaning(text, ReplySamples.week) == meaning)
    }

    @Test("a claim about more offers than can be told apart leaves the rest alone")
    func manyOffers() {
        let slots = (0..<400).map { ReplySamples.slot(8, $0 % 60, day: 29 + $0 / 60) }
        let offers = ReplySamples.offers([ReplySamples.slot(10)], unlisted: slots)
        #expect(meaning("10 am on Saturday", offers) == "1")
        #expect(meaning("option 1", offers) == "1")
    }
}
