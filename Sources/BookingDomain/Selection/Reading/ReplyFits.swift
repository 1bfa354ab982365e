/// Which offers agree with a claim.
struct ReplyFits {
    /// All offers, the numbered ones first.
    let offers: [ReplyOffer]
    /// How many are numbered.
    let count: Int

    init(_ offers: [ReplyOffer]) {
        self.offers = offers
        count = offers.count { $0.number != nil }
    }

    /// The offers that a claim may mean, as places in `offers`.
    func fits(_ kind: ReplyClaim.Kind) -> Set<Int> {
        switch kind {
        case .option(let number), .position(.nth(let number)): option(number)
        case .number(let number, let hasArticle): bare(number, hasArticle: hasArticle)
        case .weakNumber(let number): hour(number)
        case .position(let position): Set(place(of: position).map { [$0] } ?? [])
        case .dayOrPosition(let number): dayOrPosition(number)
        case .clock(let minutes): matching { offer in offer.minute.map(minutes.contains) ?? false }
        case .weekday(let day): matching { $0.start.date.weekday == day }
        case .daypart(let part): matching { part.contains($0.start.time.secondsSinceMidnight / 60) }
        case .date(let dates), .stretch(let dates): matching { offer in dates.contains { $0.matches(offer.start) } }
        case .provider(let places): matching { offer in offer.provider.map(places.contains) ?? false }
        case .bound: []
        case .relativeDay, .acceptance: Set(offers.indices)
        }
    }

    private func matching(_ condition: (ReplyOffer) -> Bool) -> Set<Int> {
        Set(offers.indices.filter { condition(offers[$0]) })
    }

    private func option(_ number: Int) -> Set<Int> {
        number >= 1 && number <= count ? [number - 1] : []
    }

    /// The numbered offers that start on the hour; only where there is none, those that were not read out.
    private func hour(_ number: Int) -> Set<Int> {
        guard number <= 24 else { return [] }
        let minutes = ReplyClaimFinder.minutes(hour: number, minute: 0)
        let all = matching { offer in offer.minute.map(minutes.contains) ?? false }
        let numbered = all.filter { $0 < count }
        return numbered.isEmpty ? all : numbered
    }

    /// The option of that number, or the hour where there is none; "the 2" may be the hour as well.
    private func bare(_ number: Int, hasArticle: Bool) -> Set<Int> {
        let option = option(number)
        guard !option.isEmpty else { return hour(number) }
        return hasArticle ? option.union(hour(number).filter { $0 < count }) : option
    }

    /// The option, the date, or, where both are possible, all that may be meant.
    private func dayOrPosition(_ number: Int) -> Set<Int> {
        let option = option(number)
        let onDay = matching { $0.start.date.day == number }
        if onDay.isEmpty {
            let isOneDay = Set(offers.prefix(count).map(\.start.date)).count == 1
            return isOneDay || option.isEmpty ? option : Set(0..<count)
        }
        return option.union(onDay)
    }

    private func place(of position: ReplyPosition) -> Int? {
        guard count > 0 else { return nil }
        switch position {
        case .nth(let number): return number <= count ? number - 1 : nil
        case .last: return count - 1
        case .middle: return count % 2 == 1 && count > 1 ? count / 2 : nil
        case .former: return count == 2 ? 0 : nil
        case .latter: return count == 2 ? 1 : nil
        case .earlier: return count == 2 ? extreme(<) : nil
        case .later: return count == 2 ? extreme(>) : nil
        case .earliest: return extreme(<)
        case .latest: return extreme(>)
        }
    }

    /// The one numbered offer that starts before, or after, all others.
    private func extreme(_ isBetter: (Date, Date) -> Bool) -> Int? {
        var best = 0
        for place in 1..<max(1, count) where isBetter(offers[place].slot.start, offers[best].slot.start) {
            best = place
        }
        let rivals = offers.prefix(count).count { $0.slot.start == offers[best].slot.start }
        return rivals == 1 ? best : nil
    }
}
