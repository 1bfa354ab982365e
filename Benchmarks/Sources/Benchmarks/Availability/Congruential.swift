/// A linear congruential generator with the constants of Knuth's MMIX.
struct Congruential {
    private var state: UInt64 = 12_345

    /// A number from 0 up to, not including, the bound.
    mutating func next(_ bound: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % bound)
    }
}
