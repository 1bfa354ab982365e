import BookingDomain

/// Reads a script line by line, and stops at the first mistake.
struct SessionParser {
    let file: String
    var header = SessionHeader()
    var steps: [SessionStep] = []
    /// Whether a section has begun and has not been hung up.
    var section = SectionState.none
    /// The turn that `again` repeats.
    var lastTurn: Int?
    /// The turns that are answered, relays included.
    var turns = 0
    var agentTurns = 0
    var customerTurns = 0
    /// Whether the line before was a step, or part of its answer, so that an answer may follow.
    var mayAnswer = false
    /// Whether anything has happened that a header cannot hold.
    var isHeaderOver = false
    /// The step whose answer may not stand there, in words.
    var answerless = ""

    /// What turns belong to.
    enum SectionState {
        case none, open, hungUp
    }

    init(file: String) {
        self.file = file
    }

    /// The script that the bytes spell.
    mutating func script(_ bytes: [UInt8]) throws(SessionError) -> SessionScript {
        if let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }), "{[".utf8.contains(first) {
            throw SessionError(
                file: file, position: SourcePosition(line: 1, column: 1),
                message: "this is JSON; a session is text that begins with business and the path of such a file")
        }
        var text = try SessionText(bytes, file: file)
        while var cursor = try text.next() { try read(&cursor) }
        let end = SourcePosition(line: max(1, text.line), column: 1)
        guard let business = header.business else {
            throw SessionError(
                file: file, position: SourcePosition(line: 1, column: 1),
                message: "there is no session in this file; begin with business and the path of its settings")
        }
        guard let start = header.start else {
            throw SessionError(
                file: file, position: end,
                message: "the header does not say when the session begins; add now DATE TIME")
        }
        guard steps.contains(where: \.isAnswered) else {
            throw SessionError(
                file: file, position: end,
                message: "there is no session in this file; add a section with a turn in it, such as voice +13055550100"
            )
        }
        return SessionScript(file: file, bytes: bytes, header: header, business: business, start: start, steps: steps)
    }

    private mutating func read(_ cursor: inout SessionCursor) throws(SessionError) {
        let isIndented = cursor.isIndented
        guard !cursor.isAtEnd() else { return }
        if cursor.next == "|" { return try readAnswer(&cursor) }
        var whole = cursor
        let source = whole.rest().text
        let word = try cursor.word("a keyword")
        guard let keyword = SessionKeyword(rawValue: word.text) else {
            let advice = SessionKeyword.advice(for: word.text, indented: isIndented)
            throw cursor.error("unknown keyword \(Excerpt.quoted(word.text)); \(advice)", at: word.column)
        }
        if isIndented {
            guard keyword.isTurn else {
                throw cursor.error(
                    "\(word.text) begins at the left margin; remove the blanks before it", at: word.column)
            }
            try readTurn(keyword, &cursor, at: word, source: source)
        } else {
            guard keyword.isStatement else {
                throw cursor.error("\(word.text) belongs to a section; put two blanks before it", at: word.column)
            }
            guard header.business != nil || keyword == .business else {
                throw cursor.error("the first line must be business and the path of its settings", at: word.column)
            }
            try readStatement(keyword, &cursor, at: word, source: source)
        }
    }

    private mutating func readAnswer(_ cursor: inout SessionCursor) throws(SessionError) {
        guard let last = steps.indices.last, mayAnswer else {
            throw cursor.error(
                "this answer belongs to no turn; put it under the turn that it answers", at: cursor.column)
        }
        guard steps[last].isAnswered else {
            throw cursor.error("\(answerless) has no answer; remove this line", at: cursor.column)
        }
        _ = cursor.take("|")
        steps[last].expected.append(cursor.rest().text)
        steps[last].answerLines.append(cursor.line)
    }

    private mutating func readStatement(
        _ keyword: SessionKeyword, _ cursor: inout SessionCursor, at word: SessionWord, source: String
    ) throws(SessionError) {
        switch keyword {
        case .business, .customer, .stored, .policy:
            try readHeader(keyword, &cursor, at: word)
            mayAnswer = false
        case .now where header.start == nil:
            header.start = try time(&cursor)
            mayAnswer = false
        case .calendar:
            try readCalendar(&cursor, at: word, source: source)
        default:
            let kind = try step(keyword, &cursor, at: word)
            isHeaderOver = true
            add(kind, at: word, cursor, source: source)
        }
    }

    /// Adds a step, and lets an answer follow it.
    mutating func add(_ kind: SessionStep.Kind, at word: SessionWord, _ cursor: SessionCursor, source: String) {
        let position = SourcePosition(line: cursor.line, column: word.column)
        steps.append(SessionStep(position: position, source: source, kind: kind))
        mayAnswer = true
        answerless = word.text
    }

}
