/// A slot that may be claimed, with everything enforcement changed on the way (requirement B12).
public struct EnforcedSlot: Sendable, Hashable {
    /// The slot, with the offer's own service, start and provider.
    public let slot: Slot
    /// Whether it was free when the agent asked, but not read out.
    public let isUnlisted: Bool
    /// What was asked for and what was taken, by argument.
    public let adjustments: [String: Adjustment]
    /// The start that was asked for, as it was written, where another one is taken.
    public let originalStart: String?
    /// Who may perform the slot, the preferred one first; empty where the offer of an older system names nobody, so
    /// that everybody who performs the service may.
    public let providers: [ProviderID]

    /// Makes what enforcement lets through.
    init(
        slot: Slot, isUnlisted: Bool, adjustments: [String: Adjustment], originalStart: String?, providers: [ProviderID]
    ) {
        self.slot = slot
        self.isUnlisted = isUnlisted
        self.adjustments = adjustments
        self.originalStart = originalStart
        self.providers = providers
    }

    /// A slot that nobody offered, where a policy allows that.
    init(unoffered slot: Slot) {
        self.init(slot: slot, isUnlisted: true, adjustments: [:], originalStart: nil, providers: [slot.providerID])
    }

    /// The same slot with the provider who is kept for it.
    func kept(_ hold: HeldSlot) -> EnforcedSlot {
        EnforcedSlot(
            slot: slot, isUnlisted: isUnlisted, adjustments: adjustments, originalStart: originalStart,
            providers: [hold.slot.providerID])
    }
}
