/// Finds the word meant by one with a single slip: a letter left out, added, changed, or swapped with its neighbour.
///
/// Only the words given at the start are found, all of at least five letters; the first letter must be right.
struct TypoTable: Sendable {
    /// By hash, the words that have it after losing one letter, and the words themselves.
    private var entries: [UInt32: [Int32]] = [:]
    private var firstLetters = 0

    init(_ targets: [Int], of words: WordTable) {
        for target in targets {
            let bytes = Array(words.bytes(of: target))
            guard bytes.count >= 5, let first = bytes.first, first < 0x80 else { continue }
            firstLetters |= 1 << Int(first & 0x1F)
            entries[WordHash.of(bytes), default: []].append(Int32(target))
            for skipped in bytes.indices.dropFirst() {
                entries[Self.hash(bytes, 0..<bytes.count, without: skipped), default: []].append(Int32(target))
            }
        }
    }

    func word(_ token: Token, _ text: [UInt8], _ words: WordTable) -> Int? {
        let range = token.folded
        guard (4...12).contains(range.count), text[range.lowerBound] < 0x80,
            firstLetters & 1 << Int(text[range.lowerBound] & 0x1F) != 0
        else { return nil }
        if let word = match(token.hash, text, range, words) { return word }
        for skipped in range.dropFirst() {
            let hash = Self.hash(text, range, without: skipped)
            if let word = match(hash, text, range, words) { return word }
        }
        return nil
    }

    private func match(_ hash: UInt32, _ text: [UInt8], _ range: Range<Int>, _ words: WordTable) -> Int? {
        guard let found = entries[hash] else { return nil }
        let fitting = found.first { Self.isOneSlip(text[range], words.bytes(of: Int($0))) }
        return fitting.map(Int.init)
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>, without skipped: Int) -> UInt32 {
        var hash = WordHash.seed
        for index in range where index != skipped { hash = WordHash.adding(bytes[index], to: hash) }
        return hash
    }

    /// Whether one insertion, deletion, change or swap of neighbours turns one word into the other.
    static func isOneSlip(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
        var (head, a, b) = (0, Array(first), Array(second))
        while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
        (a, b) = (Array(a[head...]), Array(b[head...]))
        while let x = a.last, let y = b.last, x == y {
            a.removeLast()
            b.removeLast()
        }
        if a.count + b.count <= 1 || (a.count == 1 && b.count == 1) { return true }
        return a.count == 2 && b.count == 2 && a[0] == b[1] && a[1] == b[0]
    }
}
