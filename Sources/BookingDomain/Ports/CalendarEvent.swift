/// An appointment as it stands in a provider's calendar.
public struct CalendarEvent: Sendable, Hashable {
    /// Chosen by the caller: the same at every repeat, so that a repeat is harmless.
    public let id: CalendarEventID
    /// The tenant.
    public let businessID: BusinessID
    /// Whose calendar it stands in.
    public let providerID: ProviderID
    /// The appointment's time, half-open, without buffers.
    public let interval: Range<Date>
    /// The headline: the name of the service, never a customer's.
    public let title: String
    /// The appointment it stands for.
    public let appointmentID: AppointmentID

    /// Makes an event.
    public init(
        id: CalendarEventID, businessID: BusinessID, providerID: ProviderID, interval: Range<Date>, title: String,
        appointmentID: AppointmentID
    ) {
        self.id = id
        self.businessID = businessID
        self.providerID = providerID
        self.interval = interval
        self.title = title
        self.appointmentID = appointmentID
    }
}
