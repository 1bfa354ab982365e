/// Says why a result could not be written.
package struct OutputError: Error, Sendable, Hashable {
    /// Whether whoever read the output has gone, which is nothing to complain about.
    package let isClosed: Bool
    /// What went wrong, as words for a message.
    package let reason: String

    /// Makes an error.
    package init(isClosed: Bool, reason: String) {
        self.isClosed = isClosed
        self.reason = reason
    }
}
