/// A booking, whose id stays when it is rescheduled.
public struct Appointment: Sendable, Hashable {
    /// Names the appointment.
    public let id: AppointmentID
    /// The event that stands for it in the provider's calendar.
    public var eventID: CalendarEventID?
    /// Whose appointment it is.
    public var customerID: CustomerID
    /// What is booked.
    public var slot: Slot
    /// The provider's name at the time of booking.
    public var providerName: String
    /// How it stands.
    public var status: Status
    /// Who booked it.
    public var bookedBy: BookedBy
    /// The channel it was booked through.
    public var source: BookingChannel
    /// What the provider should know.
    public var notes: String?
    /// The claim that keeps its time.
    public var claimID: ClaimID
    /// The thread it was booked in.
    public var conversationID: ConversationID
    /// Ties it to the request that made it.
    public var correlationID: CorrelationID
    /// When it was booked.
    public var bookedAt: Date
    /// Why it was called off, where it was and somebody said so.
    public var cancellationReason: String?
    /// When it was called off.
    public var cancelledAt: Date?
    /// Counts the changes of the appointment, from 1 on.
    public var version: Int
    /// How often it has been moved.
    public var rescheduleCount: Int
    /// What is noted about it besides, such as `calendar_sync_failed`.
    public var metadata: JSONObject
    /// Keys of the stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes an appointment.
    public init(
        id: AppointmentID, eventID: CalendarEventID?, customerID: CustomerID, slot: Slot, providerName: String,
        status: Status = .scheduled, bookedBy: BookedBy, source: BookingChannel, notes: String? = nil,
        claimID: ClaimID, conversationID: ConversationID, correlationID: CorrelationID, bookedAt: Date,
        cancellationReason: String? = nil, cancelledAt: Date? = nil, version: Int = 1,
        rescheduleCount: Int = 0, metadata: JSONObject = JSONObject(), unknownFields: JSONObject = JSONObject()
    ) {
        self.id = id
        self.eventID = eventID
        self.customerID = customerID
        self.slot = slot
        self.providerName = providerName
        self.status = status
        self.bookedBy = bookedBy
        self.source = source
        self.notes = notes
        self.claimID = claimID
        self.conversationID = conversationID
        self.correlationID = correlationID
        self.bookedAt = bookedAt.flooredToMilliseconds
        self.cancellationReason = cancellationReason
        self.cancelledAt = cancelledAt?.flooredToMilliseconds
        self.version = version
        self.rescheduleCount = rescheduleCount
        self.metadata = metadata
        self.unknownFields = unknownFields
    }

    /// How an appointment stands, with the names on the wire.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// It will take place.
        case scheduled
        /// It has taken place.
        case completed
        /// It was called off.
        case cancelled
        /// The customer did not come.
        case noShow = "no_show"
        /// It was moved to another time.
        case rescheduled
    }

    /// Who booked an appointment, with the names on the wire.
    public enum BookedBy: String, Sendable, Hashable, CaseIterable {
        /// An agent.
        case ai
        /// A person at the front desk.
        case staff
        /// The customer, on a web page.
        case online
    }
}

extension BookingChannel {
    /// Who books what is booked through it.
    package var bookedBy: Appointment.BookedBy {
        switch self {
        case .staffConsole: .staff
        case .web: .online
        case .voice, .sms, .email: .ai
        }
    }
}

extension Appointment: RecordBody {
    /// Stored as an appointment.
    public static var recordKind: RecordKind { .appointment }

    /// Stored under its own id.
    public var recordID: String { id.rawValue }
}

extension Appointment: PersonalValue {
    /// What it is and how it stands; notes and reason are masked.
    public var description: String {
        Mask.description(
            "Appointment",
            [
                ("id", id.rawValue),
                ("status", status.rawValue),
                ("start", ISO8601.utcString(slot.start)),
                ("service", slot.serviceID.rawValue),
                ("provider", slot.providerID.rawValue),
                ("notes", Mask.text(notes)),
                ("reason", Mask.text(cancellationReason)),
            ])
    }
}
