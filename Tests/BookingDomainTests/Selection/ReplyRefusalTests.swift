import BookingDomain
import Testing

/// What keeps an offer from being picked.
struct ReplyRefusalTests {
    @Test(
        "a refusal declines all offers",
        arguments: [
            "no", "No thanks.", "nope", "none of these", "none of them work", "never mind", "nevermind", "not that one",
            "I can't do any of those", "neither of those", "no, thank you", "not interested", "forget it",
            "none of those work for me", "no I don't think so", "these don't work",
        ])
    func refusals(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == "declined")
    }

    @Test(
        "a no declines the only offer",
        arguments: ["no", "no, that's okay", "that doesn't work", "not good", "2 pm doesn't work", "I can't do 2"])
    func declinesTheOnlyOffer(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.single) == "declined")
    }

    @Test(
        "another wish asks for other offers, with the time where the words fix it",
        arguments: [
            ("anything later?", "other"), ("do you have anything earlier", "other"), ("another day please", "other"),
            ("what about Tuesday", "other"), ("do you have 5 pm?", "other 17:00"), ("no, 5 pm", "other 17:00"),
            ("can we do 9:30 in the morning", "other 09:30"), ("what else do you have", "other"),
            ("something after 3", "other"), ("before noon would be better", "other"), ("between 3 and 5", "other"),
            ("the second one or something later", "ambiguous"), ("how about 6 pm", "other 18:00"),
            ("yes but later", "other"), ("Is 5 pm free?", "other 17:00"), ("a different time", "other"),
        ])
    func wishes(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "an offer that is refused is never picked",
        arguments: [
            ("not the second, the third", "3"), ("not the second the third", "3"), ("the third, not the second", "3"),
            ("anything but 10", "ambiguous"), ("the 10 doesn't work", "ambiguous"),
            ("I can't do 10 but 2 pm is fine", "3"),
            ("10 doesn't work, 11 does", "2"), ("the first one is too early, the last one works", "3"),
            ("not 10 or 11", "ambiguous"), ("the second instead of the first", "2"), ("2 pm rather than 10 am", "3"),
            ("I don't want the first one", "ambiguous"), ("the first one isn't good", "ambiguous"),
            ("no, not the third one, the first", "1"), ("I hate the second one", "ambiguous"),
            ("10 am is no good", "ambiguous"), ("everything except the first", "ambiguous"),
            ("the second is better than the first", "2"), ("I can't make the 11 o'clock", "ambiguous"),
            ("at 2 pm I'm busy", "ambiguous"), ("the third one? no.", "ambiguous"),
            ("not 10, the first one", "ambiguous"),
            ("I won't be able to do 10", "ambiguous"), ("please don't book the second one", "ambiguous"),
            ("not option 1", "ambiguous"), ("11 won't work for me so 10 please", "1"),
            ("2 pm yes definitely not 10", "3"), ("I don't think I can do the second one", "ambiguous"),
            ("the second one seems too expensive", "ambiguous"), ("11 is a bit early", "ambiguous"),
            ("10 not great", "ambiguous"), ("10 ain't good", "ambiguous"), ("no to the second", "ambiguous"),
            ("pass on option 2", "ambiguous"), ("I like 2 pm less than 10 am", "ambiguous"),
            ("anyone but Lee", "unrelated"),
            ("neither 10 nor 11 works, so 2 pm", "3"), ("yes to 11, no to 2 pm", "2"), ("yes 2 no 3", "ambiguous"),
            ("the second one. no wait.", "ambiguous"), ("2 pm... never mind", "ambiguous"),
        ])
    func refusedOffers(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "several different offers are ambiguous unless the customer corrects themselves",
        arguments: [
            ("either 1 or 2", "ambiguous"), ("the first or the third", "ambiguous"), ("10 or 2 pm", "ambiguous"),
            ("option 1 and option 3", "ambiguous"), ("the second, no sorry, the third one", "3"),
            ("option 1, actually option 2", "2"), ("the first... wait, the last one", "3"), ("2 pm, I mean 11 am", "2"),
            ("the first one, make that the second", "2"), ("11, no, 10 o'clock", "1"),
            ("the second one at 11", "2"), ("the second one at 2 pm", "ambiguous"), ("the first one, 10 am", "1"),
            ("1 2 3", "unrelated"), ("whichever", "unrelated"), ("the first one, not sure though", "ambiguous"),
            ("the third one, scratch that, 11 am", "2"), ("sorry, the second one", "2"),
        ])
    func severalOffers(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a day, a part of the day or a person that disagrees with the offer keeps it from being picked",
        arguments: [
            ("the second one with Dr. Smith", "other"), ("the second one with Dr. Lee", "2"),
            ("10 am on Sunday", "other 10:00"),
            ("option 1 on Saturday", "1"), ("the first one in the afternoon", "other"),
            ("the first one in the morning", "1"),
            ("option 3 on December 4th", "other"), ("option 3 on November 29", "3"),
            ("the second one with Dr. Patel", "other"),
            ("good morning, the third one please", "3"), ("the last one tomorrow", "3"),
        ])
    func contradictions(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == meaning)
    }

    @Test(
        "a yes with a contradiction or a reservation accepts nothing",
        arguments: [
            ("yes but for Tuesday", "other"), ("yes, but later", "other"), ("yes, with Dr. Lee", "other"),
            ("yes in the morning", "other"), ("yes, today", "other"), ("yes, at 3", "other"),
            ("yes but I need to ask my husband", "ambiguous"), ("ok let me think", "unrelated"),
            ("sounds good but I can't", "ambiguous"), ("yes if it is cheap", "ambiguous"), ("not sure", "unrelated"),
            ("great question", "unrelated"), ("are you sure?", "unrelated"), ("make sure it is clean", "unrelated"),
            ("yes?", "ambiguous"), ("ok bye", "unrelated"), ("ok how much is it", "unrelated"),
            ("can you confirm the address", "unrelated"), ("she says yes", "unrelated"),
            ("I doubt that works", "declined"),
            ("should I book it", "ambiguous"), ("go ahead and cancel", "declined"), ("perfect storm", "unrelated"),
            ("my phone works", "unrelated"), ("okay but what does it cost", "unrelated"),
            ("ok google maps is slow", "unrelated"), ("thanks", "unrelated"),
        ])
    func reservations(phrase: String, meaning: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.single) == meaning)
    }

    @Test(
        "a yes to several offers leaves open which one",
        arguments: ["yes", "sounds good", "perfect, thanks", "ok", "book it", "that one"])
    func openAcceptance(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.day) == "ambiguous")
    }
}
