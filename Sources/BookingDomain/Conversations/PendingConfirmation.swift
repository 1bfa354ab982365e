/// What a thread has asked a calendar that decides itself, and what becomes of it once the calendar answers.
///
/// It holds everything that the second commit writes, so that whoever gets the answer can finish the booking.
public struct PendingConfirmation: Sendable, Hashable {
    /// The outbox row that asks.
    public let rowID: OutboxRowID
    /// The appointment as it will be; one that moves has the version that follows.
    public let appointment: Appointment
    /// The claim as it will be: booked, one version after the claim that keeps the time while the calendar is asked.
    public let claim: SlotClaim
    /// The claim of an appointment that moves, as it stood before; the same one where old and new time overlap.
    public let replacedClaim: SlotClaim?
    /// The answer that the agent gets once it is booked.
    public let result: BookingResult
    /// Under which call the outcome is recorded; nil where the platform does not name its calls.
    public let key: OutcomeKey?
    /// What was asked for.
    public let request: ToolRequest
    /// The channel it was asked through.
    public let channel: BookingChannel
    /// When it was asked for.
    public let askedAt: Date
    /// The call it is part of, where it is a call whose steps are kept.
    public let callSession: CallSessionID?
    /// How the customer is told.
    public let message: BookingPolicy.ConfirmationMessage

    /// Makes the note of a request.
    public init(
        rowID: OutboxRowID, appointment: Appointment, claim: SlotClaim, replacedClaim: SlotClaim? = nil,
        result: BookingResult, key: OutcomeKey? = nil, request: ToolRequest, channel: BookingChannel, askedAt: Date,
        callSession: CallSessionID? = nil, message: BookingPolicy.ConfirmationMessage = .none
    ) {
        self.rowID = rowID
        self.appointment = appointment
        self.claim = claim
        self.replacedClaim = replacedClaim
        self.result = result
        self.key = key
        self.request = request
        self.channel = channel
        self.askedAt = askedAt.flooredToMilliseconds
        self.callSession = callSession
        self.message = message
    }

    /// Whether one claim keeps the old and the new time of an appointment that moves.
    var isWithinOwnInterval: Bool { replacedClaim?.id == claim.id }

    /// What the thread has been offered since, which the answer does not touch.
    func laterOffers(_ conversation: Conversation) -> SlotOffers? {
        conversation.pendingOffers.flatMap { $0.offeredAt > askedAt ? $0 : nil }
    }
}
