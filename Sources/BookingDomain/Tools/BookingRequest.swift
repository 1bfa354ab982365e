/// What `book_appointment` asks for; what is missing is filled in from the offer and the customer.
public struct BookingRequest: Sendable, Hashable {
    /// The start that is asked for.
    public var start: RequestedStart?
    /// The service.
    public var serviceID: ServiceID?
    /// The provider.
    public var providerID: ProviderID?
    /// What the customer is called.
    public var customerName: String?
    /// Where the customer can be called or texted.
    public var customerPhone: PhoneNumber?
    /// Where the customer can be written to.
    public var customerEmail: EmailAddress?
    /// What the provider should know.
    public var notes: String?

    /// Makes a request.
    public init(
        start: RequestedStart? = nil, serviceID: ServiceID? = nil, providerID: ProviderID? = nil,
        customerName: String? = nil, customerPhone: PhoneNumber? = nil, customerEmail: EmailAddress? = nil,
        notes: String? = nil
    ) {
        self.start = start
        self.serviceID = serviceID
        self.providerID = providerID
        self.customerName = customerName
        self.customerPhone = customerPhone
        self.customerEmail = customerEmail
        self.notes = notes
    }
}

extension BookingRequest: PersonalValue {
    /// What is to be booked, with the customer masked.
    public var description: String {
        Mask.description(
            "BookingRequest",
            [
                ("start", start?.text),
                ("service", serviceID?.rawValue),
                ("provider", providerID?.rawValue),
                ("name", Mask.text(customerName)),
                ("phone", customerPhone?.description),
                ("email", customerEmail?.description),
                ("notes", Mask.text(notes)),
            ])
    }
}
