/// Completion for fish.
struct FishCompletion: Sendable {
    /// The script.
    var script: String {
        let lines = ([([], CommandSpec.root)] + CommandSpec.root.tree).flatMap(Self.lines)
        return """
            # Completion of booking-cli for fish; made by: booking-cli completions fish
            complete -c booking-cli -f
            complete -c booking-cli -n __fish_use_subcommand -l version -d 'show the version'
            \(lines.joined(separator: "\n"))

            """
    }

    private static func lines(_ path: [String], _ command: CommandSpec) -> [String] {
        let condition = condition(path, command)
        let commands = command.commands.map { "\(condition) -a \($0.name) -d '\(quoted($0.abstract))'" }
        guard command.perform != nil else { return commands + ["\(condition) -l help -d 'show help'"] }
        let options = command.allOptions.map { option in
            let value = option.value.map { ($0.isFile ? " -r" : " -x") + words($0) } ?? ""
            return "\(condition) -l \(option.name.dropFirst(2))\(value) -d '\(quoted(option.abstract))'"
        }
        let operands = command.operands.map { operand in
            operand.value.kind == .command ? names(condition) : [condition + words(operand.value)]
        }
        return options + (operands ?? [])
    }

    /// The commands that help is asked about; those of a group follow from its own lines.
    private static func names(_ condition: String) -> [String] {
        let names = CommandSpec.root.commands.map(\.name).filter { $0 != "help" }.joined(separator: " ")
        return ["\(condition.dropLast()); and not __fish_seen_subcommand_from \(names)' -a '\(names)'"]
    }

    private static func condition(_ path: [String], _ command: CommandSpec) -> String {
        guard !path.isEmpty else { return "complete -c booking-cli -n __fish_use_subcommand" }
        let seen = path.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
        let open = command.commands.map(\.name).joined(separator: " ")
        return
            "complete -c booking-cli -n '\(seen)\(open.isEmpty ? "" : "; and not __fish_seen_subcommand_from \(open)")'"
    }

    private static func words(_ value: ValueSpec) -> String {
        switch value.kind {
        case .file(let suffix): " -k -a '(__fish_complete_suffix .\(suffix))'"
        case .folder: " -a '(__fish_complete_directories)'"
        case .choice(let words): " -a '\(words.joined(separator: " "))'"
        case .command, .text: ""
        }
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    }
}
