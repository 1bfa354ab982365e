/// Says what is wrong in a template of a prompt, and where.
public struct PromptTemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what to do, as a plain sentence without a full stop.
    public let message: String
    /// Where the braces open.
    public let position: SourcePosition

    /// Makes an error.
    init(_ message: String, at position: SourcePosition) {
        self.message = message
        self.position = position
    }

    /// `line:column: message`.
    public var description: String { "\(position): \(message)" }
}
