/// Completion for bash 3.2 and later, without its completion library.
struct BashCompletion: Sendable {
    /// The script.
    var script: String {
        let tree = CommandSpec.root.tree
        return """
            # Completion of booking-cli for bash; made by: booking-cli completions bash
            _booking_cli() {
                local IFS=$' \\t\\n' current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
                local called= index
                # COMP_WORDBREAKS parts --name=VALUE into three words.
                if [[ $current == = ]]; then current=
                elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}
                fi
                for ((index = 1; index < COMP_CWORD; index++)); do
                    case "$called ${COMP_WORDS[index]}" in
            \(tree.map { "            \(Self.pattern($0.path))) called='\($0.path.joined(separator: " "))' ;;" }
                .joined(separator: "\n"))
                    esac
                done
                COMPREPLY=()
                case "$called $previous" in
            \(tree.flatMap { path, command in command.allOptions.compactMap { Self.value(path, $0) } }
                .joined(separator: "\n"))
                esac
                case "$called" in
            \(([([], CommandSpec.root)] + tree).map(Self.words).joined(separator: "\n"))
                esac
            }
            complete -o bashdefault -o default -F _booking_cli booking-cli

            """
    }

    private static func pattern(_ path: [String]) -> String {
        "'\(path.dropLast().joined(separator: " ")) \(path.last ?? "")'"
    }

    /// What completes the value of an option; where that is a file, the shell's own completion does.
    private static func value(_ path: [String], _ option: OptionSpec) -> String? {
        guard let value = option.value else { return nil }
        return "        '\(path.joined(separator: " ")) \(option.name)') \(reply(value)) return ;;"
    }

    private static func reply(_ value: ValueSpec) -> String {
        switch value.kind {
        case .file, .text: ""
        case .folder: "IFS=$'\\n'; COMPREPLY=($(compgen -d -- \"$current\"));"
        case .command: names
        case .choice(let words): "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$current\"));"
        }
    }

    /// Completes the commands that help is asked about.
    private static var names: String {
        let groups = CommandSpec.root.commands.filter { $0.perform == nil }
        let cases = ([("help|-*", CommandSpec.root)] + groups.map { ($0.name, $0) }).map { pattern, group in
            let words = group.commands.map(\.name).joined(separator: " ")
            return "\(pattern)) COMPREPLY=($(compgen -W '\(words)' -- \"$current\")) ;;"
        }
        return "case $previous in \(cases.joined(separator: " ")) esac"
    }

    private static func words(_ path: [String], _ command: CommandSpec) -> String {
        let name = path.joined(separator: " ")
        guard command.perform != nil else {
            var words = command.commands.map(\.name) + ["--help"]
            if path.isEmpty { words.append("--version") }
            return "        '\(name)') COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$current\")) ;;"
        }
        let options = command.allOptions.map(\.name).joined(separator: " ")
        let operand = command.operands.map { reply($0.value) } ?? ""
        return """
                    '\(name)')
                        if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '\(options)' -- "$current"))
                        else \(operand.isEmpty ? ":" : operand)
                        fi ;;
            """
    }
}
