/// Breaks text into lines.
enum TextWrap {
    /// The words of a text on lines of at most a width, but for a word that is wider.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// Paragraphs, parted by empty lines, each broken into lines.
    static func paragraphs(_ text: String, width: Int) -> String {
        text.split(separator: "\n\n").map { lines(String($0), width: width).joined(separator: "\n") }
            .joined(separator: "\n\n")
    }
}
