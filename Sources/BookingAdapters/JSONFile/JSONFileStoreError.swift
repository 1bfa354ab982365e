/// Says why the files of a store could not be used, which file and line are to blame, and what to do.
public struct JSONFileStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is; the raw values are stable.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The stable name.
        public let rawValue: String

        /// Makes a code of any name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stable name.
        public var description: String { rawValue }

        /// The path can name no folder.
        public static let invalidPath = Code(rawValue: "invalid_path")
        /// The folder, or its parent, or a store in it is not there.
        public static let notFound = Code(rawValue: "not_found")
        /// The path leads to something that is not a folder, or to one with other files in it and no store; or a file
        /// of the store is not a regular file.
        public static let wrongKind = Code(rawValue: "wrong_kind")
        /// This process may not read or write the folder, or its file system is read-only.
        public static let notPermitted = Code(rawValue: "not_permitted")
        /// Another process or another handle has the store open.
        public static let locked = Code(rawValue: "locked")
        /// The file system cannot lock or sync files; a store cannot be kept there.
        public static let unsupported = Code(rawValue: "unsupported")
        /// The files were written by a newer version of this library.
        public static let newerFormat = Code(rawValue: "newer_format")
        /// A line is damaged that had been durable, or a file is incomplete.
        public static let damaged = Code(rawValue: "damaged")
        /// Snapshot and journal do not belong together.
        public static let mismatched = Code(rawValue: "mismatched")
        /// The snapshot or the journal is missing although the other one is there.
        public static let incomplete = Code(rawValue: "incomplete")
        /// A line is whole, but its content makes no sense, or breaks a rule of stores together with what came before.
        public static let contradictory = Code(rawValue: "contradictory")
        /// No room is left on the disk.
        public static let full = Code(rawValue: "disk_full")
        /// The store is closed.
        public static let closed = Code(rawValue: "closed")
        /// Reading or writing failed in another way, which the message names.
        public static let failed = Code(rawValue: "failed")
    }

    /// What kind of failure it is.
    public let code: Code
    /// The file or folder, fit for a message: escaped, and cut to 200 characters.
    public let file: String
    /// The same as it was given, for errors that show it in their own way.
    package let path: String
    /// The line in that file, from 1 on, where one is to blame.
    public let line: Int?
    /// What is wrong and what to do, as a plain sentence without a full stop, and without personal data.
    public let message: String

    /// Makes an error; the path is escaped and cut here.
    public init(_ code: Code, file: String, line: Int? = nil, message: String) {
        self.code = code
        self.file = FileError.shown(file)
        path = file
        self.line = line
        self.message = message
    }

    /// File, line and message: `data/journal-3:17: the line is damaged …`.
    public var description: String {
        let place = line.map { ":\($0)" } ?? ""
        return "\(file)\(place): \(message)"
    }
}

extension JSONFileStoreError {
    /// The error for a file operation that failed while a store was opened or read.
    init(_ error: FileSystemError, file: String) {
        let code: Code =
            switch error.failure {
            case .notFound: .notFound
            case .notPermitted: .notPermitted
            case .full: .full
            case .locked: .locked
            case .notAFolder, .notAFile, .exists: .wrongKind
            case .invalidPath: .invalidPath
            case .unsupported: .unsupported
            case .failed: .failed
            }
        let advice =
            switch error.failure {
            case .notFound: "check the spelling and the folder"
            case .notPermitted: "change its permissions or choose another folder"
            case .full: "make room and open the store again; everything that was acknowledged is kept"
            case .locked: "close the store there first"
            case .notAFolder: "name a folder"
            case .notAFile, .exists: "move away what stands in its place"
            case .invalidPath: "name a shorter path without odd characters"
            case .unsupported: "keep the store on a local disk"
            case .failed: "check the disk and open the store again"
            }
        self.init(code, file: error.path.isEmpty ? file : error.path, message: "\(error); \(advice)")
    }
}
