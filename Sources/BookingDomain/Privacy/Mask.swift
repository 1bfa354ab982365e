/// What stands in descriptions in the place of something personal.
enum Mask {
    /// For a text that is there; nil where there is none.
    static func text(_ text: String?) -> String? { text.map { _ in "•••" } }

    /// A description of named parts: `BookingRequest(service: botox, notes: •••)`; parts that are nil are left out.
    static func description(_ type: String, _ parts: [(String, String?)]) -> String {
        let shown = parts.compactMap { name, value in value.map { "\(name): \($0)" } }
        return "\(type)(\(shown.joined(separator: ", ")))"
    }
}
