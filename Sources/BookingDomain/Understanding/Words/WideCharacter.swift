/// What becomes of a character beyond ASCII when a message is folded.
enum WideCharacter {
    case silent, space
    case symbol(UInt8)
    case digit(UInt8)
    case letters([UInt8])

    static func fold(_ value: UInt32) -> WideCharacter {
        switch value {
        // Apostrophes, the soft hyphen and what has no width of its own: joiners, marks, variation selectors.
        case 0x2018, 0x2019, 0x02BC, 0xB4, 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x2060, 0x20E3, 0xFE00...0xFE0F,
            0xFEFF:
            return .silent
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return .space
        case 0x2010...0x2015, 0x2212: return .symbol(UInt8(ascii: "-"))
        case 0x2026, 0x3002: return .symbol(UInt8(ascii: "."))
        case 0xFF01, 0xA1: return .symbol(UInt8(ascii: "!"))
        case 0xFF1F, 0xBF: return .symbol(UInt8(ascii: "?"))
        case 0x2028, 0x2029, 0x85: return .symbol(0x0A)
        case 0xFF10...0xFF19: return .digit(UInt8(truncatingIfNeeded: value - 0xFF10 + 0x30))
        case 0x2460...0x2468: return .digit(UInt8(truncatingIfNeeded: value - 0x2460 + 0x31))
        case 0xA3, 0xA5, 0x20AC: return .symbol(UInt8(ascii: "$"))
        case 0xC0...0x17F:
            let letters = latin[Int(value - 0xC0)]
            return letters.isEmpty ? .space : .letters(letters)
        default: return other(value)
        }
    }

    private static func other(_ value: UInt32) -> WideCharacter {
        guard let scalar = Unicode.Scalar(value) else { return .space }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return .letters(Array(scalar.properties.lowercaseMapping.utf8))
        default: return .space
        }
    }

    /// The plain letters of U+00C0 to U+017F.
    private static let latin: [[UInt8]] = {
        let plain = [
            "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss",
            "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y",
            "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i",
            "ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s",
            "t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s",
        ]
        return plain.joined(separator: " ").split(separator: " ").map { $0 == "." ? [] : Array($0.utf8) }
    }()
}
