import BookingDomain
import Testing

/// The words that prove a reading, and where they stand.
struct ReplyEvidenceTests {
    @Test(
        "the evidence of a choice is the decisive words, exactly as they were written",
        arguments: [
            ("um, could I get the second one?", "the second one", 16, Evidence.Kind.ordinal),
            ("2", "2", 0, .number), ("I'll take Option  2!", "Option  2", 10, .number), ("#3 please", "#3", 0, .number),
            ("yes, 2 P.M. please", "2 P.M.", 5, .clockTime),
            ("let’s say half past three", "half past three", 12, .clockTime),
            ("🙂 at 11", "at 11", 5, .clockTime), ("café: 10 o’clock", "10 o’clock", 7, .clockTime),
            ("not the second, the THIRD", "the THIRD", 16, .ordinal),
            ("the second one at 11 am", "the second one", 0, .ordinal),
            ("the first, no wait, the last one", "the last one", 20, .ordinal), ("no. 2", "no. 2", 0, .number),
            ("2 in the afternoon", "2 in the afternoon", 0, .clockTime), ("1️⃣", "1", 0, .number),
        ])
    func choices(phrase: String, words: String, start: Int, kind: Evidence.Kind) {
        guard
            case .chosen(let choice) = ReplySamples.reader.read(phrase, offers: ReplySamples.day, at: ReplySamples.now)
        else {
            Issue.record("\"\(phrase)\" picks nothing: \(ReplySamples.meaning(phrase, ReplySamples.day))")
            return
        }
        #expect(choice.evidence == Evidence(range: start..<start + words.utf8.count, words: words, kind: kind))
    }

    @Test(
        "the evidence of other readings is what refuses, wishes or accepts",
        arguments: [
            ("well, none of these works", "none of these", 6, Evidence.Kind.refusal),
            ("hm, anything later?", "anything later", 4, .refusal), ("can we say 5 pm", "5 pm", 11, .clockTime),
            ("what about Tuesday", "Tuesday", 11, .weekday), ("ask Dr. Patel. Dr. Patel!", "Dr. Patel", 15, .provider),
            ("no — thanks", "no", 0, .refusal), ("on December 4th", "December 4th", 3, .date),
        ])
    func others(phrase: String, words: String, start: Int, kind: Evidence.Kind) {
        let evidence: Evidence
        switch ReplySamples.reader.read(phrase, offers: ReplySamples.day, at: ReplySamples.now) {
        case .declined(let found): evidence = found
        case .wantsOther(let request): evidence = request.evidence
        default:
            Issue.record("\"\(phrase)\" is \(ReplySamples.meaning(phrase, ReplySamples.day))")
            return
        }
        #expect(evidence == Evidence(range: start..<start + words.utf8.count, words: words, kind: kind))
    }

    @Test(
        "the evidence of a yes is the yes",
        arguments: [("oh yes please", "yes please", 3), ("Sounds  good, thanks", "Sounds  good", 0)])
    func acceptance(phrase: String, words: String, start: Int) {
        guard
            case .chosen(let choice) = ReplySamples.reader.read(
                phrase, offers: ReplySamples.single, at: ReplySamples.now)
        else {
            Issue.record("\"\(phrase)\" accepts nothing")
            return
        }
        #expect(choice.evidence == Evidence(range: start..<start + words.utf8.count, words: words, kind: .acceptance))
    }
}
