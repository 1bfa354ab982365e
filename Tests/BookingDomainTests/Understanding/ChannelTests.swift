import BookingDomain
import Testing

/// What e-mail, telephone and text messages do to words.
struct ChannelTests {
    @Test(
        "an e-mail is read without what it quotes and without its signature",
        arguments: [
            ("The second one, please.\n\n> 1. 10 AM\n> 2. 11 AM\n> 3. 2 PM\n", "2"),
            ("> 1. 10 AM\n> 2. 11 AM\nThe third one works for me.\n", "3"),
            (
                "Option 2 please\n\nOn Fri, Nov 28, 2025 at 9:00 AM Willow Salon <hi@example.org> wrote:\n> 1) 10 AM\n",
                "2"
            ),
            ("Option 1 please\n\nOn Friday Willow Salon\n<hi@example.org> wrote:\n1) 10 AM\n2) 11 AM\n", "1"),
            ("2 pm works\n\n-----Original Message-----\nFrom: Willow Salon\n1. 10 AM", "3"),
            ("the first one\n-- \nAnn Baker\nPlatform 3, 2nd floor", "1"),
            ("Sounds good, 11 am.\n\nSent from my phone at 2 pm", "2"),
            ("> 1. 10 AM\n> 2. 11 AM", "unrelated"),
            ("On Monday, Ann wrote:\n1. 10 AM\nthe first one", "unrelated"),
        ])
    func quotations(text: String, meaning: String) {
        #expect(ReplySamples.meaning(text, ReplySamples.day) == meaning)
    }

    @Test("a German e-mail is cut in the same way")
    func germanQuotation() {
        let reader = ReplyReader(business: ReplySamples.business, vocabularies: [.german])
        let text = "Den zweiten bitte.\n\nAm 28.11.2025 um 09:00 schrieb Salon:\n> 1. 10 Uhr\n> 2. 11 Uhr\n"
        #expect(ReplySamples.meaning(text, ReplySamples.day, reader: reader) == "2")
    }

    @Test("evidence in an e-mail counts from the start of the whole text")
    func offsets() throws {
        let text = "> 1. 10 AM\n> 2. 11 AM\nI'll take the second one.\n"
        let reading = ReplySamples.reader.read(text, offers: ReplySamples.day, at: ReplySamples.now)
        guard case .chosen(let choice) = reading else {
            Issue.record("\(reading)")
            return
        }
        #expect(choice.evidence.words == "the second one")
        #expect(String(decoding: Array(text.utf8)[choice.evidence.range], as: UTF8.self) == "the second one")
    }

    @Test(
        "a transcript is read as it was heard",
        arguments: [
            ("two p m", "2"), ("two thirty p m", "3"), ("to thirty", "3"), ("um, uh, two thirty", "3"),
            ("the second, no sorry, the third one", "3"), ("five forty five in the evening", "4"),
            ("nine fifteen a m please", "1"), ("uh the last one", "4"), ("let's do nine fifteen", "1"),
            ("4", "4"), ("one", "1"),
        ])
    func transcripts(text: String, meaning: String) {
        #expect(ReplySamples.meaning(text, ReplySamples.four) == meaning)
    }

    @Test(
        "a text message is read with its short forms and slips",
        arguments: [
            ("2", "2"), ("2.", "2"), ("#2", "2"), ("opt 2", "2"), ("2️⃣", "2"), ("②", "2"), ("２", "2"), ("fist one", "1"),
            ("frist one pls", "1"), ("secnd one", "2"), ("thrid one thx", "3"), ("the 11am", "2"), ("1100", "2"),
            ("11.00", "2"), ("11;00", "2"), ("saterday at 11", "2"), ("ill take 2", "2"), ("the seccond one", "2"),
        ])
    func textMessages(text: String, meaning: String) {
        #expect(ReplySamples.meaning(text, ReplySamples.day) == meaning)
    }

    @Test(
        "two slips are too many, and a real word is not corrected",
        arguments: ["fiirrst one", "the list one", "secret one", "a sundae", "the morning after mourning"])
    func notCorrected(text: String) {
        let meaning = ReplySamples.meaning(text, ReplySamples.day)
        #expect(!["1", "2", "3"].contains(meaning), "\(meaning)")
    }
}
