/// A word, a run of digits or a punctuation mark of a message.
struct ReplyToken: Sendable, Hashable {
    /// What a token is made of.
    enum Kind: Sendable, Hashable {
        /// Letters.
        case word
        /// ASCII digits.
        case digits
        /// One mark, or the end of a line.
        case symbol
    }

    /// What it is made of.
    let kind: Kind
    /// The folded text.
    let text: String
    /// Where it stands, as UTF-8 offsets into the original text.
    let range: Range<Int>
    /// Whether it follows the token before it without a space.
    let isGlued: Bool

    /// The number that up to nine digits spell.
    var value: Int? {
        kind == .digits && text.utf8.count <= 9 ? Int(text) : nil
    }
}
