/// A telephone number in the international form of E.164: "+" and 8 to 15 digits.
///
/// Its descriptions are masked, so that a number reaches no log by accident; `e164` is the number itself.
public struct PhoneNumber: Sendable, Hashable, PersonalValue {
    /// The number itself: "+" and 8 to 15 digits, the first one not 0.
    public let e164: String

    /// Reads a number as people write it.
    ///
    /// Spaces, hyphens, dots, slashes and parentheses between the digits are passed over. A number without "+" is
    /// national and needs the country's calling code; one leading trunk zero is dropped from it.
    ///
    /// - Returns: nil where the text is no such number.
    public init?(_ text: String, callingCode: String? = nil) {
        guard text.utf8.count <= 40 else { return nil }
        var digits = ""
        var isInternational = false
        for (position, character) in text.unicodeScalars.enumerated() {
            switch character {
            case "0"..."9": digits.unicodeScalars.append(character)
            case "+" where position == 0: isInternational = true
            case " ", "-", ".", "/", "(", ")": continue
            default: return nil
            }
        }
        if !isInternational {
            guard let callingCode else { return nil }
            if digits.hasPrefix("0") { digits.removeFirst() }
            if callingCode == "1", digits.count == 11, digits.hasPrefix("1") { digits.removeFirst() }
            guard callingCode != "1" || digits.count == 10 else { return nil }
            digits = callingCode + digits
        }
        guard (8...15).contains(digits.count), digits.first != "0" else { return nil }
        e164 = "+" + digits
    }

    /// The number with all but its first digit and its last four masked: "+1•••0100".
    public var description: String {
        "\(e164.prefix(2))•••\(e164.suffix(4))"
    }
}
