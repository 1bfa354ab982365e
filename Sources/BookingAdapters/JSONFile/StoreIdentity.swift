/// Names one store for life, so that files of two stores are never mixed.
struct StoreIdentity: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits.
    let text: String

    /// Takes a name over from a file; nil where it is none.
    init?(_ text: String) {
        let digits = Set("0123456789abcdef".utf8)
        let isName = text.utf8.count == 32 && text.utf8.allSatisfy(digits.contains)
        guard isName else { return nil }
        self.text = text
    }

    /// A new name; of a seed always the same one.
    static func fresh(seed: UInt64?) -> StoreIdentity {
        guard let seed else {
            var random = SystemRandomNumberGenerator()
            return StoreIdentity(using: &random)
        }
        var random = SeededWords(next: seed)
        return StoreIdentity(using: &random)
    }

    /// Makes a new name.
    private init(using random: inout some RandomNumberGenerator) {
        let words = (0..<4).map { _ in UInt32.random(in: .min ... .max, using: &random) }
        text = String(decoding: words.flatMap(JournalLine.hexadecimal), as: UTF8.self)
    }
}

/// As many different words as a test needs.
private struct SeededWords: RandomNumberGenerator {
    private var word: UInt64

    init(next seed: UInt64) { word = seed }

    mutating func next() -> UInt64 {
        word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return word
    }
}
