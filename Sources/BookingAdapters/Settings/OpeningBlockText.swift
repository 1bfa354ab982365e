import BookingDomain

/// Reads opening blocks as people write them: `09:00-12:00`.
enum OpeningBlockText {
    /// The block at a place.
    static func block(_ value: JSONValue, at place: JSONPointer) throws(JSONError) -> OpeningBlock {
        let text = try SettingsText.string(value, at: place)
        let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 2, let start = minute(parts[0]), let end = minute(parts[1]) else {
            throw fault(text, "is not an opening block; write it like \"09:00-12:00\"", at: place)
        }
        if let block = OpeningBlock(startMinute: start, endMinute: end) { return block }
        if start == end { throw fault(text, "is empty; leave it out or give it a later end", at: place) }
        if start > end { throw fault(text, "ends before it starts; split it at 24:00, the end of its day", at: place) }
        throw fault(text, "leaves its day; split it at 24:00", at: place)
    }

    private static func fault(_ text: String, _ message: String, at place: JSONPointer) -> JSONError {
        JSONError(.badValue, "\(Excerpt.quoted(text)) \(message)", pointer: place)
    }

    /// The minute after midnight that five characters spell; 24:00 is 1440.
    private static func minute(_ text: Substring) -> Int? {
        if text == "24:00" { return 24 * 60 }
        guard text.utf8.count == 5, let time = try? ISO8601.localTime(String(text)) else { return nil }
        return time.hour * 60 + time.minute
    }
}
