/// Where a command writes.
package protocol CommandOutput: Sendable {
    /// Whether results go to a terminal.
    var isTerminal: Bool { get }

    /// Whether messages go to a terminal.
    var isErrorTerminal: Bool { get }

    /// Writes a result, whole.
    ///
    /// - Throws: `OutputError` where it could not be written to the end.
    func write(_ text: String) throws(OutputError)

    /// Writes a message for people; one that cannot be written is lost.
    func writeError(_ text: String)
}
