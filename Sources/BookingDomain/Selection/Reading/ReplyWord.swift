/// A phrase of a message with its meaning.
struct ReplyWord: Sendable, Hashable {
    /// What it does.
    let meaning: ReplyMeaning
    /// The folded text of its first token.
    let text: String
    /// The number its digits spell.
    let value: Int?
    /// Where it stands, as UTF-8 offsets into the original text.
    let range: Range<Int>
    /// Whether it follows what stands before it without a space.
    let isGlued: Bool
}
