/// Answers.
extension ReplyResolver {
    func evidence(_ claim: ReplyClaim) -> Evidence {
        evidence(claim.words, kind: Self.evidenceKind(claim))
    }

    func evidence(_ range: Range<Int>, kind: Evidence.Kind = .refusal) -> Evidence {
        let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(start, offsetBy: bytes.count)
        return Evidence(range: bytes, words: String(text[start..<end]), kind: kind)
    }

    private static func evidenceKind(_ claim: ReplyClaim) -> Evidence.Kind {
        switch claim.kind {
        case .option, .number, .weakNumber: .number
        case .position, .dayOrPosition: .ordinal
        case .clock: .clockTime
        case .weekday: .weekday
        case .date, .stretch, .relativeDay: .date
        case .daypart: .daypart
        case .provider: .provider
        case .acceptance: .acceptance
        case .bound: .refusal
        }
    }

    func chosen(_ place: Int, by evidence: Evidence) -> ReplyReading {
        .chosen(ReplyChoice(number: fits.offers[place].number, slot: fits.offers[place].slot, evidence: evidence))
    }

    func ambiguous(_ places: Set<Int>, _ why: String) -> ReplyReading {
        .ambiguous(slots: places.sorted().map { fits.offers[$0].slot }, why: why)
    }

    /// Something else is wanted; the time is told where the words fix it.
    func other(_ claim: ReplyClaim) -> ReplyReading {
        let clocks = claims.filter { $0.standing == .asserted || $0.standing == .asked }.compactMap(minutes)
        let parts = constraints([.asserted, .asked]).compactMap { claim in
            if case .daypart(let part) = claim.kind { part } else { nil }
        }
        var times = clocks.first ?? []
        if Set(clocks).count > 1 { times = [] }
        times = times.filter { minute in parts.allSatisfy { $0.contains(minute) } }
        if times.count > 1 {
            // The offers settle the half of the day, also where another day is asked for.
            times = times.filter { minute in fits.offers.contains { $0.minute == minute } }
        }
        let time = times.count == 1 ? times.first.flatMap { LocalTime(hour: $0 / 60, minute: $0 % 60) } : nil
        return .wantsOther(OtherRequest(time: time, evidence: evidence(claim)))
    }

    /// The minutes after midnight that a time, or a number that is no option, can mean.
    private func minutes(_ claim: ReplyClaim) -> Set<Int>? {
        switch claim.kind {
        case .clock(let minutes): Set(minutes)
        case .number(let hour, _) where hour > fits.count && hour <= 24:
            Set(ReplyClaimFinder.minutes(hour: hour, minute: 0))
        default: nil
        }
    }
}
