/// What `check_availability` asks for.
public struct AvailabilityRequest: Sendable, Hashable {
    /// The local date in the business's zone.
    public var date: LocalDate
    /// The service.
    public var serviceID: ServiceID
    /// The provider the customer named; nil where anybody will do.
    public var providerID: ProviderID?
    /// How many of the free starts the answer lists as `available_slots`, 1 to 100.
    public var limit: Int

    /// The appointment that is to move, whose own time counts as free; nil for a new booking.
    public var movingAppointmentID: AppointmentID?

    /// Makes a request.
    public init(
        date: LocalDate, serviceID: ServiceID, providerID: ProviderID? = nil, limit: Int = 10,
        movingAppointmentID: AppointmentID? = nil
    ) {
        self.date = date
        self.serviceID = serviceID
        self.providerID = providerID
        self.limit = limit
        self.movingAppointmentID = movingAppointmentID
    }
}
