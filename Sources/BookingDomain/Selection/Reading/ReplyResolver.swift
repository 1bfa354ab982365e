/// Decides what a message means for the offers: the last stage of reading.
struct ReplyResolver {
    let text: String
    let words: [ReplyWord]
    let claims: [ReplyClaim]
    let isDoubtful: Bool
    let outline: ReplyOutline
    let fits: ReplyFits
    let isCut: Bool
    /// What the customer chose before.
    let selection: Selection?
    /// The place of the offered service in the catalogue.
    let service: Int?
    /// Whether each word is part of a claim.
    let isClaimed: [Bool]
    /// The offers that no day, part of the day or person speaks against.
    let possible: Set<Int>

    /// Prepares the decision.
    init(
        text: String, words: [ReplyWord], standings: ReplyStandings, offers: [ReplyOffer], selection: Selection?,
        service: Int?, isCut: Bool
    ) {
        self.text = text
        self.words = words
        claims = standings.claims
        var isClaimed = [Bool](repeating: false, count: words.count)
        for index in claims.flatMap(\.words) { isClaimed[index] = true }
        self.isClaimed = isClaimed
        isDoubtful = standings.isDoubtful
        outline = standings.outline
        fits = ReplyFits(offers)
        possible = Self.agreeing(claims, fits)
        self.selection = selection
        self.service = service
        self.isCut = isCut
    }

    /// What the message means.
    func reading() -> ReplyReading {
        guard !fits.offers.isEmpty else { return .unrelated }
        let reading = decide()
        guard case .chosen(let choice) = reading else { return reading }
        if isCut { return .ambiguous(slots: [choice.slot], why: "the message is too long to be sure") }
        return reading
    }

    private func decide() -> ReplyReading {
        let selectors = claims.filter { $0.isSelector && $0.standing == .asserted && !isWeak($0) }
        if !selectors.isEmpty { return decide(selectors) }
        let asked = claims.filter { $0.isSelector && $0.standing == .asked && !isWeak($0) }
        if !asked.isEmpty { return answer(asked) }
        if let wish = wish() { return other(wish) }
        let denied = claims.filter { $0.isSelector && $0.standing == .denied }
        if let first = denied.first { return decline(denied, evidence(first)) }
        if let reading = decideByConstraints() { return reading }
        if let refusal = refusal() { return .declined(refusal) }
        return decideByAcceptance() ?? .unrelated
    }

    func isWeak(_ claim: ReplyClaim) -> Bool {
        if case .weakNumber = claim.kind { return true }
        return false
    }
}
