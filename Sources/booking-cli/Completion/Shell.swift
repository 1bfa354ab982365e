/// A shell that can complete the tool's command lines.
enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    /// The script that teaches it to.
    var script: String {
        switch self {
        case .bash: BashCompletion().script
        case .zsh: ZshCompletion().script
        case .fish: FishCompletion().script
        }
    }
}

extension CommandSpec {
    /// Every command and group below this one, with the words that call it.
    var tree: [(path: [String], command: CommandSpec)] {
        commands.flatMap { command in
            [([command.name], command)] + command.tree.map { ([command.name] + $0.path, $0.command) }
        }
    }
}
