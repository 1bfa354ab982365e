/// Finds parts of a valid JSON text without building values.
struct JSONLocator {
    private var scanner: JSONScanner
    /// The opening quote of the last key that was followed.
    private(set) var keyOffset = 0

    init(_ bytes: [UInt8]) {
        scanner = JSONScanner(bytes)
    }

    var offset: Int { scanner.offset }

    /// Moves to the value a pointer names; false if there is none.
    mutating func follow(_ pointer: JSONPointer) -> Bool {
        scanner.skipWhitespace()
        for step in pointer.steps {
            let found =
                switch step {
                case .key(let key): enterMember(key)
                case .index(let index): enterElement(index)
                }
            guard found else { return false }
        }
        return !scanner.isAtEnd
    }

    private mutating func enterMember(_ wanted: String) -> Bool {
        guard scanner.take(UInt8(ascii: "{")) else { return false }
        repeat {
            scanner.skipWhitespace()
            keyOffset = scanner.offset
            guard scanner.current == UInt8(ascii: "\""), let key = try? scanner.string() else { return false }
            scanner.skipWhitespace()
            guard scanner.take(UInt8(ascii: ":")) else { return false }
            scanner.skipWhitespace()
            if key == wanted { return true }
            skipValue()
            scanner.skipWhitespace()
        } while scanner.take(UInt8(ascii: ","))
        return false
    }

    private mutating func enterElement(_ index: Int) -> Bool {
        guard index >= 0, scanner.take(UInt8(ascii: "[")) else { return false }
        scanner.skipWhitespace()
        guard scanner.current != UInt8(ascii: "]") else { return false }
        for _ in 0..<index {
            skipValue()
            scanner.skipWhitespace()
            guard scanner.take(UInt8(ascii: ",")) else { return false }
            scanner.skipWhitespace()
        }
        return true
    }

    /// Skips a value by its brackets and quotes alone.
    private mutating func skipValue() {
        var depth = 0
        repeat {
            guard let byte = scanner.current else { return }
            switch byte {
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                scanner.offset += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                scanner.offset += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09:
                scanner.offset += 1
            default:
                skipWord()
            }
        } while depth > 0
    }

    private mutating func skipWord() {
        while let byte = scanner.current {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20, 0x0A, 0x0D, 0x09: return
            default: scanner.offset += 1
            }
        }
    }

    private mutating func skipString() {
        scanner.offset += 1
        while let byte = scanner.current, byte != UInt8(ascii: "\"") {
            let length = byte == UInt8(ascii: "\\") ? 2 : 1
            scanner.offset = min(scanner.offset + length, scanner.bytes.count)
        }
        _ = scanner.take(UInt8(ascii: "\""))
    }
}
