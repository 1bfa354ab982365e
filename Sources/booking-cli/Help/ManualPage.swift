/// The manual page of the tool, in the man macros of roff.
struct ManualPage: Sendable {
    /// The page.
    var text: String {
        var lines = [
            ".\\\" Made by booking-cli man.",
            ".TH BOOKING\\-CLI 1 \"\" \"booking\\-cli \(CommandLineTool.version)\" \"User Commands\"",
            ".SH NAME", "booking\\-cli \\- \(Self.escaped(CommandSpec.root.abstract))",
            ".SH SYNOPSIS", ".B booking\\-cli", ".I COMMAND", "[\\fIOPTIONS\\fR]",
            ".SH DESCRIPTION",
        ]
        lines += Self.paragraphs(CommandSpec.root.discussion)
        lines.append(".SH COMMANDS")
        lines += CommandSpec.root.commands.flatMap { Self.command($0, path: [$0.name]) }
        lines += [".SH ENVIRONMENT", ".TP", ".B NO_COLOR", "Where it is set and not empty, nothing is coloured."]
        lines += [".TP", ".B TERM", "Where it is", ".BR dumb ,", "nothing is coloured."]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func command(_ command: CommandSpec, path: [String]) -> [String] {
        guard command.perform != nil else {
            return command.commands.flatMap { Self.command($0, path: path + [$0.name]) }
        }
        var lines = [".SS \"\(escaped(path.joined(separator: " ")))\""]
        for usage in command.usage(behind: ["booking-cli"] + path) { lines += [".B \(escaped(usage))", ".PP"] }
        let abstract = command.abstract.prefix(1).uppercased() + command.abstract.dropFirst() + "."
        lines += paragraphs(abstract + (command.discussion.isEmpty ? "" : "\n\n" + command.discussion))
        for option in command.allOptions {
            lines += [".TP", ".B \(escaped(option.usage))"] + paragraphs(option.abstract)
        }
        lines += [".PP", "Exit status:"]
        for status in command.statuses {
            lines += [".TP", ".B \(status.code.rawValue)"] + paragraphs(status.meaning)
        }
        if !command.examples.isEmpty { lines += [".PP", "Examples:"] }
        for example in command.examples {
            lines += [".PP", ".nf", ".RS", escaped(example.line), ".RE", ".fi", escaped(example.meaning)]
        }
        return lines
    }

    private static func paragraphs(_ text: String) -> [String] {
        let paragraphs = text.split(separator: "\n\n").map { TextWrap.lines(String($0), width: 78).map(escaped) }
        return Array(paragraphs.joined(separator: [".PP"]))
    }

    /// The text as roff takes it literally: a dash is a dash, and no line is a request.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            default: escaped.append(character)
            }
        }
        return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
    }
}
