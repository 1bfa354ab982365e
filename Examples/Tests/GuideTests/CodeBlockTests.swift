import Testing

@Suite("The code in the documents")
struct CodeBlockTests {
    @Test(
        "is code that is compiled here, word for word",
        arguments: try CodeBlock.all().filter { $0.language == "swift" && !isManifest($0) })
    func isCompiled(block: CodeBlock) throws {
        let sources = try GuideFiles.sources.map { Self.plain(try Self.lines(of: $0)) }
        // A line with an ellipsis stands for code that is left out.
        for part in block.lines.split(whereSeparator: { $0.trimmingPrefix(while: \.isWhitespace) == "…" }) {
            let code = Self.plain(Array(part))
            #expect(sources.contains { $0.contains(code) }, "no file in Examples has this:\n\(code)")
        }
    }

    @Test("the documents that newcomers read have some")
    func exist() throws {
        let places = try CodeBlock.all().filter { $0.language == "swift" }.map(\.place)
        for document in ["README.md", "docs/writing-an-adapter.md", "docs/sessions.md"] {
            #expect(places.contains { $0.hasPrefix(document + ":") }, "\(document)")
        }
    }

    /// The lines to be put into a package's manifest cannot be compiled on their own.
    private static func isManifest(_ block: CodeBlock) -> Bool {
        block.lines.first?.hasPrefix("// in Package.swift") == true
    }

    private static func lines(of source: String) throws -> [String] {
        try GuideFiles.text(of: source).replacing("\\(fixtures)", with: "Fixtures")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The code whatever its indentation, without blank lines; bounded by line ends on both sides.
    private static func plain(_ lines: [String]) -> String {
        let trimmed = lines.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        return "\n" + trimmed.map { $0 + "\n" }.joined()
    }
}
