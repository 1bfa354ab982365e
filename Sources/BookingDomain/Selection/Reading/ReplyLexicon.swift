/// The vocabulary of a language and the names of a business, ready to be looked up.
struct ReplyLexicon: Sendable {
    private struct Node: Sendable {
        var next: [String: Int] = [:]
        var meaning: ReplyMeaning?
    }

    /// A tree of phrases, token by token; the first node is its root.
    private var nodes: [Node] = [Node()]

    /// Makes the lexicon of a language.
    init(_ entries: [ReplyVocabulary.Entry]) {
        for entry in entries {
            for phrase in entry.phrases.split(separator: ",") { learn(String(phrase), as: entry.meaning) }
        }
    }

    /// The same lexicon with the names of the services and of the people of a business.
    func knowing(_ providers: [Provider], _ services: [Service]) -> Self {
        var lexicon = self
        lexicon.learn(providers.map { [$0.name] + $0.aliases }, inPlural: true) { .provider($0) }
        lexicon.learn(services.map { [$0.name] + $0.aliases }, inPlural: false) { .service($0) }
        return lexicon
    }

    /// The words of a message, at each place the longest phrase that is known.
    ///
    /// Fillers are left out.
    func words(of tokens: [ReplyToken]) -> [ReplyWord] {
        var words: [ReplyWord] = []
        var index = 0
        while index < tokens.count {
            let (meaning, end) = longest(tokens, from: index)
            let token = tokens[index]
            if !isAbbreviationMark(token, after: words.last), meaning != .filler {
                words.append(
                    ReplyWord(
                        meaning: meaning, text: token.text, value: token.value,
                        range: token.range.lowerBound..<tokens[end - 1].range.upperBound, isGlued: token.isGlued))
            }
            index = end
        }
        return words
    }

    private func longest(_ tokens: [ReplyToken], from start: Int) -> (ReplyMeaning, end: Int) {
        var node = 0
        var index = start
        var found: (ReplyMeaning, Int)?
        while index < tokens.count, let next = nodes[node].next[tokens[index].text] {
            node = next
            index += 1
            if let meaning = nodes[node].meaning { found = (meaning, index) }
        }
        if let found { return found }
        switch tokens[start].kind {
        case .word: return (.unknown, start + 1)
        case .digits: return (.digits, start + 1)
        case .symbol: return (.symbol, start + 1)
        }
    }

    /// The full stop of "Dr." and "Dec." ends no sentence.
    private func isAbbreviationMark(_ token: ReplyToken, after word: ReplyWord?) -> Bool {
        guard token.text == ".", token.isGlued, let word, word.text.utf8.count <= 4 else { return false }
        switch word.meaning {
        case .title, .month, .weekday: return true
        default: return false
        }
    }

    private mutating func learn(_ phrase: String, as meaning: ReplyMeaning) {
        learn(ReplyTokenizer.tokens(of: phrase).map(\.text).filter { $0 != "\n" }, as: meaning)
    }

    private mutating func learn(_ phrase: [String], as meaning: ReplyMeaning) {
        guard !phrase.isEmpty else { return }
        var node = 0
        for text in phrase {
            if let next = nodes[node].next[text] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[text] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].meaning = meaning
    }

    private func knows(_ text: String) -> Bool {
        nodes[0].next[text] != nil
    }

    /// Learns the full names and every part of a name that means nothing else.
    private mutating func learn(
        _ names: [[String]], inPlural: Bool, as meaning: ([Int]) -> ReplyMeaning
    ) {
        var owners: [[String]: Set<Int>] = [:]
        for (place, names) in names.enumerated() {
            for name in names {
                let parts = ReplyTokenizer.tokens(of: name).filter { $0.kind != .symbol }.map(\.text)
                if parts.count > 1 || !parts.allSatisfy(knows) { owners[parts, default: []].insert(place) }
                for part in parts where part.utf8.count >= 3 && !knows(part) {
                    owners[[part], default: []].insert(place)
                    if inPlural { owners[[part + "s"], default: []].insert(place) }
                }
            }
        }
        for (phrase, places) in owners { learn(phrase, as: meaning(places.sorted())) }
    }
}
