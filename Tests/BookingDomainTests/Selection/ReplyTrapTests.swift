import BookingDomain
import Testing

/// Words that look like a choice and are none.
struct ReplyTrapTests {
    @Test(
        "what only sounds like a choice says nothing about the offers",
        arguments: [
            "hang on a second", "just a second", "one second please", "one moment", "wait a minute",
            "first of all, hello",
            "at first I thought so", "on second thoughts", "in the first place", "which one?", "no one told me",
            "2 people", "for two", "two of us", "a table for 4", "it's for 2", "2 kids and me", "30 minutes", "2 hours",
            "my number is 555-0102", "call me at 305 555 0102", "3055550102", "five five five oh one oh two", "$2",
            "2 dollars", "2%", "I'm 2 years old", "room 2", "bus 11", "version 2", "b2b", "h2", "2 dogs", "apartment 3",
            "how long does the second one take?", "what's the price of option 2?", "which one is first?",
            "tell me about the third one", "what time is the first one", "how much is the 2 pm",
            "who does the second one",
            "I have a meeting at 2", "I had the second one last time", "my flight is at 2 pm", "this is my first time",
            "my second daughter", "second floor", "first name Ann", "1.5 hours", "2/3 of it",
            "is 3 your favourite number",
            "", " ", "???", "asdf qwer", "das zweite bitte", "la segunda por favor", "二番目", "🙂🙂", "lorem 2 ipsum",
            "a second appointment", "the first time was nice", "the last time I came", "my third visit",
            "every second week",
            "text me at 2 pm", "25", "99", "1234567890123456789012", "the second hand on my watch",
        ])
    func traps(phrase: String) {
        let meaning = ReplySamples.meaning(phrase, ReplySamples.day)
        #expect(["unrelated", "ambiguous", "other", "declined"].contains(meaning), "\(meaning)")
    }

    @Test(
        "figures and places that belong to something else are no choice",
        arguments: [
            "my pin is 2", "booking number 3", "order number 2", "2nd floor", "on 3rd avenue", "at 11 Elm Street",
            "at 10%",
            "#2 Birch Road", "2:75", "2+2", "2k", "I <3 it", "those two", "we are 3", "there will be 2", "me plus 1",
            "2 or 3 people", "2-3 guests", "in 10", "at the age of 10", "10 out of 10", "the last two",
            "first, a question",
            "first tell me the price", "me first", "safety first", "last question", "one third",
            "I'm in the middle of lunch",
            "past 11", "half eleven", "say 11 or twelve", "the first Sunday", "at 2 and 3", "11 11 11",
        ])
    func figures(phrase: String) {
        let meaning = ReplySamples.meaning(phrase, ReplySamples.day)
        #expect(!["1", "2", "3"].contains(meaning), "\(meaning)")
    }

    @Test(
        "what somebody else did, or what fills the customer's own day, is no choice",
        arguments: [
            "I need to be home at 2", "I pick up my son at 2 pm", "I have something at 2", "my shift ends at 2 pm",
            "she said 2 pm last week", "I missed the second one", "move my 2 pm appointment",
            "I'll be late for the 2 pm",
            "I would have loved the first one", "I'm in a meeting at 2", "could you say the last one again",
            "let me check if 2 pm works", "I'll check about 2 pm", "what if I take the second one",
            "suppose I take option 2",
            "if 2 pm is gone, then 10 am", "the second one if it's with Dr. Smith", "I'd love 2 pm but I'm working",
        ])
    func otherPeoplesTimes(phrase: String) {
        let meaning = ReplySamples.meaning(phrase, ReplySamples.day)
        #expect(!["1", "2", "3"].contains(meaning), "\(meaning)")
    }

    @Test(
        "an offer that is asked about is not chosen",
        arguments: [
            "is the second one with Dr. Lee?", "does 2 work?", "would 2 pm work?", "2 pm?", "is the third one free?",
        ])
    func questions(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == "ambiguous")
    }

    @Test(
        "a request in the form of a question is a choice",
        arguments: [
            ("could I get the second one?", "2"), ("can I have the 2 pm?", "3"), ("could you book option 1?", "1"),
            ("what about the third one?", "3"), ("may I take 11 am please?", "2"), ("can we do the last one?", "3"),
            ("how about the second one?", "2"),
            ("I'll take the first one, okay?", "1"),
        ])
    func requests(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "\"the 2nd\" is a date where the offers make it one",
        arguments: [
            ("the 2nd", "ambiguous"), ("the 2nd works", "ambiguous"), ("the 2nd one", "2"), ("the 2nd option", "2"),
            ("on the 2nd", "1"), ("December 2nd", "1"), ("the second", "2"), ("the 2nd of December", "1"),
            ("the 3rd", "2"), ("on the 5th", "other"), ("the 1st", "ambiguous"), ("the second of December", "1"),
        ])
    func datesAndOrdinals(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.shifted) == meaning)
    }

    @Test(
        "what comes after \"also\" is another matter",
        arguments: [
            ("the second one. Also, cancel my dinner at 7 pm", "2"), ("option 1, also is parking free?", "1"),
            ("2 pm please and also remind me on Friday", "3"),
        ])
    func otherMatters(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "an offer that is named among words nobody can foresee is not chosen",
        arguments: [
            "the 3rd is on which street", "the second one hurts", "booking 2 of them", "it starts with 2",
            "a perfect 10", "the last one was terrible", "second one is with whom", "option 2 failed to load",
            "2 is my lucky number", "my code starts with 2", "the third one scares me", "the second one is mine",
            "number 2 is ringing", "2 of my friends are coming", "I clicked option 2", "the first is which doctor",
            "2 pm hurts", "the bus leaves at 2 pm", "11 am traffic is awful", "Dr. Lee scares me",
            "any chance of 2 pm", "can you check 2 pm", "the second one for a massage",
            "the second one is for my husband",
            "I take the bus at 2 pm", "I go to church at 10 am", "my kids take the train at 2 pm", "that was 10",
            "I need 2",
        ])
    func strayWords(phrase: String) {
        let meaning = ReplySamples.meaning(phrase, ReplySamples.day)
        #expect(["ambiguous", "unrelated"].contains(meaning), "\(meaning)")
    }

    @Test(
        "words beside a choice that is plain do no harm",
        arguments: [
            ("I'll take the second one because my sister is in town", "2"), ("I need the second one", "2"),
            ("I'd like the second one for my mother", "2"), ("book the third one for my birthday please", "3"),
            ("the second one for the facial", "2"), ("the third one, my name is Ann Baker", "3"),
            ("I want to book the facial at 2 pm", "3"), ("put option 2 on my calendar", "2"),
            ("can you book 11 am for my husband", "2"), ("her name is Dr. Lee", "2"), ("lock in option 1", "1"),
            ("I want a facial at 2 pm", "3"), ("we would like to see Dr. Smith at 2 pm", "3"),

            ("11 am works for my husband", "2"), ("the last one would suit us very well", "3"),
            ("the first is good for both of us", "1"), ("4 pm would suit me best. Kind regards, Ann", "unlisted 16:00"),
        ])
    func harmlessWords(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a yes among words nobody can foresee accepts nothing",
        arguments: [
            "go ahead with the cancellation", "absolutely awful", "take it off my list", "deal with it",
            "done with this", "go ahead with the refund", "yes for the refund",
        ])
    func strayAcceptance(phrase: String) {
        let meaning = ReplySamples.meaning(phrase, ReplySamples.single)
        #expect(["ambiguous", "unrelated", "declined"].contains(meaning), "\(meaning)")
    }

    @Test(
        "a no directly before an offer leaves open what it refuses",
        arguments: [
            ("no 10 am please", "ambiguous"), ("no option 2", "ambiguous"), ("no 2 pm", "ambiguous"),
            ("no Lee please", "ambiguous"), ("no, 10 am please", "1"), ("no - 10 am please", "1"),
            ("no the third one", "3"), ("11, no, 10 am please", "1"), ("no I want 10 am", "1"),
            ("no 5 pm", "other 17:00"),
        ])
    func directNo(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "who asks for a time that was offered wants it",
        arguments: [
            "is 2 pm free?", "is there anything at 2?", "is there anything at 2", "anything at 2 pm?",
            "do you have anything at 2 pm", "is 2 pm still available", "have you got 2 pm", "are you free at 2 pm",
            "see if you can get me 2 pm", "please check if 2 pm is available",
        ])
    func askedFor(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == "3")
    }

    @Test(
        "a question what is wrong with a time names its slot",
        arguments: [
            "is 2 pm taken?", "is the 2 pm slot gone", "would 2 pm be possible", "is 2 pm too late?", "does 2 pm work?",
        ])
    func availability(phrase: String) {
        let reading = ReplySamples.reader.read(phrase, offers: ReplySamples.day, at: ReplySamples.now)
        guard case .ambiguous(let slots, _) = reading else {
            Issue.record("\"\(phrase)\" is \(reading)")
            return
        }
        #expect(slots == [ReplySamples.day.slots[2]])
    }

    @Test(
        "a question whether another time is free asks for that time",
        arguments: ["is 5 pm free?", "is there anything at 5 pm", "do you have 5 pm", "is 5 pm taken?", "5 pm?"])
    func otherAvailability(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == "other 17:00")
    }
}
