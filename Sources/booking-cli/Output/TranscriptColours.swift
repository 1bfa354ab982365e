/// Colours the transcript of a session: what differs, and how it ended.
struct TranscriptColours: Sendable {
    private let style: TextStyle

    /// Makes a painter.
    init(_ style: TextStyle) {
        self.style = style
    }

    /// The text with every line in its colour.
    func painted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    private func line(_ line: String) -> String {
        let content = line.drop { $0 == " " }
        switch content.first {
        case "|": return style.faint(line)
        case "-": return style.bad(line)
        case "+": return style.good(line)
        default: break
        }
        if line.hasPrefix("ok: ") || line.contains(": ok: ") { return style.good(line) }
        let isBad =
            ["different: ", ": different: ", ": failed: "].contains { line.contains($0) }
            || line.hasSuffix("the answer differs") || line.hasSuffix("no answer is recorded for this turn")
        return isBad ? style.bad(line) : line
    }
}
