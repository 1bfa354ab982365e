/// Names that agents make up where they know none (requirement C10).
///
/// The list is short on purpose: a real name that is taken for a placeholder would be asked for again and again.
enum PlaceholderName {
    /// The placeholders, in lower case.
    static let words: Set<String> = [
        "unknown", "n/a", "none", "null", "undefined", "not provided", "anonymous", "customer", "the customer",
        "customer name", "caller", "the caller", "client", "guest", "user", "patient", "john doe", "jane doe",
    ]

    /// Whether a name stands for not knowing one, whatever its case and spaces.
    static func matches(_ name: String) -> Bool {
        words.contains(name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
