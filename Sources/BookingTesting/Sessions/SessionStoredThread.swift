import BookingDomain

/// What a script says about a customer's conversation before the session begins: another system has stored it.
struct SessionStoredThread: Sendable, Hashable {
    let contact: SessionContact
    /// Where the contact stands.
    let position: SourcePosition
    /// The file with the conversation.
    let path: SessionWord
}
