extension JSONScanner {
    /// Whether a number can begin here.
    var isAtNumber: Bool { current == UInt8(ascii: "-") || isAtDigit }

    private var isAtDigit: Bool {
        guard let byte = current else { return false }
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Reads a number by the grammar of RFC 8259, section 6; what follows it is the caller's affair.
    mutating func number() throws(JSONError) -> JSONNumber {
        let start = offset
        _ = take(UInt8(ascii: "-"))
        let firstDigit = offset
        if take(UInt8(ascii: "0")) {
            guard !isAtDigit else {
                throw failure(.syntax, "a number must not begin with a zero; remove the zero", at: firstDigit)
            }
        } else {
            try digits(after: "\"-\"; infinity is not a JSON number")
        }
        if take(UInt8(ascii: ".")) { try digits(after: "the decimal point") }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
            try digits(after: "the exponent sign")
        }
        return JSONNumber(checked: String(decoding: bytes[start..<offset], as: UTF8.self))
    }

    private mutating func digits(after what: String) throws(JSONError) {
        guard isAtDigit else { throw failure(.syntax, "a number needs a digit after \(what)", at: offset) }
        while isAtDigit { offset += 1 }
    }
}
