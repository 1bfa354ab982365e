import BookingDomain

/// Writes what a command found: text for people, or one JSON document for programs.
struct CommandPrinter: Sendable {
    private let output: any CommandOutput
    /// Whether a JSON document is wanted.
    let isJSON: Bool
    /// How text is set.
    let style: TextStyle

    /// Makes a printer.
    init(_ output: any CommandOutput, isJSON: Bool, environment: (String) -> String?) {
        self.output = output
        self.isJSON = isJSON
        style = TextStyle(isTerminal: output.isTerminal, environment: environment)
    }

    /// Writes text where text is wanted.
    func text(_ text: @autoclosure () -> String) throws(CommandError) {
        if !isJSON { try write(text()) }
    }

    /// Writes the document where JSON is wanted; a command does so once.
    func json(_ document: @autoclosure () -> JSONValue) throws(CommandError) {
        if isJSON { try write(JSONWriter.string(document(), pretty: true) + "\n") }
    }

    /// Tells people what went wrong, or how far something is.
    func message(_ text: String) {
        output.writeError(text)
    }

    /// Whether messages reach a person who watches.
    var isWatched: Bool { output.isErrorTerminal }

    /// Whether text and messages reach the same terminal, so that what both say would stand there twice.
    var showsMessagesInText: Bool { !isJSON && output.isTerminal && output.isErrorTerminal }

    private func write(_ text: String) throws(CommandError) {
        do throws(OutputError) {
            try output.write(text)
        } catch {
            throw CommandError(error)
        }
    }
}
