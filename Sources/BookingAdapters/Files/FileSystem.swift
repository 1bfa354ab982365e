/// The files of one machine, as far as a store needs them.
///
/// What is written may be lost, torn or reordered by a crash until it is synced; a name that was created, renamed or
/// removed may be undone by one until its folder is synced. Nothing here retries, and nothing here hides an error.
/// Every call blocks.
package protocol FileSystem: Sendable {
    /// The path from the root on, so that it means the same after the process has changed its working directory.
    func absolute(_ path: String) -> String

    /// What has this path; nil where nothing has.
    func status(of path: String) throws(FileSystemError) -> FileStatus?

    /// The names in a folder, in no particular order, without those of the folder itself and of its parent.
    func names(in folder: String) throws(FileSystemError) -> [String]

    /// Makes a folder that only this user may enter; its parent must exist.
    func makeFolder(_ path: String) throws(FileSystemError)

    /// Makes the names in a folder durable.
    func syncFolder(_ path: String) throws(FileSystemError)

    /// Everything in a regular file.
    func read(_ path: String) throws(FileSystemError) -> [UInt8]

    /// Makes a file that only this user may read, and opens it for writing; nothing may have its path.
    func create(_ path: String) throws(FileSystemError) -> FileNumber

    /// Opens a file that exists, for writing.
    func open(_ path: String) throws(FileSystemError) -> FileNumber

    /// Opens a file for writing behind its end, wherever that is by then; where nothing has the path, makes a file that
    /// only this user may read.
    func openForAppending(_ path: String) throws(FileSystemError) -> FileNumber

    /// Writes behind the end of a file that is open for appending, in one step.
    ///
    /// - Returns: how many of the bytes were written, which are the first ones; at least one, unless there is none.
    func append(_ bytes: [UInt8], to file: FileNumber) throws(FileSystemError) -> Int

    /// The last byte of a file that is open for appending; nil where it is empty.
    func lastByte(of file: FileNumber) throws(FileSystemError) -> UInt8?

    /// Writes at a place of a file, also beyond its end.
    ///
    /// - Returns: how many of the bytes were written; at least one, unless there is none.
    func write(_ bytes: ArraySlice<UInt8>, to file: FileNumber, at offset: Int) throws(FileSystemError) -> Int

    /// Shortens a file.
    func truncate(_ file: FileNumber, to size: Int) throws(FileSystemError)

    /// Makes the content of a file durable. After an error nobody knows what is durable, also after a later success.
    func sync(_ file: FileNumber) throws(FileSystemError)

    /// Closes a file, and gives its lock back.
    func close(_ file: FileNumber)

    /// Gives a file another name, in place of what has it now.
    func rename(_ path: String, to newPath: String) throws(FileSystemError)

    /// Takes a name away.
    func remove(_ path: String) throws(FileSystemError)

    /// Opens a file and locks it for this handle alone, without waiting; the lock ends with the process.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - creating: whether to make the file where it is missing.
    /// - Returns: nil where the file is missing and is not to be made.
    /// - Throws: `FileSystemError` with the failure `locked` where another handle has it, also one of this process.
    func lock(_ path: String, creating: Bool) throws(FileSystemError) -> FileNumber?
}

extension FileSystem {
    package func absolute(_ path: String) -> String { path }

    /// Writes all the bytes, in as many steps as it takes.
    package func writeAll(_ bytes: [UInt8], to file: FileNumber, at offset: Int) throws(FileSystemError) {
        var written = 0
        while written < bytes.count {
            written += try write(bytes[written...], to: file, at: offset + written)
        }
    }
}
