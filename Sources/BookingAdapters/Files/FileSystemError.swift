/// Says which file operation failed, and how.
package struct FileSystemError: Error, Sendable, Hashable, CustomStringConvertible {
    /// How it failed.
    package let failure: Failure
    /// What was tried, as a verb with its object: `sync the file`.
    package let operation: String
    /// On which path; empty for a file that is known by its number alone.
    package let path: String
    /// The system's number of the error, where there is one.
    package let number: Int32?

    /// Makes an error.
    package init(_ failure: Failure, _ operation: String, path: String, number: Int32? = nil) {
        self.failure = failure
        self.operation = operation
        self.path = path
        self.number = number
    }

    /// What was tried and what is wrong.
    package var description: String {
        let system = number.map { " (system error \($0))" } ?? ""
        return "could not \(operation): \(failure.sentence)\(system)"
    }

    /// How an operation fails.
    package enum Failure: String, Sendable, CaseIterable {
        /// Nothing has the path.
        case notFound
        /// Something has the path already.
        case exists
        /// The permissions or a read-only file system forbid it.
        case notPermitted
        /// No room is left.
        case full
        /// Another handle has the lock.
        case locked
        /// A folder is needed.
        case notAFolder
        /// A regular file is needed.
        case notAFile
        /// The path can name no file.
        case invalidPath
        /// The file system cannot do this at all.
        case unsupported
        /// Input or output failed.
        case failed

        fileprivate var sentence: String {
            switch self {
            case .notFound: "there is no such file or folder"
            case .exists: "it exists already"
            case .notPermitted: "this process may not, or the file system is read-only"
            case .full: "no room is left on the disk"
            case .locked: "another process or handle has it open"
            case .notAFolder: "it is not a folder"
            case .notAFile: "it is not a regular file"
            case .invalidPath: "the path can name no file"
            case .unsupported: "the file system does not support it"
            case .failed: "input or output failed"
            }
        }
    }
}
