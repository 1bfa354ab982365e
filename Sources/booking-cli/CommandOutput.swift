/// Where a command writes.
package protocol CommandOutput: Sendable {
    /// Writes a result, whole.
    ///
    /// - Throws: `OutputError` where it could not be written to the end.
    func write(_ text: String) throws(OutputError)

    /// Writes a message for people; one that cannot be written is lost.
    func writeError(_ text: String)
}
