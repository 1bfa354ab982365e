import BookingDomain

/// The claims of one business, found by name and by time.
///
/// Claims of one provider and place never overlap here, dead ones included: a hold that has expired stays until a claim
/// that is written over it takes its place. So the search needs no look at any other day, and confirming a hold in the
/// last moment works as long as nobody else has come.
struct ClaimIndex: Sendable {
    private var claims: [ClaimID: SlotClaim] = [:]
    private var lanes: [ProviderID: [Int: ClaimLane]] = [:]

    subscript(id: ClaimID) -> SlotClaim? { claims[id] }

    /// Every claim, dead ones included, in the order of the ids.
    var all: [SlotClaim] { claims.values.sorted { $0.id < $1.id } }

    /// A claim that is there and shares time with another one, of the same provider and place; nil where none does.
    func claim(inTheWayOf claim: SlotClaim) -> ClaimID? { overlapping(claim).first }

    /// The live claims that overlap these ranges, each once, in order of start, provider and place.
    func live(in ranges: [BookingQuery.ClaimRange], at now: Date) -> [SlotClaim] {
        var found: [SlotClaim] = []
        var seen: Set<ClaimID> = []
        for range in ranges {
            for lane in (lanes[range.provider] ?? [:]).values {
                for id in lane.claims(overlapping: range.range) {
                    guard let claim = claims[id], claim.isLive(at: now), seen.insert(id).inserted else { continue }
                    found.append(claim)
                }
            }
        }
        return found.sorted { lhs, rhs in
            (lhs.interval.lowerBound, lhs.providerID, lhs.place) < (rhs.interval.lowerBound, rhs.providerID, rhs.place)
        }
    }

    /// Checks that live claims would not overlap after these changes; what they replace or release is not in the way.
    func checkOverlaps(_ changes: [ChangeSet.ClaimChange], at now: Date) throws(StoreError) {
        let changed = Set(changes.map(\.claimID))
        let written = changes.compactMap(\.written)
        for claim in written {
            for id in overlapping(claim) where !changed.contains(id) && claims[id]?.isLive(at: now) == true {
                throw StoreError(.overlap, "the claim \(claim.id) would overlap the claim \(id)")
            }
        }
        let sorted = written.sorted { lhs, rhs in
            (lhs.providerID, lhs.place, lhs.interval.lowerBound) < (rhs.providerID, rhs.place, rhs.interval.lowerBound)
        }
        for (claim, next) in zip(sorted, sorted.dropFirst())
        where claim.providerID == next.providerID && claim.place == next.place {
            guard !claim.interval.overlaps(next.interval) else {
                throw StoreError(.overlap, "the claims \(claim.id) and \(next.id) would overlap")
            }
        }
    }

    /// Makes changes that have been checked; an expired hold in the way goes.
    mutating func apply(_ changes: [ChangeSet.ClaimChange]) {
        for change in changes { remove(change.claimID) }
        for claim in changes.compactMap(\.written) {
            for id in overlapping(claim) { remove(id) }
            claims[claim.id] = claim
            lanes[claim.providerID, default: [:]][claim.place, default: ClaimLane()].insert(claim)
        }
    }

    private func overlapping(_ claim: SlotClaim) -> [ClaimID] {
        lanes[claim.providerID]?[claim.place]?.claims(overlapping: claim.interval) ?? []
    }

    private mutating func remove(_ id: ClaimID) {
        guard let claim = claims.removeValue(forKey: id) else { return }
        lanes[claim.providerID]?[claim.place]?.remove(claim)
        if lanes[claim.providerID]?[claim.place]?.isEmpty == true { lanes[claim.providerID]?[claim.place] = nil }
        if lanes[claim.providerID]?.isEmpty == true { lanes[claim.providerID] = nil }
    }
}
