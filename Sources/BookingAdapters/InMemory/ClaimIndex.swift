import BookingDomain

/// The claims of one business, found by name and by time.
///
/// Claims of one provider and place never overlap here, dead ones included: a hold that has expired stays until a claim
/// that is written over it takes its place. So the search needs no look at any other day, and confirming a hold in the
/// last moment works as long as nobody else has come.
struct ClaimIndex: Sendable {
    /// What was there when the store was opened, as far as it can be packed.
    private var packed = PackedClaims.none
    /// Which of these do not count any more.
    private var gone: Set<Int> = []
    /// What has been written since, and what cannot be packed.
    private var claims: [ClaimID: SlotClaim] = [:]
    private var lanes: [ProviderID: [Int: ClaimLane]] = [:]

    subscript(id: ClaimID) -> SlotClaim? { claims[id] ?? packedIndex(of: id).map { packed[$0] } }

    /// Every claim, dead ones included, in the order of the ids.
    var all: [SlotClaim] {
        let old = (0..<packed.count).filter { !gone.contains($0) }.map { packed[$0] }
        return (old + claims.values).sorted { $0.id < $1.id }
    }

    /// A claim that is there and shares time with another one, of the same provider and place; nil where none does.
    func claim(inTheWayOf claim: SlotClaim) -> ClaimID? { overlapping(claim).first }

    /// The live claims that overlap these ranges, each once, in order of start, provider and place.
    func live(in ranges: [BookingQuery.ClaimRange], at now: Date) -> [SlotClaim] {
        var found: [SlotClaim] = []
        for range in ranges {
            for lane in (lanes[range.provider] ?? [:]).values {
                found += lane.claims(overlapping: range.range).compactMap { claims[$0] }
            }
            for place in packed.places(of: range.provider) {
                found += packedClaims(of: range.provider, place: place, overlapping: range.range).map { packed[$0] }
            }
        }
        found.removeAll { !$0.isLive(at: now) }
        if ranges.count > 1 {
            var seen: Set<ClaimID> = []
            found.removeAll { !seen.insert($0.id).inserted }
        }
        return found.sorted { lhs, rhs in
            (lhs.interval.lowerBound, lhs.providerID, lhs.place) < (rhs.interval.lowerBound, rhs.providerID, rhs.place)
        }
    }

    /// Checks that live claims would not overlap after these changes; what they replace or release is not in the way.
    func checkOverlaps(_ changes: [ChangeSet.ClaimChange], at now: Date) throws(StoreError) {
        guard !changes.isEmpty else { return }
        let written = changes.compactMap(\.written)
        for claim in written {
            for id in overlapping(claim)
            where !changes.contains(where: { $0.claimID == id }) && self[id]?.isLive(at: now) == true {
                throw StoreError(.overlap, "the claim \(claim.id) would overlap the claim \(id)")
            }
        }
        guard written.count > 1 else { return }
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
        let old = packedClaims(of: claim.providerID, place: claim.place, overlapping: claim.interval)
        return (lanes[claim.providerID]?[claim.place]?.claims(overlapping: claim.interval) ?? [])
            + old.map { packed[$0].id }
    }

    private mutating func remove(_ id: ClaimID) {
        if let index = packedIndex(of: id) { gone.insert(index) }
        guard let claim = claims.removeValue(forKey: id) else { return }
        lanes[claim.providerID]?[claim.place]?.remove(claim)
        if lanes[claim.providerID]?[claim.place]?.isEmpty == true { lanes[claim.providerID]?[claim.place] = nil }
        if lanes[claim.providerID]?.isEmpty == true { lanes[claim.providerID] = nil }
    }
}

/// What was there when the store was opened.
extension ClaimIndex {
    /// Takes packed claims over, of an index that has none.
    ///
    /// - Returns: false where they overlap one another or a claim that is there.
    mutating func adopt(_ list: PackedList) -> Bool {
        guard let packed = PackedClaims(list) else { return false }
        self.packed = packed
        return claims.values.allSatisfy { claim in
            packed.index(of: claim.id) == nil
                && packed.claims(of: claim.providerID, place: claim.place, overlapping: claim.interval).isEmpty
        }
    }

    private func packedIndex(of id: ClaimID) -> Int? {
        guard packed.count > 0, let index = packed.index(of: id), !gone.contains(index) else { return nil }
        return index
    }

    private func packedClaims(of provider: ProviderID, place: Int, overlapping range: Range<Date>) -> [Int] {
        guard packed.count > 0 else { return [] }
        let found = packed.claims(of: provider, place: place, overlapping: range)
        return gone.isEmpty ? found : found.filter { !gone.contains($0) }
    }
}
