/// What `reschedule_appointment` asks for.
public struct RescheduleRequest: Sendable, Hashable {
    /// The appointment to move.
    public var appointmentID: AppointmentID
    /// The start that is asked for; what the customer chose counts where it is missing.
    public var start: RequestedStart?
    /// The service; the appointment's own where it is missing.
    public var serviceID: ServiceID?
    /// The provider.
    public var providerID: ProviderID?

    /// Makes a request.
    public init(
        appointmentID: AppointmentID, start: RequestedStart? = nil, serviceID: ServiceID? = nil,
        providerID: ProviderID? = nil
    ) {
        self.appointmentID = appointmentID
        self.start = start
        self.serviceID = serviceID
        self.providerID = providerID
    }
}
