/// A text with places for the variables of a ``TimeContext``, such as `{{currentDate}}` (requirement D2).
///
/// Blanks inside the braces mean nothing. Two braces that open always begin a place; a text that needs them otherwise
/// cannot be a template.
public struct PromptTemplate: Sendable, Hashable {
    /// The names that may stand between the braces.
    public static let names = [
        "currentDate", "currentTime", "tenantTimezone", "businessHours", "nextBusinessDay", "confirmDate", "tenantId",
        "patientPhone",
    ]

    /// The text as it was given.
    public let text: String
    private var pieces: [Piece] = []
    private var mistake: PromptTemplateError?

    private enum Piece: Hashable {
        case words(String)
        case variable(String)
    }

    /// Reads a template.
    ///
    /// - Throws: ``PromptTemplateError`` for a name that does not exist, with the one that was probably meant, and for
    ///   braces that are not closed.
    public init(_ text: String) throws(PromptTemplateError) {
        self.init(own: text)
        if let mistake { throw mistake }
    }

    /// Reads a text of this library, in which names of a catalogue may hold any braces: these stay as they are.
    init(own text: String) {
        self.text = text
        var rest = text[...]
        while let open = Self.index(of: "{{", in: rest) {
            pieces.append(.words(String(rest[..<open])))
            let inside = rest[open...].dropFirst(2)
            let close = Self.index(of: "}}", in: inside)
            let name = inside[..<(close ?? inside.startIndex)].split(separator: " ").joined(separator: " ")
            if let close, Self.names.contains(name) {
                pieces.append(.variable(name))
                rest = rest[close...].dropFirst(2)
            } else {
                mistake = mistake ?? Self.mistake(close == nil ? nil : name, at: open, in: text)
                pieces.append(.words("{{"))
                rest = inside
            }
        }
        pieces.append(.words(String(rest)))
    }

    /// The text with everything filled in; braces inside a value mean nothing.
    public func text(in context: TimeContext) -> String {
        let values = Dictionary(context.variables.map { ($0.name, $0.value) }) { first, _ in first }
        return pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .variable(let name): values[name] ?? ""
            }
        }.joined()
    }

    /// What is wrong with a name, or, where there is none, with the braces.
    private static func mistake(_ name: String?, at index: String.Index, in text: String) -> PromptTemplateError {
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        let place = SourcePosition(utf8Offset: offset, in: text)
        guard let name else {
            return PromptTemplateError("these braces are not closed; write }} behind the name", at: place)
        }
        let hint = Spelling.suggestion(for: name, among: names).map { "did you mean \($0)?" }
        let advice = hint ?? "there are \(Sentence.list(names))"
        return PromptTemplateError("there is no variable \(Excerpt.quoted(name)); \(advice)", at: place)
    }

    private static func index(of pair: String, in text: Substring) -> Substring.Index? {
        text.indices.first { text[$0...].hasPrefix(pair) }
    }
}
