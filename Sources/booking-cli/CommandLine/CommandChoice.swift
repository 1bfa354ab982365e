import BookingDomain

/// The command that the first words of a command line call.
struct CommandChoice: Sendable {
    /// The command, or a group of them.
    private(set) var command: CommandSpec = .root
    /// The words that call it.
    private(set) var path: [String] = []
    /// The words behind.
    private(set) var rest: [String]
    /// Whether its help is wanted instead.
    let wantsHelp: Bool

    /// Goes from group to group as far as the words do.
    ///
    /// - Throws: `CommandError` with the command that was probably meant.
    init(_ words: [String]) throws(CommandError) {
        wantsHelp = words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
        rest = words
        if words.first == "--version" { rest[0] = "version" }
        if wantsHelp, let first = rest.first, first.hasPrefix("-") { return }
        while !command.commands.isEmpty, let word = rest.first {
            if path.isEmpty || !word.hasPrefix("-") {
                try enter(word)
            } else if wantsHelp {
                return
            } else {
                throw .usage("\(path.joined(separator: " ")) needs \(names) before \(Excerpt.quoted(word))")
            }
        }
    }

    /// Says that a group needs one of its commands.
    var incomplete: CommandError {
        let path = path.joined(separator: " ")
        return .usage("\(path) needs \(names); booking-cli help \(path) says more")
    }

    private var names: String {
        Sentence.list(command.commands.map(\.name), joint: "or")
    }

    private mutating func enter(_ word: String) throws(CommandError) {
        guard let next = command.commands.first(where: { $0.name == word }) else { throw unknown(word) }
        command = next
        path.append(word)
        rest.removeFirst()
    }

    private func unknown(_ word: String) -> CommandError {
        let options = path.isEmpty ? ["--help", "--version"] : []
        let advice =
            Spelling.suggestion(for: word, among: command.commands.map(\.name) + options).map { "did you mean \($0)?" }
            ?? (path.isEmpty
                ? "booking-cli help lists them" : "there are \(Sentence.list(command.commands.map(\.name)))")
        let kind = word.hasPrefix("-") ? "option" : "command"
        let place = path.isEmpty ? "there is" : "\(path.joined(separator: " ")) has"
        return .usage("\(place) no \(kind) \(Excerpt.quoted(word)); \(advice)")
    }
}
