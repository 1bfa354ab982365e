import BookingDomain

/// Draws random JSON values and documents; equal seeds give equal draws.
struct JSONTestRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    mutating func value(depth: Int) -> JSONValue {
        switch below(depth > 0 ? 9 : 5) {
        case 0: return below(2) == 0 ? .null : .bool(below(2) == 0)
        case 1: return .integer(Int(truncatingIfNeeded: next() >> UInt64(below(64))))
        case 2: return .number(number())
        case 3, 4: return .string(string())
        case 5, 6: return .array((0..<below(6)).map { _ in value(depth: depth - 1) })
        default: return .object(JSONObject((0..<below(24)).map { _ in (string(), value(depth: depth - 1)) }))
        }
    }

    mutating func string() -> String {
        let alphabet: [String] = [
            "a", "b", "Z", "0", " ", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{1}", "\u{1F}", "\u{7F}", "é", "e\u{301}",
            "ß", "\u{2028}", "\u{2029}", "\u{20AC}", "\u{FFFD}", "\u{FEFF}", "😀", "👩‍👩‍👧", "\u{10FFFF}", "\u{202E}",
        ]
        return (0..<below(9)).map { _ in alphabet[below(alphabet.count)] }.joined()
    }

    /// The text of a value with random white space and random escapes.
    mutating func document(_ value: JSONValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let bool): return String(bool)
        case .number(let number): return number.literal
        case .string(let string): return quoted(string)
        case .array(let elements):
            return "[" + blank() + elements.map { document($0) + blank() }.joined(separator: "," + blank()) + "]"
        case .object(let object):
            let members = object.members.map { quoted($0.key) + blank() + ":" + blank() + document($0.value) + blank() }
            return "{" + blank() + members.joined(separator: "," + blank()) + "}"
        }
    }

    private mutating func blank() -> String { ["", "", "", " ", "\n", "\r\n", "\t"][below(7)] }

    private mutating func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            guard mustEscape || below(4) == 0 else {
                text.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16, uppercase: below(2) == 0)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return text + "\""
    }

    private mutating func number() -> JSONNumber {
        let whole = below(2) == 0 ? "0" : String(below(1_000_000) + 1)
        let fraction = below(2) == 0 ? "" : "." + String(below(10_000))
        let exponent = below(2) == 0 ? "" : ["e", "E", "e-", "E+"][below(4)] + String(below(30))
        return JSONNumber(literal: (below(2) == 0 ? "-" : "") + whole + fraction + exponent) ?? JSONNumber(0)
    }
}
