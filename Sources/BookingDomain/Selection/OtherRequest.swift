/// What a customer would like instead of the offers.
public struct OtherRequest: Sendable, Hashable {
    /// The day and time asked for; nil where the words name neither.
    public var when: RequestedTime?
    /// The service that is named, where the words fix one.
    public var serviceID: ServiceID?
    /// The provider who is named, where the words fix one.
    public var providerID: ProviderID?
    /// The words that ask for it.
    public var evidence: Evidence

    /// Makes a request.
    public init(
        when: RequestedTime? = nil, serviceID: ServiceID? = nil, providerID: ProviderID? = nil, evidence: Evidence
    ) {
        self.when = when
        self.serviceID = serviceID
        self.providerID = providerID
        self.evidence = evidence
    }

    /// The clock time that was asked for, where the words fix it; nil where they do not, or ask for a stretch.
    public var time: LocalTime? {
        guard let when, !when.inferred.contains(.halfOfDay), when.edge == nil, when.until == nil else { return nil }
        return when.time
    }
}
