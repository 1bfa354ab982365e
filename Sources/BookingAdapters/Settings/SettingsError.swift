public import BookingDomain

/// Says what is wrong in a file that people write, and where.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as its reader was told its name.
    public let file: String
    /// Where in the file the mistake stands; nil where the file as a whole is at fault.
    public let position: SourcePosition?
    /// What is wrong and what to do, as one line.
    public let message: String

    /// Makes an error.
    public init(file: String, position: SourcePosition? = nil, message: String) {
        self.file = file
        self.position = position
        self.message = message
    }

    /// Makes an error of a file that could not be read.
    init(_ error: FileError, file: String) {
        self.init(file: file, message: error.message)
    }

    /// Makes an error of a mistake in the file's text.
    init(_ error: JSONError, file: String, bytes: [UInt8]) {
        let located = error.located(in: bytes)
        self.init(file: file, position: located.position, message: located.message)
    }

    /// `file:line:column: message`, as editors and terminals understand it; the file's name is escaped.
    public var description: String {
        let name = FileError.shown(file)
        guard let position else { return "\(name): \(message)" }
        return "\(name):\(position): \(message)"
    }
}
