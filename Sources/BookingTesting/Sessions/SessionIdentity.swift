import BookingDomain

/// Who is at the other end of a section, as the transport knows them.
struct SessionIdentity: Sendable, Hashable {
    let conversationID: ConversationID
    /// The customer; nil at the front desk and for unknown visitors.
    let customer: Customer?
}
