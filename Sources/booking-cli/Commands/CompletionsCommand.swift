import BookingDomain

extension CommandSpec {
    /// Writes a script that teaches a shell to complete command lines.
    static let completions: CommandSpec = CommandSpec(
        name: "completions", abstract: "write the script that lets a shell complete command lines",
        operands: .one(.choice("SHELL", Shell.allCases.map(\.rawValue)), "the name of a shell: bash, zsh or fish"),
        statuses: [.success, .badInput, .unavailable],
        examples: [
            Example(
                "eval \"$(booking-cli completions bash)\"", "Complete in this bash; put it into ~/.bashrc to keep it."),
            Example(
                "booking-cli completions zsh > ~/.zfunc/_booking-cli",
                "Complete in zsh, where ~/.zfunc is a folder of fpath."),
            Example(
                "booking-cli completions fish > ~/.config/fish/completions/booking-cli.fish", "Complete in fish."),
        ], isAtOnce: true
    ) { call throws(CommandError) in
        for shell in call.arguments.operands.compactMap(Shell.init) {
            try call.printer.text(shell.script)
            try call.printer.json(["shell": .string(shell.rawValue), "script": .string(shell.script)])
        }
        return .success
    }
}
