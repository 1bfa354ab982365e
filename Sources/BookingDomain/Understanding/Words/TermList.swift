/// The terms of a message in one language, fillers left out, with the people and services they name.
struct TermList {
    private(set) var terms: [Term] = []
    /// The places in the catalogue of everybody who is named, term after term.
    private(set) var owners: [Int32] = []
    /// How many tokens the language knows.
    private(set) var knownTokens = 0

    init(_ scanner: MessageScanner, _ lexicon: Lexicon, names: NameIndex?) {
        let tokens = scanner.tokens
        let folded = scanner.folded
        terms.reserveCapacity(tokens.count)
        var numbers: [Int32] = []
        numbers.reserveCapacity(tokens.count)
        for token in tokens { numbers.append(Int32(lexicon.word(token, folded) ?? -1)) }
        var index = 0
        var isAddressing = false
        while index < tokens.count {
            let start = index
            let phrase = lexicon.longest(numbers, from: index)
            if let names, let name = names.match(tokens, folded, from: index), name.end >= phrase?.end ?? 0 {
                index = name.end
                if isAddressing, name.isProvider {
                    dropAddress()
                } else {
                    append(name, tokens[start], tokens[name.end - 1])
                }
                isAddressing = false
                continue
            }
            let token = tokens[index]
            let end = phrase?.end ?? index + 1
            var term = Term(kind: .unknown, isGlued: token.isGlued, start: token.start, end: tokens[end - 1].end)
            if let meaning = phrase?.meaning {
                (term.kind, term.value) = (meaning.kind, meaning.value)
                knownTokens += end - index
            } else if token.kind == .digits {
                (term.kind, term.value, term.digits) = (.digits, token.value, token.digits)
                term.symbol = folded[Int(token.foldedStart)]
            } else if token.kind == .symbol {
                (term.kind, term.symbol) = (.symbol, folded[Int(token.foldedStart)])
            }
            index = end
            isAddressing = isAddress(term) || (isAddressing && (term.kind == .symbol || term.kind == .title))
            if term.kind != .filler, !isAbbreviationMark(term) { terms.append(term) }
        }
    }

    /// Whether a word greets or thanks, so that a name behind it is that of somebody who is spoken to, or who signs.
    private func isAddress(_ term: Term) -> Bool { term.kind == .filler && term.value == 1 }

    private mutating func dropAddress() {
        if terms.last?.kind == .title { terms.removeLast() }
        knownTokens += 1
    }

    private mutating func append(_ name: NameIndex.Match, _ first: Token, _ last: Token) {
        var term = Term(kind: name.isProvider ? .provider : .service, isGlued: first.isGlued)
        term.value = Int32(owners.count) << 8 | Int32(min(name.owners.count, 255))
        owners += name.owners.prefix(255)
        (term.start, term.end) = (first.start, last.end)
        terms.append(term)
        knownTokens += 1
    }

    /// Whether a mark is the point behind a short form such as "Dr." or "Dec.".
    private func isAbbreviationMark(_ term: Term) -> Bool {
        guard term.symbol == UInt8(ascii: "."), term.kind == .symbol, term.isGlued, let last = terms.last,
            last.end - last.start <= 4
        else { return false }
        switch last.kind {
        case .title, .month, .maybeMonth, .weekday, .label: return true
        default: return false
        }
    }

    /// Everybody a term names.
    func owners(of term: Term) -> ArraySlice<Int32> {
        let start = Int(term.value >> 8)
        return owners[start..<start + Int(term.value & 0xFF)]
    }
}
