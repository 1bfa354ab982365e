/// Names one delivery of one tool call: business (from the query or change set), conversation, tool and call id.
public struct OutcomeKey: Sendable, Hashable {
    /// The thread in which the tool was called.
    public let conversationID: ConversationID
    /// Which tool.
    public let tool: ToolName
    /// The platform's id of the call.
    public let callID: ToolCallID

    /// Makes a key.
    public init(conversationID: ConversationID, tool: ToolName, callID: ToolCallID) {
        self.conversationID = conversationID
        self.tool = tool
        self.callID = callID
    }
}
