/// Builds a value from a text without recursion, so that deep nesting costs heap and never stack.
struct JSONParser {
    private var scanner: JSONScanner
    private var open: [Container] = []
    private let limits: JSONLimits

    init(_ bytes: [UInt8], limits: JSONLimits) {
        scanner = JSONScanner(bytes)
        scanner.acceptsNull = limits.acceptsNull
        self.limits = limits
    }

    /// Reads the one value of the text.
    mutating func document() throws(JSONError) -> JSONValue {
        try checkBeginning()
        while true {
            scanner.skipWhitespace()
            guard var value = try scalarOrEmpty() else { continue }
            // No copy of the container may be held here: it would make each addition copy all that came before.
            while let isObject = open.last?.isObject {
                open[open.count - 1].add(value)
                scanner.skipWhitespace()
                if scanner.take(UInt8(ascii: ",")) {
                    try beginNext(isObject: isObject, afterCommaAt: scanner.offset - 1)
                    break
                }
                guard scanner.take(Self.closing(isObject)) else { throw unclosed(isObject) }
                value = close()
            }
            if open.isEmpty { return try finish(value) }
        }
    }

    private func checkBeginning() throws(JSONError) {
        let start = scanner.bytes.prefix(3)
        if start.elementsEqual([0xEF, 0xBB, 0xBF]) {
            let message = "the text begins with a byte order mark; save it as UTF-8 without one"
            throw scanner.failure(.syntax, message, at: 0)
        }
        if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) {
            throw scanner.failure(.invalidUTF8, "the text is UTF-16; save it as UTF-8", at: 0)
        }
    }

    private mutating func finish(_ value: JSONValue) throws(JSONError) -> JSONValue {
        scanner.skipWhitespace()
        guard scanner.isAtEnd else { throw scanner.unexpected("the end of the text") }
        return value
    }

    /// Reads a scalar or an empty container; nil if a container was opened that is not empty.
    private mutating func scalarOrEmpty() throws(JSONError) -> JSONValue? {
        switch scanner.current {
        case UInt8(ascii: "\""):
            return .string(try scanner.string())
        case UInt8(ascii: "["):
            try push(isObject: false)
            scanner.skipWhitespace()
            return scanner.take(UInt8(ascii: "]")) ? close() : nil
        case UInt8(ascii: "{"):
            try push(isObject: true)
            scanner.skipWhitespace()
            if scanner.take(UInt8(ascii: "}")) { return close() }
            try key()
            return nil
        case _ where scanner.isAtNumber:
            return .number(try scanner.number())
        case UInt8(ascii: "+"):
            throw scanner.failure(.syntax, "a number must not begin with \"+\"; remove it", at: scanner.offset)
        case let byte? where JSONScanner.isWordByte(byte):
            return try scanner.word()
        default:
            throw scanner.unexpected("a value")
        }
    }

    private mutating func push(isObject: Bool) throws(JSONError) {
        guard open.count < limits.depth else {
            let message = "the text is nested deeper than \(limits.depth) levels; make it flatter"
            throw scanner.failure(.tooDeep, message, at: scanner.offset)
        }
        open.append(Container(isObject: isObject))
        scanner.offset += 1
    }

    private mutating func close() -> JSONValue {
        open.popLast()?.value ?? .null
    }

    private mutating func beginNext(isObject: Bool, afterCommaAt comma: Int) throws(JSONError) {
        scanner.skipWhitespace()
        if scanner.current == Self.closing(isObject) {
            throw scanner.failure(.syntax, "this comma has no value behind it; remove it", at: comma)
        }
        if isObject { try key() }
    }

    private static func closing(_ isObject: Bool) -> UInt8 {
        isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    private func unclosed(_ isObject: Bool) -> JSONError {
        scanner.unexpected(isObject ? "\",\" or \"}\"" : "\",\" or \"]\"")
    }

    /// Reads a key and the colon behind it.
    private mutating func key() throws(JSONError) {
        let start = scanner.offset
        guard scanner.current == UInt8(ascii: "\"") else { throw scanner.unexpected("a key in double quotes") }
        let key = try scanner.string()
        guard open[open.count - 1].begin(key) else {
            let message = "the key \(Excerpt.quoted(key)) stands twice in one object; remove one of them"
            throw scanner.failure(.duplicateKey, message, at: start)
        }
        scanner.skipWhitespace()
        guard scanner.take(UInt8(ascii: ":")) else { throw scanner.unexpected("\":\"") }
    }
}

extension JSONParser {
    /// An array or object whose end has not come yet.
    private struct Container {
        /// From this many members on, keys are remembered in a set instead of being searched one by one.
        private static let manyMembers = 32

        let isObject: Bool
        private var elements: [JSONValue] = []
        private var object = JSONObject()
        private var key = ""
        private var keys: Set<String> = []
        /// A bit for every kind of key that has come: one of 64, by its bytes.
        private var kinds: UInt64 = 0

        init(isObject: Bool) {
            self.isObject = isObject
            if isObject { object.reserveCapacity(8) }
        }

        var value: JSONValue { isObject ? .object(object) : .array(elements) }

        /// Notes the key of the next member; false if the object has it already.
        mutating func begin(_ key: String) -> Bool {
            self.key = key
            let kind = Self.kind(of: key)
            defer { kinds |= kind }
            // Equal keys may be spelled in different bytes, but only where they are not ASCII.
            let isNew = kind != Self.anyKind && kinds & kind == 0
            if object.count < Self.manyMembers { return isNew || !object.contains(key) }
            if keys.isEmpty { keys = Set(object.keys) }
            return keys.insert(key).inserted
        }

        private static let anyKind = UInt64.max

        private static func kind(of key: String) -> UInt64 {
            var mixed = UInt64(truncatingIfNeeded: key.utf8.count)
            for byte in key.utf8 {
                guard byte < 0x80 else { return anyKind }
                mixed = mixed &* 31 &+ UInt64(byte)
            }
            return 1 << ((mixed &* 0x9E37_79B9_7F4A_7C15) >> 58)
        }

        mutating func add(_ value: JSONValue) {
            if isObject {
                object.append(newKey: key, value)
            } else {
                elements.append(value)
            }
        }
    }
}
