/// Walks over a text byte by byte; only ASCII ever matches.
struct UTF8Cursor {
    private let bytes: [UInt8]
    /// How many bytes were read.
    private(set) var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The byte to be read next; nil at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func advance() {
        if position < bytes.count { position += 1 }
    }

    /// Reads the character when it is next, and says whether it was.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let byte = current, UInt32(byte) == character.value else { return false }
        advance()
        return true
    }

    /// The value of the digit that is next.
    var digit: Int? {
        guard let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        return Int(byte &- UInt8(ascii: "0"))
    }

    /// Reads exactly `count` digits, or stops at the first byte that is none and returns nil.
    mutating func digits(_ count: Int) -> Int? {
        var number = 0
        for _ in 0..<count {
            guard let digit else { return nil }
            number = number * 10 + digit
            advance()
        }
        return number
    }
}
