/// What `cancel_appointment` called off.
public struct CancellationResult: Sendable, Hashable {
    /// The appointment.
    public var appointmentID: AppointmentID
    /// The event that stood for it in the provider's calendar.
    public var eventID: CalendarEventID?
    /// What was booked.
    public var slot: Slot
    /// The name of the service.
    public var serviceName: String
    /// The name of the provider.
    public var providerName: String
    /// Why it was called off, where somebody said so.
    public var reason: String?
    /// What did not stop it but should be known.
    public var warnings: [BookingWarning]
    /// Where the answer comes from; not part of the wire form.
    public var origin: AnswerOrigin

    /// Makes a result.
    public init(
        appointmentID: AppointmentID, eventID: CalendarEventID?, slot: Slot, serviceName: String, providerName: String,
        reason: String? = nil, warnings: [BookingWarning] = [], origin: AnswerOrigin = .fresh
    ) {
        self.appointmentID = appointmentID
        self.eventID = eventID
        self.slot = slot
        self.serviceName = serviceName
        self.providerName = providerName
        self.reason = reason
        self.warnings = warnings
        self.origin = origin
    }

    /// The answer about an appointment that is called off.
    init(of appointment: Appointment, business: Business, origin: AnswerOrigin = .fresh) {
        self.init(
            appointmentID: appointment.id, eventID: appointment.eventID, slot: appointment.slot,
            serviceName: business.service(appointment.slot.serviceID)?.name ?? appointment.slot.serviceID.rawValue,
            providerName: appointment.providerName, reason: appointment.cancellationReason, origin: origin)
    }
}

extension CancellationResult: PersonalValue {
    /// What was called off; the reason is masked.
    public var description: String {
        Mask.description(
            "CancellationResult",
            [
                ("appointment", appointmentID.rawValue),
                ("start", ISO8601.utcString(slot.start)),
                ("origin", "\(origin)"),
                ("reason", Mask.text(reason)),
            ])
    }
}
