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
        return options + (command.operands.map { [condition + words($0.value)] } ?? [])
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
        case .text: ""
        }
    }

    private static func quoted(_ text: String) -> String {
        text.filter { !"'\\".contains($0) }
    }
}
