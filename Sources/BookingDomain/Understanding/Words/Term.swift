/// A word or phrase of a message with its meaning and its place in the message.
struct Term: Sendable, Hashable {
    var kind: WordKind
    /// Whether nothing stands between it and what is before it.
    var isGlued = false
    /// The number of its digits, where it is a figure.
    var digits: UInt8 = 0
    /// The mark, where it is one.
    var symbol: UInt8 = 0
    /// The number that goes with the meaning, or that its digits spell.
    var value: Int32 = 0
    /// Where it stands, as UTF-8 offsets into the original text.
    var start: Int32 = 0
    var end: Int32 = 0
    /// The clause, the sentence and the stretch between commas that it belongs to, counted through the message.
    var clause: Int32 = 0
    var sentence: Int32 = 0
    var breath: Int32 = 0
    /// Whether what follows it was left out because it is a mere filler.
    var isBeforeFiller = false
}
