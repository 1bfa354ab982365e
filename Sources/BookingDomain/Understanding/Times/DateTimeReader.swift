/// Reads days and times out of free text: "next Tuesday afternoon", "20.06.2025 um 14:30 Uhr".
///
/// Deterministic: no model, no network, no clock. The words count from the moment that is given; what they leave open
/// is settled by ``ReadingRules``, and other readings are returned behind the first (requirement B2).
public struct DateTimeReader: Sendable {
    private let vocabularies: [Vocabulary]
    private let rules: ReadingRules

    /// Makes a reader of one or several languages, the likeliest first; a text is read in the one that knows most of
    /// its words.
    public init(vocabularies: [Vocabulary] = [.english], rules: ReadingRules = ReadingRules()) {
        self.vocabularies = vocabularies.isEmpty ? [.english] : vocabularies
        self.rules = rules
    }

    /// All days and times that a text names, in its order; words that belong together are one reading.
    ///
    /// - Parameters:
    ///   - text: any text; of one longer than 8 192 bytes only that much is read.
    ///   - now: what calendar and clock show at the moment of the message.
    public func read(_ text: String, at now: LocalDateTime) -> [DateTimeReading] {
        let bytes = Array(text.utf8)
        let (grammar, mentions) = mentions(bytes, at: now)
        return MentionGroup.groups(mentions, grammar).map { reading($0, grammar, bytes) }
    }

    /// The one day and time that a request is about: what is named together, completed from the rest of the text.
    ///
    /// "Book me a table on Friday. At 7, please." is Friday at 7. Returns nil where nothing is named.
    public func request(_ text: String, at now: LocalDateTime) -> DateTimeReading? {
        let bytes = Array(text.utf8)
        let (grammar, mentions) = mentions(bytes, at: now)
        let groups = MentionGroup.groups(mentions, grammar)
        let likeliest = groups.first(where: \.isComplete) ?? groups.first { $0.day?.isFeast != true } ?? groups.first
        guard var best = likeliest else { return nil }
        if !best.isComplete {
            for group in groups where group != best { best.complete(with: group) }
        }
        return reading(best, grammar, bytes)
    }

    private func mentions(_ bytes: [UInt8], at now: LocalDateTime) -> (TimeGrammar, [TimeMention]) {
        let message = ReadMessage(bytes, vocabularies, nil)
        let grammar = TimeGrammar(
            message.list.terms, today: now.date.daysSince1970, minute: now.time.secondsSinceMidnight / 60,
            traits: message.vocabulary.traits, rules: rules)
        return (grammar, MentionFinder(grammar).mentions)
    }

    private func reading(_ group: MentionGroup, _ grammar: TimeGrammar, _ bytes: [UInt8]) -> DateTimeReading {
        let lower = Int(grammar.terms[group.start].start)
        let upper = Int(grammar.terms[group.end - 1].end)
        let readings = group.readings(rules)
        return DateTimeReading(
            range: lower..<upper, words: String(decoding: bytes[lower..<upper], as: UTF8.self),
            meaning: readings.first ?? RequestedTime(), alternatives: Array(readings.dropFirst()))
    }
}
