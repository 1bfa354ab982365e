public import BookingDomain

/// Writes down how a message was understood, for people and for programs.
public enum ExplanationText {
    /// The answer in one line, then, where asked for, words and claims.
    public static func lines(_ explanation: ReplyExplanation, withStages: Bool) -> [String] {
        var lines = [answer(explanation.reading)]
        guard withStages else { return lines }
        lines.append("language: \(explanation.language)")
        lines.append("words:")
        for word in explanation.words { lines.append("  \(word.text.debugDescription)  \(word.role)") }
        lines.append("claims:")
        for claim in explanation.claims {
            let options = claim.options.map(String.init).joined(separator: ", ")
            lines.append(
                "  \(claim.text.debugDescription)  \(claim.kind), \(claim.standing), "
                    + (options.isEmpty ? "fits no option" : "fits option \(options)"))
        }
        return lines
    }

    /// The stored form of the reading, and where asked for the stages under `words` and `claims`.
    public static func json(_ explanation: ReplyExplanation, withStages: Bool) -> JSONValue {
        var object = JSONObject([("reading", explanation.reading.explainedJSON)])
        guard withStages else { return .object(object) }
        object["language"] = .string(explanation.language)
        object["words"] = .array(
            explanation.words.map { word in
                .object(
                    JSONObject([
                        ("text", .string(word.text)), ("start", .integer(word.range.lowerBound)),
                        ("end", .integer(word.range.upperBound)), ("role", .string(word.role)),
                    ]))
            })
        object["claims"] = .array(
            explanation.claims.map { claim in
                .object(
                    JSONObject([
                        ("text", .string(claim.text)), ("kind", .string(claim.kind)),
                        ("standing", .string(claim.standing)), ("options", .array(claim.options.map { .integer($0) })),
                    ]))
            })
        return .object(object)
    }

    private static func answer(_ reading: ReplyReading) -> String {
        switch reading {
        case .chosen(let choice):
            let option = choice.number.map { "option \($0)" } ?? "an unlisted slot"
            return "chosen: \(option), \(choice.slot.localStart), by \(choice.evidence.words.debugDescription)"
        case .ambiguous(let slots, let why): return "ambiguous: \(why) (\(slots.count) could be meant)"
        case .declined(let evidence): return "declined, by \(evidence.words.debugDescription)"
        case .wantsOther(let request):
            let wish = request.when.map(TimeText.line) ?? "something else"
            return "wants other: \(wish), by \(request.evidence.words.debugDescription)"
        case .unrelated: return "unrelated"
        }
    }
}
