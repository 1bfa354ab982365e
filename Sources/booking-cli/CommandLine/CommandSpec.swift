/// A command as data: reading the command line, help, completion and the manual page all come from here.
struct CommandSpec: Sendable {
    /// The word that calls it.
    let name: String
    /// What it does, as a phrase that goes on after its name.
    let abstract: String
    /// More about it: paragraphs, parted by empty lines.
    var discussion = ""
    /// What it takes besides options.
    var operands: OperandSpec?
    /// Its options, without those that every command has.
    var options: [OptionSpec] = []
    /// What each exit status means here.
    var statuses: [Status] = [.success, .badInput, .unavailable]
    /// Command lines to learn from.
    var examples: [Example] = []
    /// Whether it only tells about the tool: it waits for nothing and leaves nothing half done, wherever it is stopped.
    var isAtOnce = false
    /// What it does; nil for a group of commands.
    var perform: Action?
    /// The commands of a group.
    var commands: [CommandSpec] = []

    /// What a command does: it writes to the call's printer and says how it ended.
    typealias Action = @Sendable (_ call: CommandCall) async throws(CommandError) -> ExitCode

    /// What an exit status means.
    struct Status: Sendable {
        let code: ExitCode
        let meaning: String

        static let success = Status(code: .success, meaning: "all is well")
        static let badInput = Status(code: .badInput, meaning: "the command line or a file is wrong")
        static let unavailable = Status(
            code: .unavailable, meaning: "something cannot be read or written now, or is in use")
    }

    /// A command line and what it does.
    struct Example: Sendable {
        let line: String
        let meaning: String

        init(_ line: String, _ meaning: String) {
            self.line = line
            self.meaning = meaning
        }
    }

    /// The options with those that every command has; a group has none of its own.
    var allOptions: [OptionSpec] { options + [.json, .help] }
}
