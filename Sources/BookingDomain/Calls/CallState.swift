/// The steps one call has gone through, each with its time and cause (requirements D4 and D12).
///
/// It outlives the call: a caller who hangs up half-way finds everything as it was.
public struct CallState: Sendable, Hashable {
    /// Names the call.
    public let id: CallSessionID
    /// The tenant.
    public let businessID: BusinessID
    /// The thread the call belongs to.
    public var conversationID: ConversationID
    /// How far the call has come.
    public private(set) var step: CallStep
    /// What the call is about, once that is clear: what was chosen, kept or booked.
    public var slot: Slot?
    /// Whose call it is, with name and contacts as far as they are known.
    public var customer: Customer?
    /// When what is offered or kept ends, where that is limited.
    public var expiresAt: Date?
    /// Why the call failed last, where it did and nothing has been booked since.
    public var errorMessage: String?
    /// When the call began.
    public let createdAt: Date
    /// When it last came to a step.
    public private(set) var updatedAt: Date
    /// Every step, in order.
    public private(set) var history: [Transition]

    /// One step of a call.
    public struct Transition: Sendable, Hashable {
        /// Where the call came to.
        public let step: CallStep
        /// When.
        public let at: Date
        /// What brought it there: the tool call's correlation.
        public let cause: CorrelationID

        /// Makes a step.
        public init(step: CallStep, at: Date, cause: CorrelationID) {
            self.step = step
            self.at = at.flooredToMilliseconds
            self.cause = cause
        }
    }

    /// Makes a state of stored values.
    public init(
        id: CallSessionID, businessID: BusinessID, conversationID: ConversationID, step: CallStep, slot: Slot? = nil,
        customer: Customer? = nil, expiresAt: Date? = nil, errorMessage: String? = nil, createdAt: Date,
        updatedAt: Date, history: [Transition]
    ) {
        self.id = id
        self.businessID = businessID
        self.conversationID = conversationID
        self.step = step
        self.slot = slot
        self.customer = customer
        self.expiresAt = expiresAt
        self.errorMessage = errorMessage
        self.createdAt = createdAt.flooredToMilliseconds
        self.updatedAt = updatedAt.flooredToMilliseconds
        self.history = history
    }

    /// The state of a call that begins: the caller is greeted.
    init(id: CallSessionID, context: BookingContext, at now: Date) {
        self.init(
            id: id, businessID: context.business.id, conversationID: context.conversationID, step: .greeting,
            customer: context.customer, createdAt: now, updatedAt: now,
            history: [Transition(step: .greeting, at: now, cause: context.correlationID)])
    }

    /// Notes that the call has come to a step.
    ///
    /// - Parameters:
    ///   - slot: what was booked, where something was.
    ///   - customer: whose call it is, or whom a booking is for, where that has become clear.
    ///   - error: why the call failed, where it did.
    mutating func move(
        to step: CallStep, conversation: Conversation, slot: Slot?, customer: Customer?, error: BookingError?,
        cause: CorrelationID, at now: Date
    ) {
        self.step = step
        updatedAt = now
        history.append(Transition(step: step, at: now, cause: cause))
        conversationID = conversation.id
        self.customer = customer ?? self.customer
        errorMessage = step == .booked ? nil : error?.detail ?? errorMessage
        switch step {
        case .checkAvailability: expiresAt = conversation.pendingOffers?.expiresAt
        case .reserve: expiresAt = conversation.hold?.expiresAt
        case .greeting, .confirm, .booked, .failed: expiresAt = nil
        }
        self.slot = slot ?? conversation.hold?.slot ?? conversation.pendingOffers?.selection?.slot
    }
}

extension CallState: RecordBody {
    /// Stored as a call's state.
    public static var recordKind: RecordKind { .callState }

    /// Stored under the call's id.
    public var recordID: String { id.rawValue }
}
