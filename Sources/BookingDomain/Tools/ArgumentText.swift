/// What text may be an argument.
enum ArgumentText {
    /// Whether nothing of the text can be seen: only spaces and invisible characters, or nothing at all.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    }

    /// Whether the text has at most `limit` Unicode scalars; the work is bounded by the limit.
    static func fits(_ text: String, limit: Int) -> Bool {
        text.utf8.count <= 4 * limit && text.unicodeScalars.count <= limit
    }

    /// Whether a scalar could change how a line is shown or where it ends.
    ///
    /// These are control characters, line and paragraph separators, and the characters that embed, override or isolate
    /// a reading direction. Joiners and direction marks belong to real names and are none of them.
    static func isForbidden(_ scalar: Unicode.Scalar, allowsLineBreaks: Bool) -> Bool {
        switch scalar {
        case "\n", "\r": return !allowsLineBreaks
        case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Whether a key looks like the name of an argument, and not like a name or number of a customer.
    ///
    /// It begins with a small letter and has letters, underscores and at most three digits.
    static func isPlainKey(_ key: String) -> Bool {
        guard (1...40).contains(key.utf8.count), key.first.map({ ("a"..."z").contains($0) }) == true else {
            return false
        }
        let digits = key.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits <= 3
            && key.utf8.allSatisfy { byte in
                isLetter(byte) || byte == UInt8(ascii: "_")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }

    /// The text without spaces at its ends.
    static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
