/// Finds what a customer wrote themselves: an e-mail without the messages it quotes and without its signature.
enum MessageBody {
    /// The parts of a message to be read, in order.
    static func parts(_ bytes: [UInt8], _ vocabularies: [Vocabulary]) -> [Range<Int>] {
        guard bytes.contains(0x0A) else { return bytes.isEmpty ? [] : [0..<bytes.count] }
        var parts: [Range<Int>] = []
        var lower = 0
        while lower < bytes.count {
            let end = lineEnd(bytes, lower)
            let line = trimmed(bytes, lower..<end)
            let verdict = verdict(bytes, line, lineStart: lower, vocabularies)
            if case .stop = verdict { break }
            if case .keep = verdict {
                if let last = parts.last, last.upperBound == lower {
                    parts[parts.count - 1] = last.lowerBound..<min(end + 1, bytes.count)
                } else {
                    parts.append(lower..<min(end + 1, bytes.count))
                }
            }
            lower = end + 1
            if case .skip(let to) = verdict { lower = max(lower, to) }
        }
        return parts
    }

    private enum Verdict {
        case keep
        case skip(to: Int)
        case stop
    }

    private static func verdict(
        _ bytes: [UInt8], _ line: Range<Int>, lineStart: Int, _ vocabularies: [Vocabulary]
    ) -> Verdict {
        guard let first = line.first.map({ bytes[$0] }) else { return .keep }
        if first == UInt8(ascii: ">") { return .skip(to: 0) }
        if line.count == 2, bytes[line.lowerBound] == UInt8(ascii: "-"),
            bytes[line.lowerBound + 1] == bytes[line.lowerBound]
        {
            return .stop
        }
        for vocabulary in vocabularies {
            if vocabulary.traits.quoteMarks.contains(where: { starts(bytes, line, with: $0) }) { return .stop }
            for quote in vocabulary.traits.quoteLines where starts(bytes, line, with: quote.opening) {
                guard let end = introduction(bytes, line, quote.ending) else { continue }
                return isQuoted(bytes, from: end) ? .skip(to: end) : .stop
            }
        }
        return .keep
    }

    /// The end of a line that introduces a quotation, which may be broken once.
    private static func introduction(_ bytes: [UInt8], _ line: Range<Int>, _ ending: String) -> Int? {
        if ends(bytes, line, with: ending) { return lineEnd(bytes, line.upperBound) + 1 }
        let next = lineEnd(bytes, line.upperBound) + 1
        guard next < bytes.count else { return nil }
        let end = lineEnd(bytes, next)
        return ends(bytes, trimmed(bytes, next..<end), with: ending) ? end + 1 : nil
    }

    /// Whether the next line that is not empty is marked as quoted.
    private static func isQuoted(_ bytes: [UInt8], from start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ">")
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }

    private static func starts(_ bytes: [UInt8], _ line: Range<Int>, with text: String) -> Bool {
        line.count >= text.utf8.count - (text.hasSuffix(" ") ? 1 : 0)
            && zip(bytes[line], text.utf8).allSatisfy { lower($0) == $1 }
    }

    private static func ends(_ bytes: [UInt8], _ line: Range<Int>, with text: String) -> Bool {
        line.count >= text.utf8.count
            && zip(bytes[line].suffix(text.utf8.count), text.utf8).allSatisfy { lower($0) == $1 }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
