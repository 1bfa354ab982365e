/// A text in which a caret, which is not part of it, marks a place.
struct MarkedText {
    /// The mark.
    static let caret: Character = "‸"

    /// The text without the mark.
    let text: String
    /// The line of the mark, from 1.
    let line: Int
    /// The column of the mark, from 1.
    let column: Int

    /// Takes the mark out of a text; nil where there is none, or more than one.
    init?(_ marked: String) {
        let parts = marked.split(separator: Self.caret, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
        text = String(parts[0] + parts[1])
        line = lines.count
        column = (lines.last?.unicodeScalars.count ?? 0) + 1
    }
}
