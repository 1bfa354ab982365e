/// What `reserve_slot` keeps.
public struct HoldResult: Sendable, Hashable {
    /// The claim that keeps others out.
    public var claimID: ClaimID
    /// What is kept.
    public var slot: Slot
    /// The name of the service.
    public var serviceName: String
    /// The name of the provider.
    public var providerName: String
    /// From this instant on it is not kept any more.
    public var expiresAt: Date
    /// The start that was asked for, as it was written, where another one is kept.
    public var originalStart: String?
    /// What enforcement changed, by argument.
    public var adjustments: [String: Adjustment]
    /// What did not stop it but should be known.
    public var warnings: [BookingWarning]
    /// Where the answer comes from; not part of the wire form.
    public var origin: AnswerOrigin

    /// Makes a result.
    public init(
        claimID: ClaimID, slot: Slot, serviceName: String, providerName: String, expiresAt: Date,
        originalStart: String? = nil, adjustments: [String: Adjustment] = [:], warnings: [BookingWarning] = [],
        origin: AnswerOrigin = .fresh
    ) {
        self.claimID = claimID
        self.slot = slot
        self.serviceName = serviceName
        self.providerName = providerName
        self.expiresAt = expiresAt
        self.originalStart = originalStart
        self.adjustments = adjustments
        self.warnings = warnings
        self.origin = origin
    }

    /// The answer about a hold.
    init(_ held: HeldSlot, business: Business, enforced: EnforcedSlot, origin: AnswerOrigin = .fresh) {
        self.init(
            claimID: held.claimID, slot: held.slot,
            serviceName: business.service(held.slot.serviceID)?.name ?? held.slot.serviceID.rawValue,
            providerName: business.provider(held.slot.providerID)?.name ?? held.slot.providerID.rawValue,
            expiresAt: held.expiresAt, originalStart: enforced.originalStart, adjustments: enforced.adjustments,
            origin: origin)
    }
}
