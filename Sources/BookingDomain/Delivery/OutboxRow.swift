/// One thing that the outside world must learn, written in the commit that caused it.
public struct OutboxRow: Sendable, Hashable {
    /// Names the row; deterministic, so that the same cause never makes two rows.
    public let id: OutboxRowID
    /// The tenant.
    public let businessID: BusinessID
    /// The line it waits in.
    public let queue: OutboxQueue
    /// What is to be done.
    public let effect: Effect
    /// The appointment it is about; rows of one appointment are delivered in order.
    public let appointmentID: AppointmentID?
    /// Ties it to the request that caused it.
    public let correlationID: CorrelationID
    /// The channel of the request that caused it; nil in rows that were written before rows said so.
    public let channel: BookingChannel?
    /// Not before this instant; until then, the request that caused a new row has it to itself and tries it once.
    public var due: Date
    /// How often it has been leased, which is how often its delivery has been tried.
    public var attempts: Int
    /// How it stands.
    public var state: State

    /// Makes a row that nobody has tried yet.
    public init(
        id: OutboxRowID, businessID: BusinessID, queue: OutboxQueue, effect: Effect, appointmentID: AppointmentID?,
        correlationID: CorrelationID, channel: BookingChannel? = nil, due: Date, attempts: Int = 0,
        state: State = .waiting
    ) {
        self.id = id
        self.businessID = businessID
        self.queue = queue
        self.effect = effect
        self.appointmentID = appointmentID
        self.correlationID = correlationID
        self.channel = channel
        self.due = due
        self.attempts = attempts
        self.state = state
    }

    /// What is to be done outside.
    public enum Effect: Sendable, Hashable {
        /// Put an event into a provider's calendar.
        case putEvent(CalendarEvent)
        /// Ask a provider's calendar, which decides itself, for an event; the thread waits for the answer.
        case requestEvent(CalendarEvent, conversation: ConversationID)
        /// Take an event out of a provider's calendar.
        case cancelEvent(CalendarEventID, of: ProviderID)
        /// Send a message.
        case send(OutboundMessage)
    }

    /// How a row stands.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// To be delivered when it is due.
        case waiting
        /// Delivered.
        case delivered
        /// Given up after the last attempt; somebody must look at it.
        case dead
    }
}
