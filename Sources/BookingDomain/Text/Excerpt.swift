/// Short, printable pieces of foreign text for messages.
package enum Excerpt {
    /// The text in double quotes, at most `limit` scalars between them, cut with an ellipsis.
    ///
    /// Quotes and backslashes are escaped, and so is everything that could change how a terminal or a log shows the
    /// line: control and format characters, line and paragraph separators, bidirectional marks. The work is bounded by
    /// `limit`, not by the text.
    package static func quoted(_ text: String, limit: Int = 40) -> String {
        var pieces: [String] = []
        var length = 0
        var piecesBeforeEllipsis = 0
        var isCut = false
        for scalar in text.unicodeScalars {
            let piece = escaped(scalar)
            length += piece.unicodeScalars.count
            if length > limit {
                isCut = true
                break
            }
            pieces.append(piece)
            if length < limit { piecesBeforeEllipsis = pieces.count }
        }
        guard isCut else { return "\"" + pieces.joined() + "\"" }
        return "\"" + pieces.prefix(piecesBeforeEllipsis).joined() + "…\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case " "..."~": return String(Character(scalar))
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default:
            return String(Character(scalar))
        }
    }
}
