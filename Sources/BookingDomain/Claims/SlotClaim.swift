/// Ownership of an interval of one place of a resource.
///
/// Live claims of one business, resource and place never overlap: that is the whole rule, in every store.
public struct SlotClaim: Sendable, Hashable {
    /// Names the claim.
    public let id: ClaimID
    /// Who or what is taken.
    public let providerID: ProviderID
    /// Which of the provider's places is taken, from 0 on.
    public let place: Int
    /// What is taken, buffers included; half-open, on whole seconds.
    public let interval: Range<Date>
    /// The appointment's own time, without buffers.
    public let appointmentInterval: Range<Date>
    /// Whether it is held, being confirmed, or booked.
    public var state: State
    /// Counts the writes, from 1 on.
    public var version: Int
    /// The conversation that took it.
    public let conversationID: ConversationID
    /// The appointment it serves, once there is one.
    public var appointmentID: AppointmentID?
    /// The calendar event that stands for it; a calendar's event with this id is not counted a second time.
    public var eventID: CalendarEventID?

    /// Makes a claim.
    public init(
        id: ClaimID, providerID: ProviderID, place: Int, interval: Range<Date>, appointmentInterval: Range<Date>,
        state: State, version: Int = 1, conversationID: ConversationID, appointmentID: AppointmentID? = nil,
        eventID: CalendarEventID? = nil
    ) {
        self.id = id
        self.providerID = providerID
        self.place = place
        self.interval = interval
        self.appointmentInterval = appointmentInterval
        self.state = state
        self.version = version
        self.conversationID = conversationID
        self.appointmentID = appointmentID
        self.eventID = eventID
    }

    /// What a claim stands for.
    public enum State: Sendable, Hashable {
        /// Kept for a customer who is still deciding; dead from the instant of expiry on.
        case held(until: Date)
        /// Being asked of the authority that owns the calendar; does not expire.
        case confirming
        /// Booked.
        case booked
    }

    /// Whether the claim keeps others out at an instant.
    public func isLive(at now: Date) -> Bool {
        switch state {
        case .held(let until): now < until
        case .confirming, .booked: true
        }
    }
}
