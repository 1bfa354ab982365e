public import BookingDomain

/// What one message means: against offers, or by itself.
public enum UnderstandingAnswer: Sendable, Hashable {
    /// What it says about the offers, stage by stage.
    case reply(ReplyExplanation)
    /// The days and times it names.
    case times([DateTimeReading])

    /// Reads a message; without offers, the days and times in it.
    ///
    /// - Parameters:
    ///   - message: what was said or written.
    ///   - offers: what was offered, in order.
    ///   - now: what calendar and clock show when it is read.
    ///   - vocabularies: the languages it may be in, the likeliest first.
    /// - Throws: `CatalogueError` where the names of the providers do not make a business.
    public init(
        _ message: String, offers: [EvaluationItem.Offer], at now: LocalDateTime, vocabularies: [Vocabulary]
    ) throws(CatalogueError) {
        guard !offers.isEmpty else {
            self = .times(DateTimeReader(vocabularies: vocabularies).read(message, at: now))
            return
        }
        self = .reply(try Evaluator(vocabularies: vocabularies).explanation(message, offers: offers, at: now))
    }

    /// Lines of text for people, each ended by a line break.
    public func text(withStages: Bool) -> String {
        let lines: [String] =
            switch self {
            case .reply(let explanation): ExplanationText.lines(explanation, withStages: withStages)
            case .times(let readings):
                readings.isEmpty ? ["no day and no time is named"] : readings.flatMap { Self.lines($0, withStages) }
            }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The answer for programs: `reading` with offers, `times` without.
    public func json(withStages: Bool) -> JSONValue {
        switch self {
        case .reply(let explanation): ExplanationText.json(explanation, withStages: withStages)
        case .times(let readings): .object(JSONObject([("times", .array(readings.map(Self.json)))]))
        }
    }

    private static func lines(_ reading: DateTimeReading, _ withStages: Bool) -> [String] {
        let first = "\(reading.words.debugDescription): \(TimeText.line(reading.meaning))"
        return [first] + (withStages ? reading.alternatives.map { "  or \(TimeText.line($0))" } : [])
    }

    private static func json(_ reading: DateTimeReading) -> JSONValue {
        .object(
            JSONObject([
                ("words", .string(reading.words)), ("start", .integer(reading.range.lowerBound)),
                ("end", .integer(reading.range.upperBound)), ("meaning", reading.meaning.explainedJSON),
                ("alternatives", .array(reading.alternatives.map(\.explainedJSON))),
            ]))
    }
}
