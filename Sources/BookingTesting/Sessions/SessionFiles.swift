public import BookingAdapters
import BookingDomain

/// Where the files come from that a script names.
public struct SessionFiles: Sendable {
    private let contents: @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]

    /// Reads files through a closure, which gets a path and the most bytes that are accepted.
    public init(_ contents: @escaping @Sendable (_ path: String, _ limit: Int) throws(FileError) -> [UInt8]) {
        self.contents = contents
    }

    /// The files of the system.
    public static let system = SessionFiles { path, limit throws(FileError) in
        try FileReader.read(path: path, limit: limit)
    }

    /// Reads one file to its end.
    ///
    /// - Throws: `FileError`.
    public func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        try contents(path, limit)
    }

    /// Reads a file that a script names; a mistake is told where the script names it.
    func read(
        _ word: SessionWord, line: Int, limit: Int, of script: SessionScript
    ) throws(SessionError) -> (path: String, bytes: [UInt8]) {
        let path = Self.resolve(word.text, beside: script.file)
        do throws(FileError) {
            return (path, try read(path, limit: limit))
        } catch {
            throw SessionError(
                file: script.file, position: SourcePosition(line: line, column: word.column),
                message: "\(Excerpt.quoted(word.text)): \(error.message)")
        }
    }

    /// A path that is relative to the folder of another file.
    static func resolve(_ path: String, beside file: String) -> String {
        guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
        return file[...slash] + path
    }
}
