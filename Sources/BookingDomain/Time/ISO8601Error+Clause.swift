extension ISO8601Error {
    /// The message as it goes on behind a colon: without a capital where it begins with no name.
    package var clause: String {
        let first = message.prefix { $0 != " " }
        guard ["A", "An", "The", "There", "No"].contains(first) else { return message }
        return first.lowercased() + message.dropFirst(first.count)
    }
}
