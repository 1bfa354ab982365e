extension ChangeSet.ClaimChange {
    /// The claim that is changed.
    package var claimID: ClaimID {
        switch self {
        case .put(let claim): claim.id
        case .release(let id, _): id
        }
    }

    /// The claim as it will stand; nil where it is released.
    package var written: SlotClaim? {
        switch self {
        case .put(let claim): claim
        case .release: nil
        }
    }
}
