public import BookingAdapters
public import BookingDomain

/// Says what is wrong in a session script, or in a file that it names, and where.
public struct SessionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was opened.
    public let file: String
    /// Where the mistake stands; nil where the file as a whole is at fault.
    public let position: SourcePosition?
    /// What is wrong and what to do, as one line.
    public let message: String
    /// Why the store of the session could not be used; nil where it is not to blame.
    public let storeFailure: JSONFileStoreError.Code?

    /// Makes an error.
    public init(
        file: String, position: SourcePosition? = nil, message: String,
        storeFailure: JSONFileStoreError.Code? = nil
    ) {
        self.storeFailure = storeFailure
        self.file = file
        self.position = position
        self.message = message
    }

    /// `file:line:column: message`; the file's name is escaped and cut, so that it stays on one line.
    public var description: String {
        let name = Excerpt.quoted(file, limit: 400).dropFirst().dropLast()
        guard let position else { return "\(name): \(message)" }
        return "\(name):\(position): \(message)"
    }
}
