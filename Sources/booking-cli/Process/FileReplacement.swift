package import BookingAdapters

/// Replaces the content of files.
package struct FileReplacement: Sendable {
    private let action: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void

    /// Replaces files through a closure, which leaves the old content or puts the new, and nothing between.
    package init(_ action: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileError) -> Void) {
        self.action = action
    }

    /// Replaces files of the system.
    package static let system = FileReplacement { path, bytes throws(FileError) in
        try FileReplacer.replace(path: path, with: bytes)
    }

    /// Replaces the content of one file.
    ///
    /// - Throws: `FileError`; the file is as it was then.
    package func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        try action(path, bytes)
    }
}
