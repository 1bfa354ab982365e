/// What an operation decided when it committed something, so that a repeat of the call gets the same answer.
///
/// Refusals and outages that changed nothing are not recorded: the next delivery is decided afresh.
public struct RecordedOutcome: Sendable, Hashable {
    /// Which delivery.
    public let key: OutcomeKey
    /// What was asked, after decoding; the same key with another request is a mismatch.
    public let request: ToolRequest
    /// What was decided.
    public let decision: Decision
    /// When.
    public let at: Date

    /// What the outside world must learn of it; a repeat of the call tells how that stands by then.
    public let rows: [OutboxRowID]

    /// Makes an outcome.
    public init(key: OutcomeKey, request: ToolRequest, decision: Decision, at: Date, rows: [OutboxRowID] = []) {
        self.key = key
        self.request = request
        self.decision = decision
        self.at = at
        self.rows = rows
    }

    /// What an operation decided.
    public enum Decision: Sendable, Hashable {
        /// Slots were offered, or nothing was free.
        case checked(CheckAvailabilityResult)
        /// A slot is kept.
        case held(HoldResult)
        /// An appointment was booked or moved.
        case booked(BookingResult)
        /// An appointment was called off.
        case cancelled(CancellationResult)
        /// A message was read.
        case heard(ReplyReading)
        /// The operation was refused, and something was changed by it.
        case refused(BookingError)
    }
}
