/// Reads whole files of bounded size.
///
/// Only regular files and links to them are read. Nothing here waits for a writer: a pipe, a socket or a device is
/// refused before a byte is asked of it, also when it takes the place of a file at the last moment.
public enum FileReader {
    /// Reads a file to its end.
    ///
    /// - Parameters:
    ///   - path: The path, relative to the working directory of the process unless it begins with a slash.
    ///   - limit: The most bytes that are accepted. At most one more is read, also from a file that grows meanwhile.
    /// - Throws: ``FileError``.
    public static func read(path: String, limit: Int) throws(FileError) -> [UInt8] {
        try requirePath(path)
        return try OpenFile(path: path).contents(limit: max(0, limit))
    }

    /// Reads a file to its end, together with the stamp that it had before.
    ///
    /// - Throws: ``FileError``.
    static func readStamped(path: String, limit: Int) throws(FileError) -> (bytes: [UInt8], stamp: FileStamp) {
        try requirePath(path)
        let file = try OpenFile(path: path)
        let stamp = file.stamp
        return (try file.contents(limit: max(0, limit)), stamp)
    }

    private static func requirePath(_ path: String) throws(FileError) {
        guard !path.isEmpty else {
            throw FileError(.invalidPath, path: path, message: "the path is empty; name a file")
        }
        guard !path.utf8.contains(0) else {
            throw FileError(.invalidPath, path: path, message: "the path holds a NUL byte; name a file without one")
        }
    }
}
