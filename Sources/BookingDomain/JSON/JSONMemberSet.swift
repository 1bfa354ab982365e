/// Places of members of an object; the first 64 cost no memory of their own.
struct JSONMemberSet: Sendable {
    private var first: UInt64 = 0
    private var others: Set<Int> = []

    func contains(_ place: Int) -> Bool {
        place < 64 ? first >> UInt64(place) & 1 == 1 : others.contains(place)
    }

    mutating func insert(_ place: Int) {
        if place < 64 { first |= 1 << UInt64(place) } else { others.insert(place) }
    }

    /// The first place below a limit that is not in the set; nil where they all are.
    func firstMissing(below limit: Int) -> Int? {
        let place = (~first).trailingZeroBitCount
        if place < 64 { return place < limit ? place : nil }
        return (64..<max(limit, 64)).first { !others.contains($0) }
    }
}
