import BookingDomain
import Testing

/// What holds for every message.
struct ReplyPropertyTests {
    private static let phrases = [
        "the second one", "option 3", "2 pm", "half past three", "not the second, the third", "10 or 11", "4 pm",
        "the first one with Dr. Lee", "none of these", "anything later", "yes", "two", "at 2", "5 pm", "the last one",
        "is 2 pm free", "I can't do 10 but 2 pm is fine", "the first, actually the third",
    ]

    @Test("case, spaces, politeness, fillers and marks around a message change nothing", arguments: phrases)
    func trimmings(phrase: String) {
        let plain = ReplySamples.meaning(phrase, ReplySamples.day)
        let spaced = phrase.split(separator: " ").joined(separator: "   ")
        let variants = [
            phrase.uppercased(), spaced, "  \(phrase)\n", "\(phrase)!", "\(phrase).", "um, \(phrase)",
            "uh \(phrase) please",
            "\(phrase), thanks", "\(phrase) thank you so much!", "🙂 \(phrase) 🙏", "hmm... \(phrase)", "“\(phrase)”",
            "hello, \(phrase)", "please, \(phrase), thanks.", phrase.split(separator: " ").joined(separator: "\u{A0}"),
            phrase.split(separator: " ").joined(separator: "\t"), "\(phrase) :)",
        ]
        for variant in variants {
            #expect(ReplySamples.meaning(variant, ReplySamples.day) == plain, "\"\(variant)\"")
        }
    }

    @Test(
        "straight and curly apostrophes, or none, mean the same",
        arguments: ["I can't do 10", "10 doesn't work, 11 does", "I'll take 2", "2 o'clock"])
    func apostrophes(phrase: String) {
        let plain = ReplySamples.meaning(phrase, ReplySamples.day)
        for mark in ["’", "‘", "`", ""] {
            let variant = phrase.split(separator: "'").joined(separator: mark)
            #expect(ReplySamples.meaning(variant, ReplySamples.day) == plain, "\"\(variant)\"")
        }
    }

    @Test(
        "a refused offer is never picked",
        arguments: [
            "not #", "anything but #", "# doesn't work", "I can't do #", "# won't work for me", "I don't want #",
            "# is too early", "everything except #", "# isn't good", "not # sorry", "please not #",
            "I'd rather not take #", "# is impossible", "yes but not #", "ok just not #", "# no", "# is taken",
            "never #", "definitely not #", "we cannot make #", "# does not suit", "# - not possible",
        ])
    func refusals(frame: String) {
        let names = [
            ["option 1", "the first one", "10 am", "10:00", "10 o'clock", "ten o'clock"],
            ["option 2", "the second one", "11 am", "the 11 am one", "11:00", "eleven a.m."],
            ["option 3", "the third one", "2 pm", "14:00", "the last one", "two p.m."],
        ]
        for (place, names) in names.enumerated() {
            for name in names {
                let text = frame.split(separator: "#", omittingEmptySubsequences: false).joined(separator: name)
                let meaning = ReplySamples.meaning(text, ReplySamples.day)
                #expect(meaning != "\(place + 1)", "\"\(text)\"")
            }
        }
    }

    @Test("no soup of words picks an offer against the one clock time in it", arguments: 0..<20)
    func soup(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let times = ["10 am": "1", "11 am": "2", "2 pm": "3", "5 pm": "-", "9:30 am": "-"]
        let words = [
            "the", "second", "one", "option", "2", "3", "first", "last", "yes", "no", "not", "or", "but", "actually",
            ",",
            ".", "?", "please", "book", "it", "works", "I", "want", "don't", "can", "you", "Dr. Lee", "Saturday",
            "number",
            "sorry", "perfect", "ok", "me", "give", "with", "for", "two", "none", "also", "maybe", "later", "is", "1",
        ]
        for _ in 0..<200 {
            guard let time = times.keys.sorted().randomElement(using: &random) else { return }
            var soup = (0..<Int.random(in: 1...7, using: &random)).compactMap { _ in words.randomElement(using: &random)
            }
            soup.insert(time, at: Int.random(in: 0...soup.count, using: &random))
            let text = soup.joined(separator: " ")
            let meaning = ReplySamples.meaning(text, ReplySamples.day)
            guard ["1", "2", "3"].contains(meaning) else { continue }
            let isSettled = ["actually", "sorry", "no", "not", "don't", "none", "also", "?", "is", "maybe"].contains(
                where: soup.contains)
            #expect(meaning == times[time] || isSettled, Comment(rawValue: "\(text) picks \(meaning)"))
        }
    }

    @Test("any bytes get an answer", arguments: 0..<20)
    func anyBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let reading = ReplySamples.reader.read(text, offers: ReplySamples.day, at: ReplySamples.now)
            if case .chosen(let choice) = reading {
                let bytes = Array(text.utf8)[choice.evidence.range]
                #expect(String(decoding: bytes, as: UTF8.self) == choice.evidence.words)
            }
        }
    }

    @Test(
        "a message of a megabyte is read, and never as a choice",
        arguments: [
            "2 ", "option 2. ", "one ", "no 2 ", "the ", "at ", "if 2 ", "later ", "é", "\u{1F600}", "1-", ".",
            "a b c ", "yes, ", "option 2 ", "option 2 hm so ", "tomorrow ", "2 pm ok my ",
        ])
    func longMessages(piece: String) {
        let text = "option 2 " + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let meaning = ReplySamples.meaning(text, ReplySamples.day)
        #expect(!["1", "2", "3"].contains(meaning))
    }

    @Test(
        "the order of the offers does not change which slot a clock time picks",
        arguments: ["2 pm", "at 11", "10 o'clock", "14:00", "ten am"])
    func orderOfOffers(phrase: String) {
        let slots = ReplySamples.day.slots
        let reader = ReplySamples.reader
        guard case .chosen(let expected) = reader.read(phrase, offers: ReplySamples.day, at: ReplySamples.now) else {
            Issue.record("\"\(phrase)\" picks nothing")
            return
        }
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let offers = ReplySamples.offers(order.map { slots[$0] })
            guard case .chosen(let choice) = reader.read(phrase, offers: offers, at: ReplySamples.now) else {
                Issue.record("\"\(phrase)\" picks nothing in another order")
                continue
            }
            #expect(choice.slot == expected.slot)
        }
    }

    @Test("without offers every message is unrelated", arguments: phrases)
    func noOffers(phrase: String) {
        #expect(ReplySamples.meaning(phrase, ReplySamples.offers([])) == "unrelated")
    }
}
