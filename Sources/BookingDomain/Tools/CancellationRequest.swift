/// What `cancel_appointment` asks for.
public struct CancellationRequest: Sendable, Hashable {
    /// The appointment to call off.
    public var appointmentID: AppointmentID
    /// Why, where somebody said so.
    public var reason: String?

    /// Makes a request.
    public init(appointmentID: AppointmentID, reason: String? = nil) {
        self.appointmentID = appointmentID
        self.reason = reason
    }
}

extension CancellationRequest: PersonalValue {
    /// What is to be called off, with the reason masked.
    public var description: String {
        Mask.description(
            "CancellationRequest",
            [
                ("appointment", appointmentID.rawValue),
                ("reason", Mask.text(reason)),
            ])
    }
}
