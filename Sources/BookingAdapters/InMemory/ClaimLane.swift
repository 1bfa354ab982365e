import BookingDomain

/// The claims of one place of one provider, by time.
///
/// They never overlap, so they are in order of their starts and of their ends at once.
struct ClaimLane: Sendable {
    private struct Entry {
        let interval: Range<Date>
        let id: ClaimID
    }

    private var entries: [Entry] = []

    var isEmpty: Bool { entries.isEmpty }

    /// The claims that share time with a range, in order; touching it is not sharing.
    func claims(overlapping range: Range<Date>) -> [ClaimID] {
        guard !range.isEmpty else { return [] }
        let first = entries.partitionPoint { $0.interval.upperBound > range.lowerBound }
        return entries[first...].prefix { $0.interval.lowerBound < range.upperBound }.map(\.id)
    }

    /// Adds a claim that overlaps none of the others.
    mutating func insert(_ claim: SlotClaim) {
        let place = entries.partitionPoint { $0.interval.lowerBound >= claim.interval.lowerBound }
        entries.insert(Entry(interval: claim.interval, id: claim.id), at: place)
    }

    mutating func remove(_ claim: SlotClaim) {
        let place = entries.partitionPoint { $0.interval.lowerBound >= claim.interval.lowerBound }
        guard place < entries.endIndex, entries[place].id == claim.id else { return }
        entries.remove(at: place)
    }
}
