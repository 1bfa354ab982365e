/// A message between reading and answer: its terms, what it claims about the offers, and how each claim stands.
struct ReplyScene {
    var terms: [Term]
    let list: TermList
    let grammar: TimeGrammar
    let table: OfferTable
    let catalogue: CatalogueIndex
    var claims: [Claim] = []
    /// The expressions of time that claims refer to.
    var mentions: [TimeMention] = []
    /// The claim that each term belongs to; -1 where it belongs to none.
    var claimAt: [Int32]
    /// Where the message turns to another matter; claims end there.
    var end: Int
    var questions: [Int32] = []
    /// Whether something keeps the claims from being taken at their word.
    var isDoubtful = false
    /// Whether a day fits the offers only as people read it second: "next Friday".
    var isTwofold = false

    init(_ list: TermList, _ grammar: TimeGrammar, _ table: OfferTable, _ catalogue: CatalogueIndex) {
        self.list = list
        self.grammar = grammar
        self.table = table
        self.catalogue = catalogue
        terms = list.terms
        end = terms.count
        claimAt = [Int32](repeating: -1, count: terms.count)
        claims.reserveCapacity(8)
        findClaims()
        let outline = Outline(&terms, claimAt: claimAt, claims: claims)
        questions = outline.questions
        weighQuestions()
        weighReports()
        weighNegations()
        weighOpenNegations()
        weighRetractions()
        weighCorrections()
        weighOtherMatters()
    }

    @inline(__always)
    func kind(_ index: Int) -> WordKind {
        index >= 0 && index < terms.count ? terms[index].kind : .end
    }

    func value(_ index: Int) -> Int { grammar.value(index) }
    func isSymbol(_ index: Int, _ symbol: Character) -> Bool { grammar.isSymbol(index, symbol) }
    func isGlued(_ index: Int) -> Bool { grammar.isGlued(index) }

    /// The claims of a clause, which lie together.
    func claimIndices(inClause clause: Int32) -> Range<Int> {
        firstClaim { terms[Int($0.start)].clause >= clause }..<firstClaim { terms[Int($0.start)].clause > clause }
    }

    /// The first claim that begins at or behind a term.
    func firstClaim(from term: Int) -> Int {
        firstClaim { $0.start >= Int32(term) }
    }

    /// The first claim of those, at the end of the row, for which something holds.
    private func firstClaim(_ holds: (Claim) -> Bool) -> Int {
        var (lower, upper) = (0, claims.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if holds(claims[middle]) { upper = middle } else { lower = middle + 1 }
        }
        return lower
    }

    mutating func set(_ standing: Claim.Standing, _ range: Range<Int>) {
        for index in range where claims[index].standing == .asserted { claims[index].standing = standing }
    }
}
