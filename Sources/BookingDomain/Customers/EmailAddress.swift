/// An e-mail address, trimmed and in lower case.
///
/// Its descriptions are masked, so that an address reaches no log by accident; `address` is the address itself.
public struct EmailAddress: Sendable, Hashable, PersonalValue {
    /// The address itself.
    public let address: String

    /// Reads one address: a local part, "@" and a domain with a dot, at most 254 bytes of printable ASCII without
    /// spaces.
    ///
    /// - Returns: nil where the text is no such address, such as two addresses, a display name, or a line break.
    public init?(_ text: String) {
        let trimmed = text.trimmingPrefix(while: { $0 == " " })
        let words = String(trimmed.reversed().drop { $0 == " " }.reversed()).lowercased()
        guard words.utf8.count <= 254, words.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        guard !words.utf8.contains(where: { ",;<>()[]\\\"".utf8.contains($0) }) else { return nil }
        let parts = words.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 64 else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }) else {
            return nil
        }
        address = words
    }

    /// The address with all but its first character and its domain masked: "a•••@example.com".
    public var description: String {
        let parts = address.split(separator: "@")
        return "\(address.prefix(1))•••@\(parts.last ?? "")"
    }
}
