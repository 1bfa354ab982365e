/// The words of one language by which customers speak of appointments, and how that language orders a date.
///
/// A vocabulary is data: another language is another value, not another reader (see `docs/understanding.md`).
public struct Vocabulary: Sendable {
    /// The language as ISO 639 writes it, such as "en".
    public let code: String
    /// What the grammar must know about the language.
    let traits: LanguageTraits
    /// The phrases, ready to be looked up.
    let lexicon: Lexicon

    /// Phrases with one meaning.
    struct Entry: Sendable {
        let meaning: Meaning
        /// Whether a word of it may have one slip of the finger.
        let forgivesTypos: Bool
        /// The phrases, parted by commas.
        let phrases: String

        init(_ kind: WordKind, _ value: Int, typos: Bool = false, _ phrases: String) {
            meaning = Meaning(kind, value)
            forgivesTypos = typos
            self.phrases = phrases
        }

        init(_ kind: WordKind, _ value: some RawRepresentable<Int>, typos: Bool = false, _ phrases: String) {
            self.init(kind, value.rawValue, typos: typos, phrases)
        }

        init(_ kind: WordKind, _ phrases: String) {
            self.init(kind, 0, phrases)
        }
    }

    /// Makes a vocabulary; where two entries hold the same phrase, the later one counts.
    init(code: String, traits: LanguageTraits, entries: [Entry]) {
        self.code = code
        self.traits = traits
        lexicon = Lexicon(entries)
    }

    /// The vocabularies there are, by code.
    public static let all: [String: Vocabulary] = ["en": .english, "de": .german]
}
