/// What `book_appointment` booked, or `reschedule_appointment` moved.
public struct BookingResult: Sendable, Hashable {
    /// The appointment.
    public var appointmentID: AppointmentID
    /// The event that stands for it in the provider's calendar.
    public var eventID: CalendarEventID?
    /// What is booked.
    public var slot: Slot
    /// The name of the service.
    public var serviceName: String
    /// The name of the provider.
    public var providerName: String
    /// The start that was asked for, as it was written, where another one is booked.
    public var originalStart: String?
    /// What enforcement changed, by argument.
    public var adjustments: [String: Adjustment]
    /// What did not stop the booking but should be known.
    public var warnings: [BookingWarning]
    /// Whether an appointment was moved; not part of the wire form.
    public var isMove: Bool
    /// Where the answer comes from; not part of the wire form.
    public var origin: AnswerOrigin
    /// Keys of a stored form that this version does not know.
    public var unknownFields: JSONObject

    /// Makes a result.
    public init(
        appointmentID: AppointmentID, eventID: CalendarEventID?, slot: Slot, serviceName: String, providerName: String,
        originalStart: String? = nil, adjustments: [String: Adjustment] = [:], warnings: [BookingWarning] = [],
        isMove: Bool = false, origin: AnswerOrigin = .fresh, unknownFields: JSONObject = JSONObject()
    ) {
        self.appointmentID = appointmentID
        self.eventID = eventID
        self.slot = slot
        self.serviceName = serviceName
        self.providerName = providerName
        self.originalStart = originalStart
        self.adjustments = adjustments
        self.warnings = warnings
        self.isMove = isMove
        self.origin = origin
        self.unknownFields = unknownFields
    }

    /// The answer about an appointment that stands.
    init(confirming appointment: Appointment, business: Business, origin: AnswerOrigin = .confirmedAgain) {
        self.init(
            appointmentID: appointment.id, eventID: appointment.eventID, slot: appointment.slot,
            serviceName: business.service(appointment.slot.serviceID)?.name ?? appointment.slot.serviceID.rawValue,
            providerName: appointment.providerName, origin: origin)
    }

    /// Whether another start is booked than the one that was asked for.
    public var wasAutoAdjusted: Bool { originalStart != nil }

    /// How long the appointment takes, in minutes.
    public var durationMinutes: Int {
        slot.durationMinutes
    }
}

extension BookingResult: PersonalValue {
    /// What was booked; keys that this version does not know are left out.
    public var description: String {
        Mask.description(
            "BookingResult",
            [
                ("appointment", appointmentID.rawValue),
                ("start", ISO8601.utcString(slot.start)),
                ("service", slot.serviceID.rawValue),
                ("provider", slot.providerID.rawValue),
                ("origin", "\(origin)"),
                ("adjusted", adjustments.isEmpty ? nil : adjustments.keys.sorted().joined(separator: " ")),
                ("warnings", warnings.isEmpty ? nil : "\(warnings)"),
            ])
    }
}
