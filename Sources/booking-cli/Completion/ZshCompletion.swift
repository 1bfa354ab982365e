/// Completion for zsh.
struct ZshCompletion: Sendable {
    /// The script.
    var script: String {
        let functions = ([([], CommandSpec.root)] + CommandSpec.root.tree).map(Self.function).joined(separator: "\n")
        return """
            #compdef booking-cli
            # Completion of booking-cli for zsh; made by: booking-cli completions zsh
            \(functions)
            if [ "$funcstack[1]" = "_booking-cli" ]; then
                _booking-cli "$@"
            else
                compdef _booking-cli booking-cli
            fi

            """
    }

    private static func name(_ path: [String]) -> String {
        (["_booking-cli"] + path).joined(separator: "_")
    }

    private static func function(_ path: [String], _ command: CommandSpec) -> String {
        guard command.perform != nil else { return group(path, command) }
        let options = command.allOptions.map { "        \(argument($0))" }
        let operand = command.operands.map { operand in
            "        '\(operand.count.upperBound > 1 ? "*" : "1"):\(operand.value.name):\(action(operand.value))'"
        }
        let arguments = (options + [operand].compactMap { $0 }).joined(separator: " \\\n")
        return "\(name(path))() {\n    _arguments -S \\\n\(arguments)\n}"
    }

    private static func group(_ path: [String], _ command: CommandSpec) -> String {
        let words = command.commands.map { "\($0.name)\\:\"\(quoted($0.abstract))\"" }.joined(separator: " ")
        let cases = command.commands
            .map { "            \($0.name)) \(name(path + [$0.name])) ;;" }.joined(separator: "\n")
        let options = path.isEmpty ? "'--help[show help]' '--version[show the version]' " : "'--help[show help]' "
        return """
            \(name(path))() {
                local context state state_descr line
                typeset -A opt_args
                _arguments -C \(options)'1:command:((\(words)))' '*::argument:->arguments'
                case $state in
                    arguments)
                        case $words[1] in
            \(cases)
                        esac ;;
                esac
            }
            """
    }

    private static func argument(_ option: OptionSpec) -> String {
        let star = option.isRepeatable ? "*" : ""
        let value = option.value.map { ":\($0.name):\(action($0))" } ?? ""
        return "'\(star)\(option.name)[\(quoted(option.abstract))]\(value)'"
    }

    private static func action(_ value: ValueSpec) -> String {
        switch value.kind {
        case .file(let suffix): "_files -g \"*.\(suffix)\""
        case .folder: "_files -/"
        case .choice(let words): "(\(words.joined(separator: " ")))"
        case .text: " "
        }
    }

    /// The text without what has a meaning inside single quotes and brackets.
    private static func quoted(_ text: String) -> String {
        text.filter { !"'[]:\"\\`$".contains($0) }
    }
}
