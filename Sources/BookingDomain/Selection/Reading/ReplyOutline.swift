/// How a message is built: which words belong to one sentence and one clause.
struct ReplyOutline {
    /// The clause of each word.
    private(set) var clauses: [Int] = []
    /// The sentence of each word.
    private(set) var sentences: [Int] = []
    /// The breath of each word: what is said without a pause, a "but" or a "because".
    private(set) var breaths: [Int] = []
    /// The clauses that end in a question mark.
    private(set) var questions: Set<Int> = []

    /// Divides a message; what a claim is made of, such as the colon of a time, divides nothing.
    init(_ words: [ReplyWord], claims: [ReplyClaim]) {
        var clause = 0
        var sentence = 0
        var breath = 0
        var isEmpty = true
        var claim = 0
        for (index, word) in words.enumerated() {
            while claim < claims.count, claims[claim].words.upperBound <= index { claim += 1 }
            if claim < claims.count, claims[claim].words.lowerBound < index, claims[claim].words.contains(index) {
                append(clause, sentence, breath)
                continue
            }
            switch word.meaning {
            case .symbol where isSentenceEnd(word, at: index, in: words):
                if word.text == "?" { questions.insert(isEmpty ? max(0, clause - 1) : clause) }
                append(clause, sentence, breath)
                (clause, sentence, breath, isEmpty) = (clause + 1, sentence + 1, breath + 1, true)
            case .symbol where [",", ":", "(", ")"].contains(word.text) || isDash(word, at: index, in: words):
                append(clause, sentence, breath)
                breath += 1
                if !isEmpty { (clause, isEmpty) = (clause + 1, true) }
            case .but, .clause, .subject, .wanting, .need, .interrogative, .correction, .retraction, .also, .request:
                // Words of one opening, such as "but I", stay together.
                if !isEmpty { clause += 1 }
                isEmpty = [.but, .clause, .correction, .retraction].contains(word.meaning)
                if isEmpty || word.meaning == .also { breath += 1 }
                append(clause, sentence, breath)
            case .symbol: append(clause, sentence, breath)
            default:
                isEmpty = false
                append(clause, sentence, breath)
            }
        }
    }

    private mutating func append(_ clause: Int, _ sentence: Int, _ breath: Int) {
        clauses.append(clause)
        sentences.append(sentence)
        breaths.append(breath)
    }

    private func isSentenceEnd(_ word: ReplyWord, at index: Int, in words: [ReplyWord]) -> Bool {
        guard [".", "!", "?", ";", "\n"].contains(word.text) else { return false }
        // The mark inside "9.55" ends nothing.
        guard word.isGlued, word.text != "\n", index + 1 < words.count else { return true }
        return !(words[index + 1].isGlued && words[index + 1].meaning == .digits)
    }

    private func isDash(_ word: ReplyWord, at index: Int, in words: [ReplyWord]) -> Bool {
        word.text == "-" && !word.isGlued && !(index + 1 < words.count && words[index + 1].isGlued)
    }
}
