/// Joins words into sentences.
package enum Sentence {
    /// "a", "a and b", "a, b and c".
    package static func list(_ parts: [String], joint: String = "and") -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " \(joint) \(last)"
    }
}
