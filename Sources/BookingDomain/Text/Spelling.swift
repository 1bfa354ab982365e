/// Finds the word that was probably meant.
package enum Spelling {
    /// The longest word that is looked at, in Unicode scalars.
    package static let longestWord = 64

    /// The candidate nearest to a misspelled word, or nil if none is near.
    ///
    /// Nearness is the number of letters to insert, delete, replace or swap with their neighbour (Damerau-Levenshtein,
    /// each place edited once), letter case ignored, and may be at most a third of the longer word. Of equally near
    /// candidates the first wins. A candidate equal to the word is no suggestion. Words of more than 64 scalars are
    /// not looked at, so that the work is bounded by the number of candidates. Where none is near, the only one that is
    /// the word with more behind an underscore, or the other way round, is meant: `duration` for `duration_minutes`.
    package static func suggestion(for word: String, among candidates: [String]) -> String? {
        guard let letters = letters(of: word), !letters.isEmpty else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates where candidate != word {
            guard let other = Self.letters(of: candidate) else { continue }
            let allowed = min(max(letters.count, other.count) / 3, (best?.distance ?? Int.max) - 1)
            guard abs(letters.count - other.count) <= allowed else { continue }
            let distance = distance(from: letters, to: other)
            if distance <= allowed { best = (candidate, distance) }
        }
        return best?.candidate ?? longer(than: word, among: candidates)
    }

    /// The only candidate that goes on with "_" where the word ends, or ends where the word goes on so.
    private static func longer(than word: String, among candidates: [String]) -> String? {
        let found = candidates.filter { $0.hasPrefix("\(word)_") || word.hasPrefix("\($0)_") }
        return found.count == 1 ? found.first : nil
    }

    private static func letters(of word: String) -> [UInt32]? {
        guard word.utf8.count <= 4 * longestWord else { return nil }
        let letters = word.unicodeScalars.map { ("A"..."Z").contains($0) ? $0.value | 0x20 : $0.value }
        return letters.count <= longestWord ? letters : nil
    }

    private static func distance(from left: [UInt32], to right: [UInt32]) -> Int {
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = left[row] == right[column] ? 0 : 1
                var cost = min(previous[column] + change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
