/// Questions and reports.
extension ReplyStandings {
    mutating func weighQuestions() {
        var requests: Set<Int> = []
        for (index, word) in words.enumerated() where word.meaning == .request {
            requests.insert(outline.clauses[index])
        }
        for (index, word) in words.enumerated() {
            let rest = firstClaim(from: index)..<claimIndices(inClause: outline.clauses[index]).upperBound
            guard !rest.isEmpty else { continue }
            switch word.meaning {
            case .interrogative, .inform, .condition: set(.mentioned, rest)
            case .auxiliary where isOpening(index), .proposal: set(.asked, rest)
            case .do where isOpening(index) && index + 1 < words.count && isSubject(words[index + 1].meaning):
                set(.asked, rest)
            case .modal where isOpening(index) && isNext(rest.lowerBound, after: index): set(.asked, rest)
            default: break
            }
        }
        for clause in outline.questions where !requests.contains(clause) { set(.asked, claimIndices(inClause: clause)) }
    }

    private func isSubject(_ meaning: ReplyMeaning) -> Bool {
        meaning == .you || meaning == .subject || meaning == .need
    }

    private func isNext(_ claim: Int, after word: Int) -> Bool {
        claims[claim].words.lowerBound <= word + 2
    }

    /// Whether nothing but agreement and connecting words stand before a word in its clause.
    func isOpening(_ index: Int) -> Bool {
        guard index > 0, outline.clauses[index - 1] == outline.clauses[index] else { return true }
        switch words[index - 1].meaning {
        case .yes, .approval, .no, .but, .clause, .or, .also, .symbol, .correction, .retraction, .zero: return true
        default: return false
        }
    }

    /// "I have a meeting at 2" and "I had the second one last time" choose nothing.
    mutating func weighReports() {
        for (index, word) in words.enumerated() {
            let range = claimIndices(inClause: outline.clauses[index])
            guard !range.isEmpty else { continue }
            switch word.meaning {
            case .report: set(.mentioned, range)
            case .engagement:
                for claim in range where claims[claim].standing == .asserted {
                    switch claims[claim].kind {
                    case .clock, .bound, .weakNumber, .number: claims[claim].standing = .mentioned
                    default: break
                    }
                }
            default: break
            }
        }
    }
}
