/// Why a time can, or cannot, be booked: with each provider who comes into question, and, where a conversation is
/// given, whether it would be let through (requirement X2).
public struct BookingExplanation: Sendable, Hashable {
    /// What was asked.
    public let request: ExplanationRequest
    /// The instant of the question.
    public let now: Date
    /// What the business's clock shows at the start.
    public let local: LocalDateTime
    /// The instants at which the clock shows it: one, two, or none, where it skips that time.
    public let clock: LocalResolution
    /// One explanation for each instant and provider, by time and then in catalogue order; none where the clock skips
    /// the time, because nothing can begin then.
    public let slots: [SlotExplanation]
    /// One explanation for each instant, where a conversation is given.
    public let conversations: [ConversationExplanation]

    /// Whether the time can be booked with anybody; of what a conversation says, only whether it was offered the time
    /// counts, and only while a calendar is unknown.
    public var isBookable: Bool { slots.contains(where: \.isBookable) }
}
