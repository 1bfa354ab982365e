/// The answers themselves, with the words that prove them.
extension ReplyResolver {
    func evidence(_ claim: Claim) -> Evidence {
        evidence(claim.terms, kind: evidenceKind(claim))
    }

    func evidence(_ range: Range<Int>, kind: Evidence.Kind) -> Evidence {
        let lower = Int(scene.terms[range.lowerBound].start)
        let upper = Int(scene.terms[range.upperBound - 1].end)
        return Evidence(range: lower..<upper, words: String(decoding: bytes[lower..<upper], as: UTF8.self), kind: kind)
    }

    private func evidenceKind(_ claim: Claim) -> Evidence.Kind {
        switch claim.kind {
        case .option, .number, .weakNumber: .number
        case .position, .dayOrPosition: .ordinal
        case .clock: .clockTime
        case .day
        where scene.mentions[Int(claim.value)].days.weekday > 0
            && scene.mentions[Int(claim.value)].days.day == 0:
            .weekday
        case .day, .days, .otherDay: .date
        case .daypart: .daypart
        case .provider, .service: .provider
        case .acceptance, .approval: .acceptance
        case .stretch: .refusal
        }
    }

    /// A choice; where a candidate of the offer is named, it is the one who carries it.
    func chosen(_ place: Int, by evidence: Evidence) -> ReplyReading {
        .chosen(ReplyChoice(number: table.number(place), slot: named(table.slot(place)), evidence: evidence))
    }

    private func named(_ slot: Slot) -> Slot {
        guard !slot.candidateProviderIDs.isEmpty else { return slot }
        let wanted = scene.claims.last { $0.kind == .provider && $0.standing == .asserted && $0.value >= 0 }
        guard let wanted else { return slot }
        let owners = scene.list.owners(of: scene.terms[Int(wanted.end) - 1])
        let names = owners.compactMap { scene.catalogue.provider(Int($0)) }
        if names.contains(slot.providerID) { return slot }
        let candidates = slot.candidateProviderIDs.filter(names.contains)
        return candidates.count == 1 ? slot.performed(by: candidates[0]) : slot
    }

    func ambiguous(_ places: OfferSet, _ why: String) -> ReplyReading {
        .ambiguous(slots: places.places.map { table.slot($0) }, why: why)
    }

    func other(_ claim: Claim) -> ReplyReading {
        .wantsOther(request(evidence(claim)))
    }

    func other(_ range: Range<Int>, _ kind: Evidence.Kind) -> ReplyReading {
        .wantsOther(request(evidence(range, kind: kind)))
    }
}
