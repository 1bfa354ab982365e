/// Numbers words: an open hash table over the folded bytes of each.
struct WordTable: Sendable {
    /// Word number plus one, 0 where the place is free.
    private var places: [UInt32] = [UInt32](repeating: 0, count: 64)
    private var hashes: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var bytes: [UInt8] = []

    /// How many words it holds.
    var count: Int { hashes.count }

    /// The number of a word, or nil where it is not held.
    func number(hash: UInt32, _ text: [UInt8], _ range: Range<Int>) -> Int? {
        let mask = places.count - 1
        var place = Int(hash) & mask
        while true {
            let entry = Int(places[place])
            if entry == 0 { return nil }
            if hashes[entry - 1] == hash, equals(entry - 1, text, range) { return entry - 1 }
            place = (place + 1) & mask
        }
    }

    /// The number of a word.
    func number(_ word: [UInt8]) -> Int? {
        number(hash: WordHash.of(word), word, 0..<word.count)
    }

    /// The folded bytes of a word.
    func bytes(of number: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[number])..<Int(starts[number + 1])]
    }

    /// Takes a word in, and says its number.
    mutating func insert(_ word: [UInt8]) -> Int {
        if let number = number(word) { return number }
        hashes.append(WordHash.of(word))
        bytes += word
        starts.append(UInt32(bytes.count))
        if hashes.count * 3 > places.count {
            places = [UInt32](repeating: 0, count: places.count * 2)
            for number in hashes.indices.dropLast() { place(number) }
        }
        place(hashes.count - 1)
        return hashes.count - 1
    }

    private mutating func place(_ number: Int) {
        var place = Int(hashes[number]) & (places.count - 1)
        while places[place] != 0 { place = (place + 1) & (places.count - 1) }
        places[place] = UInt32(number + 1)
    }

    private func equals(_ number: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        let start = Int(starts[number])
        guard Int(starts[number + 1]) - start == range.count else { return false }
        for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
        return true
    }
}
