extension JSONScanner {
    /// Reads a string; the opening quote comes next.
    mutating func string() throws(JSONError) -> String {
        let start = offset
        offset += 1
        var plain = offset
        var text: [UInt8] = []
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                let tail = bytes[plain..<offset]
                offset += 1
                if text.isEmpty { return String(decoding: tail, as: UTF8.self) }
                text.append(contentsOf: tail)
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text.append(contentsOf: bytes[plain..<offset])
                try escape(into: &text)
                plain = offset
            case 0x20...0x7F:
                offset += 1
            case 0x00..<0x20:
                throw controlCharacter(byte)
            default:
                guard let length = scalarLength(at: offset) else { throw invalidUTF8(at: offset) }
                offset += length
            }
        }
        throw failure(.syntax, "the string that begins here has no closing quote", at: start)
    }

    private func controlCharacter(_ byte: UInt8) -> JSONError {
        switch byte {
        case 0x0A, 0x0D:
            failure(.syntax, "a string must not contain a line break; close the quote or write \\n", at: offset)
        case 0x09:
            failure(.syntax, "a string must not contain a tab; write \\t", at: offset)
        default:
            failure(.syntax, "a string must not contain control characters; remove it", at: offset)
        }
    }

    /// Reads one escape, a surrogate pair being one; the backslash comes next.
    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = offset
        offset += 1
        guard let byte = current else {
            throw failure(.syntax, "the text ends inside an escape", at: start)
        }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try escapedScalar(from: start))).utf8)
        default:
            let hint = "write \\\\ for a backslash; escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with 4 digits"
            throw failure(.syntax, "unknown escape; \(hint)", at: start)
        }
    }

    /// Reads the digits of `\u` and, for a high surrogate, the second half; `start` is the backslash.
    private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try hexDigits(from: start)
        if let scalar = Unicode.Scalar(first) {
            guard first != 0 || acceptsNull else {
                throw failure(.syntax, "\\u0000 is not accepted; remove it", at: start)
            }
            return scalar
        }
        if first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
            let second = try hexDigits(from: offset - 2)
            let combined = 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)
            if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(combined) { return scalar }
        }
        let message = "this \\u escape is half of a surrogate pair; write both halves or the character itself"
        throw failure(.syntax, message, at: start)
    }

    private mutating func hexDigits(from start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap(Self.hexValue) else {
                throw failure(.syntax, "\\u needs four hexadecimal digits", at: start)
            }
            value = value << 4 | digit
            offset += 1
        }
        return value
    }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
