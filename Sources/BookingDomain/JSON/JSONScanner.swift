/// Walks over the bytes of a JSON text and reads its scalars.
struct JSONScanner {
    let bytes: [UInt8]
    /// The byte that comes next; never behind the end.
    var offset = 0
    /// Whether `\u0000` is read.
    var acceptsNull = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next byte; nil at the end.
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func skipWhitespace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    /// Consumes the byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset += 1
        return true
    }

    /// An error at a byte.
    func failure(_ code: JSONError.Code, _ message: String, at offset: Int) -> JSONError {
        JSONError(code, message, position: SourcePosition(utf8Offset: offset, in: bytes))
    }

    /// An error about the byte that comes next, which fits nowhere.
    func unexpected(_ wanted: String) -> JSONError {
        guard let byte = current else {
            return failure(.syntax, "the text ends where \(wanted) is needed", at: offset)
        }
        guard let length = scalarLength(at: offset) else { return invalidUTF8(at: offset) }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
            return failure(.syntax, "JSON has no comments; remove this one", at: offset)
        }
        let found = Excerpt.quoted(String(decoding: bytes[offset..<offset + length], as: UTF8.self))
        return failure(.syntax, "\(wanted) is needed here, but \(found) was found", at: offset)
    }

    func invalidUTF8(at offset: Int) -> JSONError {
        let byte = String(bytes[offset], radix: 16, uppercase: true)
        return failure(.invalidUTF8, "byte 0x\(byte) is not valid UTF-8; save the text as UTF-8", at: offset)
    }

    /// The length of the scalar at an offset inside the text; nil if it is not valid UTF-8 (RFC 3629).
    func scalarLength(at start: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[start] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        for index in start + 2..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Reads `true`, `false` or `null`; any other word is an error.
    mutating func word() throws(JSONError) -> JSONValue {
        let start = offset
        while offset < bytes.count, Self.isWordByte(bytes[offset]) { offset += 1 }
        let word = bytes[start..<offset]
        if word.elementsEqual("true".utf8) { return .bool(true) }
        if word.elementsEqual("false".utf8) { return .bool(false) }
        if word.elementsEqual("null".utf8) { return .null }
        let found = Excerpt.quoted(String(decoding: word.prefix(64), as: UTF8.self))
        throw failure(.syntax, "\(found) is not JSON; write a string in quotes, or true, false or null", at: start)
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte & 0x20 != 0
        default: byte == UInt8(ascii: "_")
        }
    }
}
