/// Tells what a message does with each of its claims: wants it, refuses it, asks about it, or only mentions it.
struct ReplyStandings {
    /// The words of the message.
    let words: [ReplyWord]
    /// Which words belong together.
    let outline: ReplyOutline
    /// The claims, with their standing.
    var claims: [ReplyClaim]
    /// Whether a refusal stands behind a choice and nothing says what is refused.
    var isDoubtful = false

    /// Where another matter begins.
    let end: Int

    /// Weighs the claims of a message, up to the word at which another matter begins.
    init(words: [ReplyWord], claims: [ReplyClaim], end: Int) {
        self.words = words
        self.end = end
        self.claims = claims
        outline = ReplyOutline(words, claims: claims)
        weighQuestions()
        weighReports()
        weighNegations()
        weighOpenNegations()
        weighRetractions()
        weighCorrections()
    }

    func clause(of claim: Int) -> Int {
        outline.clauses[claims[claim].words.lowerBound]
    }

    func claimIndices(inClause clause: Int) -> Range<Int> {
        let lower = firstClaim { outline.clauses[$0.words.lowerBound] >= clause }
        let upper = firstClaim { outline.clauses[$0.words.lowerBound] > clause }
        return lower..<upper
    }

    /// The first claim for which a condition holds that, once true, stays true to the end.
    func firstClaim(_ holds: (ReplyClaim) -> Bool) -> Int {
        var lower = 0
        var upper = claims.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if holds(claims[middle]) { upper = middle } else { lower = middle + 1 }
        }
        return lower
    }

    func firstClaim(from word: Int) -> Int {
        firstClaim { $0.words.lowerBound >= word }
    }

    /// The words that are no part of a claim, in order.
    func freeWords(to end: Int? = nil) -> [(Int, ReplyWord)] {
        var free: [(Int, ReplyWord)] = []
        var claim = 0
        for index in 0..<(end ?? words.count) {
            while claim < claims.count, claims[claim].words.upperBound <= index { claim += 1 }
            let isClaimed = claim < claims.count && claims[claim].words.contains(index)
            if !isClaimed { free.append((index, words[index])) }
        }
        return free
    }

    mutating func set(_ standing: ReplyClaim.Standing, _ range: Range<Int>) {
        for index in range where claims[index].standing == .asserted { claims[index].standing = standing }
    }
}
