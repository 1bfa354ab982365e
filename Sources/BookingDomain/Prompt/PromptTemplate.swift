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

    /// The text as it was given; what a business calls itself and its services stands in that of
    /// ``standard(for:channel:)`` as it is, so that text is not to be read as a template again.
    public let text: String
    private let pieces: [Piece]

    /// A stretch of a template.
    enum Piece: Sendable, Hashable {
        /// Text that stays as it is, whatever braces it has.
        case words(String)
        /// The value of a variable.
        case variable(String)
        /// Pieces for where a variable names a day, and others for where it names none; the text shows the former.
        case day(String, [Piece], none: [Piece])
    }

    /// Reads a template.
    ///
    /// - Throws: ``PromptTemplateError`` for the first name that does not exist, with the one that was probably meant,
    ///   or braces that are not closed. The work is linear in the length of the text.
    public init(_ text: String) throws(PromptTemplateError) {
        pieces = try Self.pieces(of: text)
        self.text = text
    }

    /// Puts a template together, of which only the variables are filled in.
    init(_ pieces: [Piece]) {
        self.pieces = pieces
        text = Self.joined(pieces, dayNamed: { _ in true }, value: { "{{\($0)}}" })
    }

    /// The text with everything filled in; braces inside a value mean nothing.
    public func text(in context: TimeContext) -> String {
        let values = Dictionary(context.variables.map { ($0.name, $0.value) }) { first, _ in first }
        return Self.joined(pieces, dayNamed: context.namesDay, value: { values[$0] ?? "" })
    }

    private static func joined(
        _ pieces: [Piece], dayNamed: (String) -> Bool, value: (String) -> String
    ) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .variable(let name): value(name)
            case .day(let name, let some, let none):
                joined(dayNamed(name) ? some : none, dayNamed: dayNamed, value: value)
            }
        }.joined()
    }

    /// Reads words and variables in one pass, up to the first mistake.
    static func pieces(of text: String) throws(PromptTemplateError) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = index(of: UInt8(ascii: "{"), in: rest) {
            pieces.append(.words(String(rest[..<open])))
            let inside = rest[open...].dropFirst(2)
            guard let close = index(of: UInt8(ascii: "}"), in: inside) else {
                throw mistake(nil, at: open, in: text)
            }
            let name = inside[..<close].split(separator: " ").joined(separator: " ")
            guard names.contains(name) else { throw mistake(name, at: open, in: text) }
            pieces.append(.variable(name))
            rest = rest[close...].dropFirst(2)
        }
        return pieces + [.words(String(rest))]
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

    /// Where a brace first stands twice in a row.
    private static func index(of brace: UInt8, in text: Substring) -> Substring.Index? {
        var last: Substring.Index?
        var index = text.utf8.startIndex
        while index < text.utf8.endIndex {
            let isBrace = text.utf8[index] == brace
            if isBrace, let last { return last }
            last = isBrace ? index : nil
            index = text.utf8.index(after: index)
        }
        return nil
    }
}
