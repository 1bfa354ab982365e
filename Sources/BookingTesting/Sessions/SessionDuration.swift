import BookingDomain

/// Durations as scripts spell them: `31m`, `1h30m`, `2d`.
enum SessionDuration {
    /// The longest, in seconds: ten years of 366 days.
    static let maximum = 3660 * 86_400

    private static let units: [(letter: Unicode.Scalar, seconds: Int)] = [
        ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
    ]

    /// The seconds that a word spells: whole numbers with a unit each, larger units first.
    static func seconds(_ word: SessionWord, _ cursor: SessionCursor) throws(SessionError) -> Int {
        var total = 0
        var digits = ""
        var rest = units[...]
        for (place, scalar) in word.text.unicodeScalars.enumerated() {
            if ("0"..."9").contains(scalar) {
                digits.unicodeScalars.append(scalar)
                continue
            }
            guard let unit = rest.firstIndex(where: { $0.letter == scalar }), let number = Int(digits),
                number <= maximum, total + number * rest[unit].seconds <= maximum
            else { throw bad(word, cursor, at: place) }
            total += number * rest[unit].seconds
            rest = rest[(unit + 1)...]
            digits = ""
        }
        guard digits.isEmpty else { throw bad(word, cursor, at: word.text.unicodeScalars.count) }
        guard total > 0 else {
            throw cursor.error("time only goes forward; wait at least 1s", at: word.column)
        }
        return total
    }

    private static func bad(_ word: SessionWord, _ cursor: SessionCursor, at place: Int) -> SessionError {
        cursor.error(
            "\(Excerpt.quoted(word.text)) is no duration of at most 3660 days; write 31m or 1h30m, with d, h, m or s",
            at: word.column + place)
    }
}
