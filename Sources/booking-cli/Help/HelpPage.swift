/// The help of one command, or of the tool.
struct HelpPage: Sendable {
    private let command: CommandSpec
    private let path: [String]

    /// Makes the help of the command that these words call.
    init(_ command: CommandSpec, path: [String]) {
        self.command = command
        self.path = path
    }

    /// The lines that show how it is called.
    var usage: [String] {
        command.usage(behind: ["booking-cli"] + path)
    }

    /// The page, at most 80 columns wide.
    func text(_ style: TextStyle) -> String {
        var parts = [
            "\((["booking-cli"] + path).joined(separator: " ")): \(command.abstract)",
            section("Usage", usage.map { "  \($0)" }, style),
        ]
        if !command.discussion.isEmpty { parts.append(TextWrap.paragraphs(command.discussion, width: 80)) }
        if !command.commands.isEmpty {
            parts.append(section("Commands", rows(command.commands.map { ($0.name, $0.abstract) }), style))
        }
        if command.perform != nil {
            parts.append(section("Options", rows(command.allOptions.map { ($0.usage, $0.abstract) }), style))
            let statuses = command.statuses.map { ("\($0.code.rawValue)", $0.meaning) }
            parts.append(section("Exit status", rows(statuses), style))
        }
        if !command.examples.isEmpty {
            let lines = command.examples.flatMap { ["  \($0.line)", "      \($0.meaning)"] }
            parts.append(section("Examples", lines, style))
        }
        if path.isEmpty { parts.append("booking-cli help COMMAND says more about a command.") }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func section(_ title: String, _ lines: [String], _ style: TextStyle) -> String {
        ([style.heading("\(title):")] + lines).joined(separator: "\n")
    }

    /// Two columns; what is too wide for the left one stands on a line of its own.
    private func rows(_ rows: [(String, String)]) -> [String] {
        let margin = min(rows.map(\.0.count).max() ?? 0, 24) + 4
        return rows.flatMap { name, text in
            let lines = TextWrap.lines(text, width: 80 - margin)
            let indent = String(repeating: " ", count: margin)
            let head = "  \(name)"
            guard head.count <= margin - 2 else { return [head] + lines.map { indent + $0 } }
            let first = head + String(repeating: " ", count: margin - head.count) + (lines.first ?? "")
            return [first] + lines.dropFirst().map { indent + $0 }
        }
    }
}
