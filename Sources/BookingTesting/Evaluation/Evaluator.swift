public import BookingDomain

/// Reads evaluation items with the library's own readers.
public struct Evaluator: Sendable {
    private let vocabularies: [Vocabulary]
    private let rules: ReadingRules

    /// Makes an evaluator of some languages and rules.
    public init(vocabularies: [Vocabulary] = [.english], rules: ReadingRules = ReadingRules()) {
        self.vocabularies = vocabularies
        self.rules = rules
    }

    /// What the library makes of an item.
    public func prediction(_ item: EvaluationItem) -> EvaluationPrediction {
        switch item.task {
        case .slotChoice(let offers, _, _):
            guard let scene = try? OfferedScene(offers, at: item.reference) else {
                return EvaluationPrediction(id: item.id, members: ["choice": .null])
            }
            let reader = ReplyReader(business: scene.business, vocabularies: vocabularies, rules: rules)
            let reading = reader.read(item.text, offers: scene.offers, at: scene.now)
            return EvaluationPrediction(id: item.id, members: ["choice": Self.choice(reading)])
        case .timeExpression, .bookingRequest:
            let reader = DateTimeReader(vocabularies: vocabularies, rules: rules)
            let reading = reader.request(item.text, at: item.reference)
            return EvaluationPrediction(id: item.id, members: reading.map { Self.members($0.meaning) } ?? [:])
        }
    }

    /// How a message is understood against offers, stage by stage.
    ///
    /// - Throws: `CatalogueError` where the names of the providers do not make a business.
    public func explanation(
        _ text: String, offers: [EvaluationItem.Offer], at reference: LocalDateTime
    ) throws(CatalogueError) -> ReplyExplanation {
        let scene = try OfferedScene(offers, at: reference)
        let reader = ReplyReader(business: scene.business, vocabularies: vocabularies, rules: rules)
        return reader.explanation(of: text, offers: scene.offers, at: scene.now)
    }

    private static func choice(_ reading: ReplyReading) -> JSONValue {
        guard case .chosen(let choice) = reading, let number = choice.number else { return .null }
        return .integer(number)
    }

    /// Date, time, start, end and part, as far as they are known; the end of a run of days is its last one.
    private static func members(_ time: RequestedTime) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if let days = time.days, let start = time.time, let end = time.until, time.date == nil {
            return [
                "start": .string("\(days.lowerBound)T\(clock(start)):00"),
                "end": .string("\(days.upperBound)T\(clock(end)):00"),
            ]
        }
        // The edge of a run of days is its first one: "since February".
        let date = (time.edge == nil ? time.date : time.days?.lowerBound)?.description
        members["date"] = date.map { .string($0) }
        let isStretch = time.until != nil
        if !isStretch { members["time"] = time.time.map { .string(clock($0)) } }
        members["part"] = time.part.map { .string($0.name) }
        let stretch =
            time.time.flatMap { start in time.until.map { (start, $0) } }
            ?? time.part.map(\.usualHours).map { ($0.from, $0.to) }
        if let (start, end) = stretch, isStretch || time.time == nil {
            members["start"] = .string(date.map { "\($0)T\(clock(start)):00" } ?? clock(start))
            members["end"] = .string(date.map { "\($0)T\(clock(end)):00" } ?? clock(end))
        } else if let days = time.days, date == nil, time.time == nil {
            members["start"] = .string(days.lowerBound.description)
            members["end"] = .string(days.upperBound.description)
        }
        return members
    }

    private static func clock(_ time: LocalTime) -> String {
        String(time.description.prefix(5))
    }
}
