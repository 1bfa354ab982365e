import BookingDomain
import Testing

/// What holds whatever is said.
struct UnderstandingPropertyTests {
    private static let places = [
        ("the first one", 1), ("option 2", 2), ("the third one", 3), ("number one", 1), ("the last one", 3),
    ]
    private static let times = [("10 am", 1), ("11:00", 2), ("2 pm", 3), ("eleven o'clock", 2), ("14:00", 3)]
    private static let frames = [
        "A B", "A, B", "A at B", "I'd like A at B please", "yes, A, B", "book A for B", "A - B works", "B, so A",
        "can I have A at B?", "let's do A, that's B",
    ]

    @Test("an offer that the time or the place contradicts is never picked", arguments: frames)
    func contradictions(frame: String) {
        for (place, number) in Self.places {
            for (time, other) in Self.times {
                let text = frame.map { $0 == "A" ? place : $0 == "B" ? time : String($0) }.joined()
                let meaning = ReplySamples.meaning(text, ReplySamples.day)
                let allowed = number == other ? ["\(number)", "ambiguous"] : ["ambiguous"]
                #expect(allowed.contains(meaning), "\(text): \(meaning)")
            }
        }
    }

    @Test(
        "an offer that a day contradicts is never picked",
        arguments: [
            "on Sunday", "today", "next Saturday", "on December 1st", "on the 30th", "next week", "in two weeks",
        ])
    func otherDays(day: String) {
        for (words, _) in Self.places + Self.times {
            for text in ["\(words) \(day)", "\(day), \(words)", "I want \(words) \(day) please"] {
                let meaning = ReplySamples.meaning(text, ReplySamples.day)
                #expect(!["1", "2", "3"].contains(meaning), "\(text): \(meaning)")
            }
        }
    }

    @Test("any bytes make readings whose words stand where they say", arguments: 0..<20)
    func anyBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "on ", "the ", "5th", " at ", "3", " pm", "\u{FE0F}", "é", "\n> ", "-- ", ":", "/", "2026", "-", " to ",
        ]
        for _ in 0..<100 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let mixed = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            let text = String(decoding: bytes, as: UTF8.self) + mixed.joined()
            let utf8 = Array(text.utf8)
            for reading in TimeSamples.english.read(text, at: TimeSamples.now) {
                #expect(String(decoding: utf8[reading.range], as: UTF8.self) == reading.words)
            }
            _ = TimeSamples.german.request(text, at: TimeSamples.now)
        }
    }

    @Test("days at the edges of the calendar are read without a trap", arguments: ["0001-01-01", "9999-12-31"])
    func edges(day: String) throws {
        let now = LocalDateTime(date: try ISO8601.localDate(day), time: LocalTime(clampingSeconds: 86_399))
        for text in [
            "tomorrow", "yesterday", "next week", "in 3000 days", "in 200 years", "Feb 29", "the 31st", "last month",
            "next Easter", "3/4", "in 9999 minutes", "a week from Friday", "third week of January", "Monday to Friday",
        ] {
            _ = TimeSamples.english.read(text, at: now)
            _ = TimeSamples.german.read(text, at: now)
        }
    }

    @Test(
        "a megabyte of anything is read, and only its beginning counts",
        arguments: ["2 pm ", "on x wrote:\n", "> ", "from 2 to ", "the last ", "a week from ", "é", "-", "no ", "und "])
    func longTexts(piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        for reading in TimeSamples.english.read(text + " on June 20 2026", at: TimeSamples.now) {
            #expect(reading.range.upperBound <= text.utf8.count)
        }
    }

    @Test("the zone of the business settles the day, and nothing else does")
    func zones() {
        let instant = Date(timeIntervalSince1970: 1_764_331_200)
        let offers = ReplySamples.day
        let here = ReplySamples.reader.read("tomorrow at 2", offers: offers, at: instant)
        let again = ReplySamples.reader.read("TOMORROW AT 2", offers: offers, at: instant)
        guard case .chosen(let first) = here, case .chosen(let second) = again else {
            Issue.record("\(here), \(again)")
            return
        }
        #expect(first.slot == second.slot)
    }
}
