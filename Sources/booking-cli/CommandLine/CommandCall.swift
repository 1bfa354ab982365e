/// One call of a command: what it was asked, what it may use, and where it writes.
struct CommandCall: Sendable {
    /// The words behind the command.
    let arguments: ParsedArguments
    /// Files, zones and clock.
    let surroundings: CommandSurroundings
    /// Where the result goes.
    let printer: CommandPrinter
}
