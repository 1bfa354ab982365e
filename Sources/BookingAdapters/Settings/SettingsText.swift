import BookingDomain

/// The rules for names and identifiers in files that people write.
enum SettingsText {
    /// The longest name, in UTF-8 bytes.
    static let longestName = 200
    /// The longest note for customers, in UTF-8 bytes.
    static let longestNote = 1_000
    /// The longest identifier, in bytes.
    static let longestIdentifier = 64

    /// The string at a place.
    static func string(_ value: JSONValue, at place: JSONPointer) throws(JSONError) -> String {
        guard let text = value.stringValue else {
            throw JSONError(.wrongType, "a string is needed here, but \(value.kind) was found", pointer: place)
        }
        return text
    }

    /// The name at a place: something to read on one line, without blanks around it.
    static func name(
        _ value: JSONValue, at place: JSONPointer, limit: Int = longestName
    ) throws(JSONError) -> String {
        let text = try string(value, at: place)
        if let fault = fault(ofName: text, limit: limit) {
            throw JSONError(.badValue, "\(Excerpt.quoted(text)) \(fault)", pointer: place)
        }
        return text
    }

    /// The identifier at a place: `[a-z0-9][a-z0-9_-]{0,63}`.
    static func identifier<Subject>(
        _ value: JSONValue, at place: JSONPointer
    ) throws(JSONError) -> Identifier<Subject> {
        let text = try string(value, at: place)
        guard isIdentifier(text) else {
            let rule =
                "lower-case letters, digits, \"-\" and \"_\", at most \(longestIdentifier), first a letter or digit"
            throw JSONError(.badValue, "\(Excerpt.quoted(text)) is not an id; use \(rule)", pointer: place)
        }
        return Identifier(text)
    }

    private static func isIdentifier(_ text: String) -> Bool {
        guard (1...longestIdentifier).contains(text.utf8.count) else { return false }
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && text.utf8.first != UInt8(ascii: "_") && text.utf8.first != UInt8(ascii: "-")
    }

    /// What makes a text unfit to be a name, to follow the quoted text; nil where nothing does.
    private static func fault(ofName text: String, limit: Int) -> String? {
        let size = text.utf8.count
        guard size <= limit else { return "has \(size) bytes; use at most \(limit)" }
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
            return "is empty; fill it in"
        }
        if text.unicodeScalars.contains(where: isUnprintable) { return "holds a control character; remove it" }
        if first.properties.isWhitespace || last.properties.isWhitespace {
            return "begins or ends with a blank; remove it"
        }
        return nil
    }

    /// Whether a scalar could break a line or turn the reading direction around.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: ("\u{202A}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
        }
    }
}
