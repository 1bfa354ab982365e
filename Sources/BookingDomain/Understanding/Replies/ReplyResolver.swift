/// Decides what a message means for the offers, from what it claims.
///
/// A wrong slot is the worst possible answer, so every doubt ends in another answer than a choice.
struct ReplyResolver {
    let bytes: [UInt8]
    let scene: ReplyScene
    /// The offers that every claim about day, part of the day and person agrees with.
    let possible: OfferSet
    let isCut: Bool

    var table: OfferTable { scene.table }
    var selection: Selection? { scene.table.offers.selection }

    init(bytes: [UInt8], scene: consuming ReplyScene, isCut: Bool) {
        self.bytes = bytes
        possible = Self.agreeing(scene)
        self.scene = scene
        self.isCut = isCut
    }

    /// What the message says about the offers.
    func reading() -> ReplyReading {
        guard !table.places.isEmpty else { return .unrelated }
        let reading = decide()
        guard case .chosen(let choice) = reading, isCut else { return reading }
        return .ambiguous(slots: [choice.slot], why: "the message is too long to be sure")
    }

    private func decide() -> ReplyReading {
        let wanted = selectors(.asserted)
        if !wanted.isEmpty { return decide(wanted) }
        let asked = selectors(.asked)
        if !asked.isEmpty { return answer(asked) }
        if let wish = wish() { return other(wish..<wish + 1, .refusal) }
        let denied = scene.claims.filter { $0.isSelector && $0.standing == .denied }
        if let first = denied.first { return decline(denied, evidence(first)) }
        if let reading = decideByConstraints() { return reading }
        if let refusal = refusal() { return .declined(refusal) }
        return decideByAcceptance() ?? .unrelated
    }

    /// The claims to a slot that stand as they do; a number that rather counts something is none.
    private func selectors(_ standing: Claim.Standing) -> [Claim] {
        scene.claims.filter { $0.isSelector && $0.standing == standing && $0.kind != .weakNumber }
    }

    /// The offers that fit all days, parts of the day and people that are claimed, without those that are refused.
    private static func agreeing(_ scene: ReplyScene) -> OfferSet {
        var groups = [OfferSet?](repeating: nil, count: 4)
        var refused = OfferSet()
        for claim in scene.claims where claim.isConstraint && claim.standing != .mentioned {
            guard claim.kind != .otherDay, claim.kind != .service else { continue }
            guard claim.standing != .denied else {
                refused = refused.union(claim.fits)
                continue
            }
            let group = claim.kind == .day ? 0 : claim.kind == .days ? 1 : claim.kind == .daypart ? 2 : 3
            // A day that fits nothing rules out all, unless it is one of several: "Friday or Tuesday".
            let isOneOfSeveral = scene.kind(Int(claim.start) - 1) == .or || scene.kind(Int(claim.end)) == .or
            if claim.fits.isEmpty, group < 2, !isOneOfSeveral { return OfferSet() }
            guard let others = groups[group] else {
                groups[group] = claim.fits
                continue
            }
            let both = others.intersection(claim.fits)
            groups[group] = both.isEmpty ? others.union(claim.fits) : both
        }
        return groups.reduce(scene.all) { $1.map($0.intersection) ?? $0 }.subtracting(refused)
    }
}
