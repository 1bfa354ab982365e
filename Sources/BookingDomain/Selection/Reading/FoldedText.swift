/// A message as the reader sees it: lower case, plain punctuation, no apostrophes; every byte knows where it came from.
struct FoldedText {
    /// How many bytes of a message are looked at.
    ///
    /// What is said behind them could change the meaning of what stands
    /// before, so a message that is longer is never read as a choice.
    static let limit = 8_192

    /// The folded text, in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where the scalar behind each folded byte begins in the original text.
    private(set) var starts: [Int] = []
    /// Where the scalar behind each folded byte ends in the original text.
    private(set) var ends: [Int] = []
    /// Whether the message was longer than the limit.
    private(set) var isCut = false

    /// Folds a text.
    init(_ text: String) {
        bytes.reserveCapacity(64)
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            guard end <= Self.limit else {
                isCut = true
                break
            }
            fold(scalar, from: offset, to: end)
            offset = end
        }
    }

    private mutating func fold(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
        switch scalar.value {
        case 0x41...0x5A: append(UInt8(truncatingIfNeeded: scalar.value) | 0x20, from: start, to: end)
        case 0x27, 0x60: break
        case 0x09, 0x22: append(0x20, from: start, to: end)
        case 0x0A, 0x0D: append(0x0A, from: start, to: end)
        case 0x20..<0x7F: append(UInt8(truncatingIfNeeded: scalar.value), from: start, to: end)
        case 0..<0x80: append(0x20, from: start, to: end)
        default: foldWide(scalar, from: start, to: end)
        }
    }

    private mutating func foldWide(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
        switch scalar.value {
        // Apostrophes, the soft hyphen and what has no width of its own: joiners, marks, variation selectors.
        case 0x2018, 0x2019, 0x02BC, 0xB4, 0xAD, 0x200B...0x200F, 0x2060, 0x20E3, 0xFE00...0xFE0F, 0xFEFF: break
        case 0x2010...0x2015, 0x2212: append(UInt8(ascii: "-"), from: start, to: end)
        case 0x2026, 0x3002: append(UInt8(ascii: "."), from: start, to: end)
        case 0xFF01, 0xA1: append(UInt8(ascii: "!"), from: start, to: end)
        case 0xFF1F, 0xBF: append(UInt8(ascii: "?"), from: start, to: end)
        case 0x2028, 0x2029, 0x85: append(0x0A, from: start, to: end)
        case 0xFF10...0xFF19: append(UInt8(truncatingIfNeeded: scalar.value - 0xFF10 + 0x30), from: start, to: end)
        case 0xA3, 0xA5, 0x20AC: append(UInt8(ascii: "$"), from: start, to: end)
        default:
            guard Self.isLetter(scalar) else { return append(0x20, from: start, to: end) }
            for byte in scalar.properties.lowercaseMapping.utf8 { append(byte, from: start, to: end) }
        }
    }

    /// Letters, marks and digits of any script; everything else separates words, emoji included.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
        bytes.append(byte)
        starts.append(start)
        ends.append(end)
    }
}
