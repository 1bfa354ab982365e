/// Who is talking to whom, through what: everything about a request that does not come from its arguments (requirement
/// A1).
///
/// Tenant, customer, conversation and channel come from the authenticated transport; no argument of a tool call changes
/// them.
public struct BookingContext: Sendable {
    /// The tenant, with its catalogue, zone and policy.
    public var business: Business
    /// The thread.
    public var conversationID: ConversationID
    /// The customer, as far as the transport proves who it is.
    ///
    /// Where it proves nobody, the conversation is the proof: whoever holds its id acts for its customer. Give a
    /// conversation of a known customer to nobody who is not proven to be that customer.
    public var customer: Customer?
    /// The channel.
    public var channel: BookingChannel
    /// Ties together everything this request causes.
    public var correlationID: CorrelationID
    /// The platform's id of the tool call; a repeated delivery with the same id gets the same answer.
    public var callID: ToolCallID?

    /// The call this is part of, where it is a call whose steps are to be kept.
    public var callSession: CallSessionID?

    /// Makes a context.
    public init(
        business: Business, conversationID: ConversationID, customer: Customer? = nil, channel: BookingChannel,
        correlationID: CorrelationID, callID: ToolCallID? = nil, callSession: CallSessionID? = nil
    ) {
        self.business = business
        self.conversationID = conversationID
        self.customer = customer
        self.channel = channel
        self.correlationID = correlationID
        self.callID = callID
        self.callSession = callSession
    }
}
