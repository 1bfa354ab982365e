/// How a command ended, as the shell sees it.
package struct ExitCode: RawRepresentable, Sendable, Hashable, Comparable {
    /// The status of the process.
    package let rawValue: Int32

    /// Makes a code of any status.
    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// All is well.
    package static let success = ExitCode(rawValue: 0)
    /// An answer is missing or differs from the one that was expected.
    package static let different = ExitCode(rawValue: 1)
    /// The command line or a file is wrong.
    package static let badInput = ExitCode(rawValue: 2)
    /// Something that is needed does not work: output cannot be written, the disk is full.
    package static let unavailable = ExitCode(rawValue: 3)

    /// Orders codes by how bad they are.
    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
