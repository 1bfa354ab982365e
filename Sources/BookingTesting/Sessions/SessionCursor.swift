import BookingDomain

/// Reads one line of a script from left to right.
struct SessionCursor {
    let file: String
    let line: Int
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(file: String, line: Int, scalars: [Unicode.Scalar]) {
        self.file = file
        self.line = line
        self.scalars = scalars
    }

    /// Where reading stands, from 1.
    var column: Int { index + 1 }

    /// Whether the line begins with a blank.
    var isIndented: Bool { scalars.first.map(Self.isBlank) ?? false }

    /// The scalar that comes next; nil at the end of the line.
    var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func skipBlanks() {
        while let scalar = next, Self.isBlank(scalar) { index += 1 }
    }

    /// Whether nothing but blanks and a comment is left; blanks are passed over.
    mutating func isAtEnd() -> Bool {
        skipBlanks()
        guard let scalar = next else { return true }
        guard scalar == "#" else { return false }
        let isFirst = scalars[..<index].allSatisfy(Self.isBlank)
        let isSetOff = index > 0 && Self.isBlank(scalars[index - 1])
        let isFollowedByBlank = index + 1 == scalars.count || Self.isBlank(scalars[index + 1])
        return isFirst || (isSetOff && isFollowedByBlank)
    }

    /// Takes one scalar, if it comes next.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    /// The next word, up to a blank.
    ///
    /// - Parameter what: what is needed, with an article, and what to write, for the message.
    mutating func word(_ what: String) throws(SessionError) -> SessionWord {
        guard !isAtEnd() else { throw error("\(what) is missing here", at: column) }
        return word { Self.isBlank($0) }
    }

    /// The scalars up to the first that ends them; may be empty.
    mutating func word(until ends: (Unicode.Scalar) -> Bool) -> SessionWord {
        let begin = index
        while let scalar = next, !ends(scalar) { index += 1 }
        return SessionWord(text: Self.text(scalars[begin..<index]), column: begin + 1)
    }

    /// The next word, or the text of a JSON string in quotes.
    mutating func value(_ what: String) throws(SessionError) -> SessionWord {
        guard !isAtEnd() else { throw error("\(what) is missing here", at: column) }
        guard next == "\"" else { return try bareValue() }
        let start = column
        guard case .string(let text) = try json(limits: .default) else { throw error("write \(what) here", at: start) }
        return SessionWord(text: text, column: start)
    }

    /// The rest of the line as it stands, without the blanks around it.
    mutating func rest() -> SessionWord {
        skipBlanks()
        var end = scalars.count
        while end > index, Self.isBlank(scalars[end - 1]) { end -= 1 }
        defer { index = scalars.count }
        return SessionWord(text: Self.text(scalars[index..<end]), column: column)
    }

    /// Refuses what is left on the line, apart from a comment.
    mutating func finish() throws(SessionError) {
        guard !isAtEnd() else { return }
        let start = column
        throw error("nothing may follow here; remove \(Excerpt.quoted(rest().text))", at: start)
    }

    func error(_ message: String, at column: Int) -> SessionError {
        SessionError(file: file, position: SourcePosition(line: line, column: column), message: message)
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}

// MARK: - Values

extension SessionCursor {
    /// A word without quotes.
    mutating func bareValue() throws(SessionError) -> SessionWord {
        let word = word { Self.isBlank($0) || $0 == "\"" }
        guard next == nil || next.map(Self.isBlank) == true else {
            throw error("a quote stands inside a word; put the quotes around all of it", at: column)
        }
        return word
    }

    /// A JSON value that stands in the line: text in quotes, an object, an array, or a bare word.
    mutating func json(limits: JSONLimits) throws(SessionError) -> JSONValue {
        let begin = index
        let end: Int
        switch next {
        case "\"": end = try endOfQuotes(from: begin)
        case "{", "[": end = endOfBrackets(from: begin)
        default:
            var word = self
            end = begin + word.word { Self.isBlank($0) }.text.unicodeScalars.count
        }
        let text = Self.text(scalars[begin..<end])
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONReader.read(text, limits: limits)
        } catch {
            throw self.error("this is not JSON: \(error.message)", at: begin + (error.position?.column ?? 1))
        }
        index = end
        guard next.map(Self.isBlank) ?? true else {
            throw error("a blank is needed here, before what follows", at: column)
        }
        return value
    }

    /// One argument, `key=value` or `key:=JSON`.
    ///
    /// - Parameter bare: what a word without quotes after `=` stands for.
    mutating func argument(
        bare: (SessionWord) -> JSONValue
    ) throws(SessionError) -> (key: SessionWord, value: JSONValue) {
        let name = word { Self.isBlank($0) || $0 == "=" || $0 == "\"" }
        guard take("=") else {
            throw error("\(Excerpt.quoted(name.text)) is no argument; write key=value", at: name.column)
        }
        let isRaw = name.text.hasSuffix(":")
        let key = SessionWord(text: isRaw ? String(name.text.dropLast()) : name.text, column: name.column)
        guard !key.text.isEmpty else { throw error("the argument has no name; write key=value", at: name.column) }
        guard let first = next, !Self.isBlank(first) else {
            let advice = isRaw ? "write null for none" : "write \"\" for an empty text"
            throw error("\(Excerpt.quoted(key.text)) has no value; \(advice)", at: column)
        }
        if isRaw || first == "\"" { return (key, try json(limits: .toolArguments)) }
        return (key, bare(try bareValue()))
    }

    /// Behind the quote that closes the one at an index.
    private func endOfQuotes(from begin: Int) throws(SessionError) -> Int {
        var place = begin + 1
        while place < scalars.count {
            if scalars[place] == "\"" { return place + 1 }
            place += scalars[place] == "\\" ? 2 : 1
        }
        throw error("the quotes are not closed; add \" behind the text", at: begin + 1)
    }

    /// Behind the bracket that closes the one at an index; the end of the line where none does.
    private func endOfBrackets(from begin: Int) -> Int {
        var depth = 0
        var isQuoted = false
        var place = begin
        while place < scalars.count {
            switch scalars[place] {
            case "\\" where isQuoted: place += 1
            case "\"": isQuoted.toggle()
            case "{" where !isQuoted, "[" where !isQuoted: depth += 1
            case "}" where !isQuoted, "]" where !isQuoted: depth -= 1
            default: break
            }
            place += 1
            if depth == 0 { return min(place, scalars.count) }
        }
        return scalars.count
    }
}
