/// Cuts a message into tokens and folds it on the way: lower case, plain letters, no apostrophes.
///
/// "I’m", "I'm" and "im" are one word, so are "übermorgen" and "ubermorgen"; every token knows its place in the
/// original text. At most ``limit`` bytes are read.
struct MessageScanner {
    /// How many bytes of a message are read.
    static let limit = 8_192

    private(set) var tokens: [Token] = []
    private(set) var folded: [UInt8] = []
    /// Whether the message is longer than what is read.
    private(set) var isCut = false

    private enum Class: UInt8 {
        case space, letter, digit, symbol, silent, line
    }

    private static let classes: [Class] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x27, 0x60: .silent
        case 0x0A, 0x0D: .line
        case 0..<0x21, 0x22, 0x7F: .space
        default: .symbol
        }
    }

    private var kind: Token.Kind?
    private var start = 0
    private var end = 0
    private var foldedStart = 0
    private var hash = WordHash.seed
    private var value: Int32 = 0
    private var isGlued = false
    private var wasSpace = true

    /// Scans the given parts of a text, such as an e-mail without what it quotes.
    init(_ bytes: [UInt8], parts: [Range<Int>]) {
        tokens.reserveCapacity(32)
        folded.reserveCapacity(min(bytes.count, Self.limit) + 8)
        var left = Self.limit
        for (index, part) in parts.enumerated() {
            if index > 0 { symbol(0x0A, from: part.lowerBound, to: part.lowerBound) }
            let upper = part.count <= left ? part.upperBound : Self.boundary(bytes, part.lowerBound + left)
            scan(bytes, part.lowerBound..<upper)
            finish()
            wasSpace = true
            left -= upper - part.lowerBound
            if upper < part.upperBound {
                isCut = true
                break
            }
        }
    }

    /// The last place at or before an offset where a character begins.
    private static func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
        var offset = offset
        while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    private mutating func scan(_ bytes: [UInt8], _ range: Range<Int>) {
        let classes = Self.classes
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte < 0x80 else {
                index = wide(bytes, at: index, limit: range.upperBound)
                continue
            }
            switch classes[Int(byte)] {
            case .letter: letter(byte | 0x20, from: index, to: index + 1)
            case .digit: digit(byte, from: index, to: index + 1)
            case .symbol: symbol(byte, from: index, to: index + 1)
            case .line: symbol(0x0A, from: index, to: index + 1)
            case .space: space()
            case .silent: break
            }
            index += 1
        }
    }

    @inline(__always)
    private mutating func letter(_ byte: UInt8, from lower: Int, to upper: Int) {
        if kind != .word { begin(.word, at: lower) }
        folded.append(byte)
        hash = WordHash.adding(byte, to: hash)
        end = upper
    }

    @inline(__always)
    private mutating func digit(_ byte: UInt8, from lower: Int, to upper: Int) {
        if kind != .digits { begin(.digits, at: lower) }
        folded.append(byte)
        hash = WordHash.adding(byte, to: hash)
        value = value > 99_999_999 ? .max : value * 10 + Int32(byte - 0x30)
        end = upper
    }

    private mutating func symbol(_ byte: UInt8, from lower: Int, to upper: Int) {
        begin(.symbol, at: lower)
        folded.append(byte)
        hash = WordHash.adding(byte, to: hash)
        end = upper
        finish()
        if byte == 0x0A { wasSpace = true }
    }

    @inline(__always)
    private mutating func space() {
        finish()
        wasSpace = true
    }

    private mutating func begin(_ newKind: Token.Kind, at lower: Int) {
        finish()
        kind = newKind
        start = lower
        foldedStart = folded.count
        hash = WordHash.seed
        value = 0
        isGlued = !wasSpace
        wasSpace = false
    }

    private mutating func finish() {
        guard let kind else { return }
        let length = folded.count - foldedStart
        tokens.append(
            Token(
                kind: kind, isGlued: isGlued, digits: kind == .digits ? UInt8(min(length, 99)) : 0,
                value: kind == .digits ? value : 0, hash: hash, start: Int32(start), end: Int32(end),
                foldedStart: Int32(foldedStart), foldedEnd: Int32(folded.count)))
        self.kind = nil
    }

    /// Reads one character beyond ASCII, and says where the next one begins.
    private mutating func wide(_ bytes: [UInt8], at index: Int, limit: Int) -> Int {
        let first = bytes[index]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= limit else { return limit }
        var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        switch WideCharacter.fold(scalar) {
        case .silent: break
        case .space: space()
        case .symbol(let byte): symbol(byte, from: index, to: index + length)
        case .digit(let byte): digit(byte, from: index, to: index + length)
        case .letters(let letters): for byte in letters { letter(byte, from: index, to: index + length) }
        }
        return index + length
    }
}
