/// What can be booked: a treatment, a table, a viewing.
public struct Service: Sendable, Hashable {
    /// Names the service in arguments and stores; `service_type` on the wire.
    public let id: ServiceID
    /// What customers are told.
    public var name: String
    /// Other words that mean this service.
    public var aliases: [String]
    /// How long it takes, in minutes.
    public var durationMinutes: Int
    /// Time kept free before it, in minutes; part of the claim, not of the appointment.
    public var bufferBeforeMinutes: Int
    /// Time kept free after it, in minutes; part of the claim, not of the appointment.
    public var bufferAfterMinutes: Int
    /// Who can perform it, in catalogue order; never empty in a validated business.
    public var providerIDs: [ProviderID]
    /// What it costs, in the words in which customers are told; nothing is computed with it.
    public var price: String?
    /// What customers should know before and after it.
    public var careNotes: String?

    /// Makes a service.
    public init(
        id: ServiceID, name: String, aliases: [String] = [], durationMinutes: Int, bufferBeforeMinutes: Int = 0,
        bufferAfterMinutes: Int = 0, providerIDs: [ProviderID], price: String? = nil, careNotes: String? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.durationMinutes = durationMinutes
        self.bufferBeforeMinutes = bufferBeforeMinutes
        self.bufferAfterMinutes = bufferAfterMinutes
        self.providerIDs = providerIDs
        self.price = price
        self.careNotes = careNotes
    }
}
