/// A message cut into terms, in the language that knows most of its words.
struct ReadMessage {
    let list: TermList
    let vocabulary: Vocabulary
    /// Whether the message is longer than what is read.
    let isCut: Bool

    init(_ bytes: [UInt8], _ vocabularies: [Vocabulary], _ names: NameIndex?) {
        let parts = MessageBody.parts(bytes, vocabularies)
        let scanner = MessageScanner(bytes, parts: parts)
        var best = TermList(scanner, vocabularies[0].lexicon, names: names)
        var vocabulary = vocabularies[0]
        for other in vocabularies.dropFirst() {
            let list = TermList(scanner, other.lexicon, names: names)
            if list.knownTokens > best.knownTokens { (best, vocabulary) = (list, other) }
        }
        (list, self.vocabulary, isCut) = (best, vocabulary, scanner.isCut)
    }
}
