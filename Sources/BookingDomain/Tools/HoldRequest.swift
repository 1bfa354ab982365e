/// What `reserve_slot` asks for; what is missing is filled in from the offer.
public struct HoldRequest: Sendable, Hashable {
    /// The start that is asked for.
    public var start: RequestedStart?
    /// The service.
    public var serviceID: ServiceID?
    /// The provider.
    public var providerID: ProviderID?

    /// Makes a request.
    public init(start: RequestedStart? = nil, serviceID: ServiceID? = nil, providerID: ProviderID? = nil) {
        self.start = start
        self.serviceID = serviceID
        self.providerID = providerID
    }
}
