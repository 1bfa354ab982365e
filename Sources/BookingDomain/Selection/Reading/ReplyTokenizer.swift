/// Cuts a folded text into tokens.
enum ReplyTokenizer {
    /// The tokens in order; spaces are left out.
    static func tokens(of text: FoldedText) -> [ReplyToken] {
        let bytes = text.bytes
        var tokens: [ReplyToken] = []
        var index = 0
        var lastEnd = -1
        while index < bytes.count {
            guard let kind = kind(of: bytes[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            if kind != .symbol {
                while end < bytes.count, Self.kind(of: bytes[end]) == kind { end += 1 }
            }
            tokens.append(
                ReplyToken(
                    kind: kind, text: String(decoding: bytes[index..<end], as: UTF8.self),
                    range: text.starts[index]..<text.ends[end - 1], isGlued: index == lastEnd))
            lastEnd = end
            index = end
        }
        return tokens
    }

    /// The tokens of a text.
    static func tokens(of text: String) -> [ReplyToken] {
        tokens(of: FoldedText(text))
    }

    private static func kind(of byte: UInt8) -> ReplyToken.Kind? {
        switch byte {
        case 0x20: nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digits
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: .word
        default: .symbol
        }
    }
}
