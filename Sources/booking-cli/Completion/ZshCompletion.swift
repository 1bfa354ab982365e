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
        let arguments = (options + (command.operands.map(operands) ?? [])).joined(separator: " \\\n")
        return "\(name(path))() {\n    _arguments -S \\\n\(arguments)\n}"
    }

    private static func operands(_ operand: OperandSpec) -> [String] {
        guard operand.value.kind == .command else {
            return [
                "        '\(operand.count.upperBound > 1 ? "*" : "1"):\(operand.value.name):\(action(operand.value))'"
            ]
        }
        let groups = CommandSpec.root.commands.filter { $0.perform == nil }.map { group in
            "        '2:COMMAND:{ [[ $words[2] = \(group.name) ]] && compadd "
                + "\(group.commands.map(\.name).joined(separator: " ")) }'"
        }
        return ["        '1:COMMAND:(\(CommandSpec.root.commands.map(\.name).joined(separator: " ")))'"] + groups
    }

    private static func group(_ path: [String], _ command: CommandSpec) -> String {
        let words = command.commands.map { "\($0.name)\\:\"\(quoted($0.abstract).replacing(":", with: "\\:"))\"" }
            .joined(separator: " ")
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
        case .command, .text: " "
        }
    }

    /// The text as it stands inside single quotes, and brackets or double quotes in them.
    private static func quoted(_ text: String) -> String {
        text.filter { !"\"\\`$".contains($0) }.replacing("'", with: "'\\''").replacing("[", with: "\\[")
            .replacing("]", with: "\\]")
    }
}
