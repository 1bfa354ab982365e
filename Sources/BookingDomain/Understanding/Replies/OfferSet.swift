/// A set of places among the offers, up to 256 of them.
struct OfferSet: Sendable, Hashable {
    static let capacity = 256

    private var bits = SIMD4<UInt64>.zero

    init() {}

    /// The places from 0 up to a count.
    init(first count: Int) {
        for place in 0..<min(count, Self.capacity) { insert(place) }
    }

    var isEmpty: Bool { bits == .zero }

    var count: Int {
        bits[0].nonzeroBitCount + bits[1].nonzeroBitCount + bits[2].nonzeroBitCount + bits[3].nonzeroBitCount
    }

    var first: Int? {
        for word in 0..<4 where bits[word] != 0 { return word * 64 + bits[word].trailingZeroBitCount }
        return nil
    }

    /// The places in ascending order.
    var places: [Int] {
        var places: [Int] = []
        for word in 0..<4 {
            var rest = bits[word]
            while rest != 0 {
                places.append(word * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return places
    }

    func contains(_ place: Int) -> Bool {
        bits[place >> 6] & (1 << UInt64(place & 63)) != 0
    }

    mutating func insert(_ place: Int) {
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    func union(_ other: Self) -> Self { with(bits | other.bits) }
    func intersection(_ other: Self) -> Self { with(bits & other.bits) }
    func subtracting(_ other: Self) -> Self { with(bits & ~other.bits) }
    func isDisjoint(with other: Self) -> Bool { bits & other.bits == .zero }

    private func with(_ bits: SIMD4<UInt64>) -> Self {
        var set = self
        set.bits = bits
        return set
    }
}
