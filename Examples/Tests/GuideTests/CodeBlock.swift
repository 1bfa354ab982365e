import Testing

/// A fenced block of a document.
struct CodeBlock: Sendable, CustomTestStringConvertible {
    let place: String
    /// The heading above it, without its number signs.
    let section: String
    /// The last line above it that is not blank.
    let title: String
    let language: String
    let lines: [String]

    var testDescription: String { place }

    /// Every fenced block of every document.
    static func all() throws -> [CodeBlock] {
        try GuideFiles.documents.flatMap { try blocks(of: $0) }
    }

    private static func blocks(of document: String) throws -> [CodeBlock] {
        var blocks: [CodeBlock] = []
        var open: (line: Int, language: String, lines: [String])?
        var section = ""
        var title = ""
        let lines = try GuideFiles.text(of: document).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if let block = open {
                if line == "```" {
                    let place = "\(document):\(block.line)"
                    blocks.append(
                        CodeBlock(
                            place: place, section: section, title: title, language: block.language, lines: block.lines))
                    open = nil
                } else {
                    open?.lines.append(String(line))
                }
            } else if line.hasPrefix("```") {
                open = (index + 1, String(line.dropFirst(3)), [])
            } else if !line.isEmpty {
                title = String(line)
                if line.hasPrefix("#") { section = String(line.drop { $0 == "#" }.dropFirst()) }
            }
        }
        return blocks
    }
}
