/// A run of letters, a run of digits or one mark of a message.
struct Token: Sendable, Hashable {
    enum Kind: UInt8, Sendable, Hashable {
        case word, digits, symbol
    }

    let kind: Kind
    /// Whether nothing stands between it and the token before it.
    let isGlued: Bool
    /// The number of its digits; 0 for a word and a mark.
    let digits: UInt8
    /// The number its digits spell, `Int32.max` where that is too large.
    let value: Int32
    /// The hash of its folded bytes.
    let hash: UInt32
    /// Where it stands in the original text, as UTF-8 offsets.
    let start: Int32
    let end: Int32
    /// Where its folded bytes stand.
    let foldedStart: Int32
    let foldedEnd: Int32

    var folded: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}
