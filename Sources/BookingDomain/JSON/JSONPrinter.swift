/// Turns a value into bytes with a stack of its own.
struct JSONPrinter {
    private(set) var output: [UInt8] = []
    private var open: [Container] = []
    private let pretty: Bool
    private let sortedKeys: Bool

    init(pretty: Bool, sortedKeys: Bool) {
        self.pretty = pretty
        self.sortedKeys = sortedKeys
    }

    mutating func write(_ value: JSONValue) {
        begin(value)
        while let container = open.last {
            guard container.next < container.count else {
                open.removeLast()
                if container.count > 0 { breakLine() }
                output.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                continue
            }
            open[open.count - 1].next += 1
            if container.next > 0 { output.append(UInt8(ascii: ",")) }
            breakLine()
            if container.isObject {
                let member = container.members[container.next]
                quote(member.key)
                output.append(UInt8(ascii: ":"))
                if pretty { output.append(UInt8(ascii: " ")) }
                begin(member.value)
            } else {
                begin(container.elements[container.next])
            }
        }
    }

    /// Writes a scalar, or the opening bracket of a container.
    private mutating func begin(_ value: JSONValue) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let bool): output.append(contentsOf: (bool ? "true" : "false").utf8)
        case .number(let number): output.append(contentsOf: number.literal.utf8)
        case .string(let string): quote(string)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            open.append(Container(isObject: false, elements: elements, members: []))
        case .object(let object):
            output.append(UInt8(ascii: "{"))
            open.append(Container(isObject: true, elements: [], members: ordered(object.members)))
        }
    }

    private func ordered(_ members: [(key: String, value: JSONValue)]) -> [(key: String, value: JSONValue)] {
        guard sortedKeys else { return members }
        return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private mutating func breakLine() {
        guard pretty else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
    }

    private mutating func quote(_ string: String) {
        output.append(UInt8(ascii: "\""))
        let start = output.count
        output.append(contentsOf: string.utf8)
        if output[start...].contains(where: Self.mayNeedEscape) {
            output.removeSubrange(start...)
            for scalar in string.unicodeScalars { append(scalar) }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether the byte is to be escaped or begins a scalar that may be (U+2028 and U+2029 begin with 0xE2).
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": output.append(contentsOf: "\\\"".utf8)
        case "\\": output.append(contentsOf: "\\\\".utf8)
        case "\n": output.append(contentsOf: "\\n".utf8)
        case "\r": output.append(contentsOf: "\\r".utf8)
        case "\t": output.append(contentsOf: "\\t".utf8)
        case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
            let digits = String(scalar.value, radix: 16)
            output.append(contentsOf: "\\u".utf8)
            output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
            output.append(contentsOf: digits.utf8)
        default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}

extension JSONPrinter {
    /// An array or object that is being written.
    private struct Container {
        let isObject: Bool
        let elements: [JSONValue]
        let members: [(key: String, value: JSONValue)]
        var next = 0

        var count: Int { isObject ? members.count : elements.count }
    }
}
