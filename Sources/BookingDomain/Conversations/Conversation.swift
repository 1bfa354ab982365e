/// One customer's thread across channels.
public struct Conversation: Sendable, Hashable {
    /// Names the thread.
    public let id: ConversationID
    /// The channel it began on.
    public var channel: BookingChannel
    /// Whose thread it is; may become known later.
    public var customerID: CustomerID?
    /// Whether it is still going on.
    public var status: Status
    /// When it began.
    public var initiatedAt: Date
    /// When something last happened in it.
    public var lastActivityAt: Date
    /// What the customer was offered and has not booked yet.
    public var pendingOffers: SlotOffers?
    /// What is kept for the customer, who is still deciding.
    public var hold: HeldSlot?
    /// What the provider's calendar has been asked for and has not answered yet.
    public var pendingConfirmation: PendingConfirmation? {
        get { confirmation?.value }
        set { confirmation = newValue.map { Boxed($0) } }
    }
    /// It is large and rarely there, and conversations are copied often.
    private var confirmation: Boxed<PendingConfirmation>?
    /// What was booked last.
    public var lastAppointment: LastAppointment?
    /// Whether the customer wants to book; false after a booking, nil where it was never said.
    public var pendingBookingIntent: Bool?
    /// The rest of the metadata; unknown keys survive a round trip.
    public var customMetadata: JSONObject
    /// Keys of the stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Begins a thread.
    public init(
        id: ConversationID, channel: BookingChannel, customerID: CustomerID? = nil, status: Status = .active,
        initiatedAt: Date, lastActivityAt: Date? = nil, pendingOffers: SlotOffers? = nil,
        hold: HeldSlot? = nil, pendingConfirmation: PendingConfirmation? = nil,
        lastAppointment: LastAppointment? = nil, pendingBookingIntent: Bool? = nil,
        customMetadata: JSONObject = JSONObject(), unknownFields: JSONObject = JSONObject()
    ) {
        self.id = id
        self.channel = channel
        self.customerID = customerID
        self.status = status
        self.initiatedAt = initiatedAt.flooredToMilliseconds
        self.lastActivityAt = (lastActivityAt ?? initiatedAt).flooredToMilliseconds
        self.pendingOffers = pendingOffers
        self.hold = hold
        confirmation = pendingConfirmation.map { Boxed($0) }
        self.lastAppointment = lastAppointment
        self.pendingBookingIntent = pendingBookingIntent
        self.customMetadata = customMetadata
        self.unknownFields = unknownFields
    }

    /// Whether a thread is going on.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// It is going on.
        case active
        /// It is over.
        case closed
    }
}

extension Conversation {
    /// Notes a booking: nothing is pending any more, and the appointment stands in one shape for all channels.
    mutating func noteBooked(_ appointment: Appointment, through channel: BookingChannel) {
        pendingOffers = nil
        pendingConfirmation = nil
        hold = nil
        if channel != .staffConsole { customerID = customerID ?? appointment.customerID }
        pendingBookingIntent = false
        if !refreshNote(of: appointment) { lastAppointment = LastAppointment(of: appointment) }
    }

    /// Brings the note of an appointment up to date; keys of it that this version does not know stay.
    ///
    /// - Returns: whether the thread notes this appointment; where it does not, nothing changes.
    @discardableResult
    mutating func refreshNote(of appointment: Appointment) -> Bool {
        guard let noted = lastAppointment, noted.appointmentID == appointment.id else { return false }
        var note = LastAppointment(of: appointment)
        note.unknownFields = noted.unknownFields
        lastAppointment = note
        return true
    }
}

extension Conversation: RecordBody {
    /// Stored as a conversation.
    public static var recordKind: RecordKind { .conversation }

    /// Stored under its own id.
    public var recordID: String { id.rawValue }
}

extension Conversation: PersonalValue {
    /// Where the thread stands; what others keep in it is left out.
    public var description: String {
        Mask.description(
            "Conversation",
            [
                ("id", id.rawValue),
                ("channel", channel.rawValue),
                ("status", status.rawValue),
                ("offers", (pendingOffers?.slots.count).map(String.init)),
                ("chosen", pendingOffers?.selection?.description),
                ("hold", hold?.claimID.rawValue),
                ("pendingConfirmation", pendingConfirmation?.rowID.rawValue),
                ("lastAppointment", lastAppointment?.appointmentID?.rawValue),
            ])
    }
}
