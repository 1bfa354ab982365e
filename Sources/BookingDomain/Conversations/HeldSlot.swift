/// A slot that is kept for a customer who is still deciding.
public struct HeldSlot: Sendable, Hashable {
    /// The claim that keeps others out.
    public let claimID: ClaimID
    /// The version of that claim; only this thread writes it while it is live.
    public let claimVersion: Int
    /// What is kept, with the provider who would perform it.
    public let slot: Slot
    /// Which of the provider's places is kept.
    public let place: Int
    /// From this instant on it is not kept any more.
    public let expiresAt: Date

    /// Makes the note of a hold.
    public init(claimID: ClaimID, claimVersion: Int, slot: Slot, place: Int, expiresAt: Date) {
        self.claimID = claimID
        self.claimVersion = claimVersion
        self.slot = slot
        self.place = place
        self.expiresAt = expiresAt
    }

    /// Whether the slot is still kept at an instant.
    public func isLive(at now: Date) -> Bool {
        now < expiresAt
    }
}
