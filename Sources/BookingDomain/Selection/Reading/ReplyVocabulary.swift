/// The words of one language by which customers answer an offer.
///
/// A vocabulary is data: another language is another value, not another reader.
public struct ReplyVocabulary: Sendable {
    /// Phrases with one meaning.
    struct Entry: Sendable {
        let meaning: ReplyMeaning
        /// The phrases, parted by commas.
        let phrases: String

        init(_ meaning: ReplyMeaning, _ phrases: String) {
            self.meaning = meaning
            self.phrases = phrases
        }
    }

    /// The phrases, ready to be looked up.
    let lexicon: ReplyLexicon

    /// Makes a vocabulary; where two entries hold the same phrase, the later one counts.
    init(entries: [Entry]) {
        lexicon = ReplyLexicon(entries)
    }
}
