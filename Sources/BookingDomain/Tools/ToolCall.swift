/// A tool call as an agent platform sent it.
public struct ToolCall: Sendable, Hashable {
    /// The platform's id of the call; a repeated delivery carries the same one.
    public let id: ToolCallID?
    /// The name of the tool.
    public let name: String
    /// The arguments, as they came.
    public let arguments: JSONValue

    /// Makes a call.
    public init(id: ToolCallID?, name: String, arguments: JSONValue) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }

    /// Makes a call of arguments that are still text.
    ///
    /// - Throws: `BookingError` with the code `invalid_data` where the text is not JSON, or larger or deeper than tool
    ///   arguments may be.
    public init(id: ToolCallID?, name: String, argumentText: String) throws(BookingError) {
        do throws(JSONError) {
            self.init(id: id, name: name, arguments: try JSONReader.read(argumentText, limits: .toolArguments))
        } catch {
            throw .unreadableArguments(error)
        }
    }
}

extension ToolCall: PersonalValue {
    /// The id and, where there is such a tool, its name; the arguments are masked.
    public var description: String {
        let isKnown = ToolName.callable.contains(ToolName(rawValue: name))
        return Mask.description(
            "ToolCall", [("id", id?.rawValue), ("name", isKnown ? name : "•••"), ("arguments", "•••")])
    }
}
