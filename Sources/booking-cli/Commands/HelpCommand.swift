import BookingDomain

extension CommandSpec {
    /// Shows how commands are called.
    static let help: CommandSpec = CommandSpec(
        name: "help", abstract: "show what the tool, or one command, can do",
        operands: OperandSpec(value: .command("COMMAND"), count: 0...2, need: "the name of a command"),
        statuses: [.success, .badInput],
        examples: [Example("booking-cli help store compact", "Show how a store is compacted.")], isAtOnce: true
    ) { call throws(CommandError) in
        let choice = try CommandChoice(call.arguments.operands)
        guard choice.rest.isEmpty else {
            let words = choice.rest.map { Excerpt.quoted($0) }.joined(separator: " ")
            throw .usage("\(choice.path.joined(separator: " ")) has no commands of its own; remove \(words)")
        }
        try call.printer.text(HelpPage(choice.command, path: choice.path).text(call.printer.style))
        try call.printer.json(choice.command.json)
        return .success
    }
}
