/// What is to be explained: a start for a service, with one provider or with everybody who performs it.
public struct ExplanationRequest: Sendable, Hashable {
    /// The start.
    public var start: Start
    /// The service.
    public var serviceID: ServiceID
    /// The provider; nil for everybody who performs the service.
    public var providerID: ProviderID?

    /// Makes a request.
    public init(start: Start, serviceID: ServiceID, providerID: ProviderID? = nil) {
        self.start = start
        self.serviceID = serviceID
        self.providerID = providerID
    }

    /// A start as somebody asks about it.
    public enum Start: Sendable, Hashable {
        /// An instant.
        case instant(Date)
        /// What the clock of the business shows, which may be one instant, two or none.
        case local(LocalDateTime)

        /// Reads ISO 8601: an instant where the text has an offset, else what the clock shows.
        ///
        /// - Throws: `ISO8601Error` where the text is neither.
        public init(_ text: String) throws(ISO8601Error) {
            let timestamp = try ISO8601.parse(text)
            self = timestamp.offset == nil ? .local(timestamp.local) : .instant(try ISO8601.instant(text, in: nil))
        }
    }
}
