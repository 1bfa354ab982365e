/// What a conversation has booked last, in one shape for all channels (requirement C3).
public struct LastAppointment: Sendable, Hashable {
    /// The appointment; nil in metadata of older systems, which name the event alone.
    public var appointmentID: AppointmentID?
    /// The event that stands for it in the provider's calendar.
    public var eventID: CalendarEventID?
    /// The service that is booked.
    public var serviceID: ServiceID
    /// The provider's name.
    public var providerName: String
    /// When it starts.
    public var start: Date
    /// The offset from UTC at `start`.
    public var startOffset: UTCOffset
    /// How it stands.
    public var status: Appointment.Status
    /// Why it was called off, where it was and somebody said so.
    public var cancellationReason: String?
    /// Keys of the stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes the note of an appointment.
    public init(
        appointmentID: AppointmentID?, eventID: CalendarEventID?, serviceID: ServiceID, providerName: String,
        start: Date, startOffset: UTCOffset, status: Appointment.Status = .scheduled,
        cancellationReason: String? = nil, unknownFields: JSONObject = JSONObject()
    ) {
        self.appointmentID = appointmentID
        self.eventID = eventID
        self.serviceID = serviceID
        self.providerName = providerName
        self.start = start
        self.startOffset = startOffset
        self.status = status
        self.cancellationReason = cancellationReason
        self.unknownFields = unknownFields
    }

    /// The note of an appointment as it stands.
    init(of appointment: Appointment) {
        self.init(
            appointmentID: appointment.id, eventID: appointment.eventID, serviceID: appointment.slot.serviceID,
            providerName: appointment.providerName, start: appointment.slot.start,
            startOffset: appointment.slot.startOffset, status: appointment.status,
            cancellationReason: appointment.cancellationReason)
    }
}

extension LastAppointment: PersonalValue {
    /// What it is and how it stands; the reason is masked.
    public var description: String {
        Mask.description(
            "LastAppointment",
            [
                ("id", appointmentID?.rawValue),
                ("status", status.rawValue),
                ("start", ISO8601.utcString(start)),
                ("service", serviceID.rawValue),
                ("reason", Mask.text(cancellationReason)),
            ])
    }
}
