/// An open file of a ``FileSystem``.
package struct FileNumber: Sendable, Hashable {
    /// The number that the system gave it.
    package let rawValue: Int32

    /// Wraps a number.
    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}
