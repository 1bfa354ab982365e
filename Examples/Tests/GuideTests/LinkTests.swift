import Testing

@Suite("What the documents point at")
struct LinkTests {
    @Test("every link leads to a file and a heading that are there", arguments: GuideFiles.documents)
    func links(document: String) throws {
        let folder = document.split(separator: "/").dropLast()
        for match in try Self.prose(of: document).matches(of: /\]\(([^()\s]+)\)/) {
            let link = String(match.1)
            guard !link.contains("://") else { continue }
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? document : Self.path(String(parts[0]), from: folder)
            #expect(GuideFiles.exists(target), "\(link)")
            if parts.count == 2, target.hasSuffix(".md") {
                #expect(try Self.headings(of: target).contains(String(parts[1])), "\(link)")
            }
        }
    }

    @Test("every path that is named is there", arguments: GuideFiles.documents)
    func paths(document: String) throws {
        let here = document.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let folders = "Benchmarks|Examples|Fixtures|Scripts|Sources|Tests|docs"
        let pattern = try Regex("`((?:\(folders))/[A-Za-z0-9_.+/-]+)`")
        for match in try Self.prose(of: document).matches(of: pattern) {
            let path = try #require(match.output[1].substring)
            #expect(GuideFiles.exists(String(path)) || GuideFiles.exists(here + path), "\(path)")
        }
    }

    /// A document without its fenced blocks.
    private static func prose(of document: String) throws -> String {
        var isCode = false
        let lines = try GuideFiles.text(of: document).split(separator: "\n").filter { line in
            let isFence = line.hasPrefix("```")
            if isFence { isCode.toggle() }
            return !isFence && !isCode
        }
        return lines.joined(separator: "\n")
    }

    private static func path(_ link: String, from folder: ArraySlice<Substring>) -> String {
        var steps = Array(folder)
        for step in link.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// The names by which links find headings: small letters, hyphens for blanks, no other signs.
    private static func headings(of document: String) throws -> Set<String> {
        let lines = try prose(of: document).split(separator: "\n").filter { $0.hasPrefix("#") }
        return Set(
            lines.map { line in
                line.drop { $0 == "#" }.dropFirst().lowercased().replacing(" ", with: "-")
                    .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            })
    }
}
