extension AvailabilitySearch {
    /// One slot per start, in order of time, found as they are asked for.
    public struct Offers: Sequence, Sendable {
        let search: AvailabilitySearch
        let dates: ClosedRange<LocalDate>

        /// Begins with the first date.
        public func makeIterator() -> Iterator { Iterator(search: search, dates: dates) }
    }
}

extension AvailabilitySearch.Offers {
    /// Goes from one offer to the next.
    public struct Iterator: IteratorProtocol, Sendable {
        private let search: AvailabilitySearch
        private let lastDay: Int
        private var nextDay: Int
        private var day: SearchDay?
        private var ranking: [Int] = []
        /// How far each of the day's distinct grids has been looked at.
        private var cursors: [Int] = []
        private var places: [ProviderRules.Places]

        init(search: AvailabilitySearch, dates: ClosedRange<LocalDate>) {
            self.search = search
            nextDay = dates.lowerBound.daysSince1970
            lastDay = dates.upperBound.daysSince1970
            places = Array(repeating: ProviderRules.Places(), count: search.rules.count)
        }

        /// The next slot that can be booked; nil after the last.
        public mutating func next() -> Slot? {
            while true {
                if let day, let slot = nextSlot(on: day) { return slot }
                guard nextDay <= lastDay else { return nil }
                let date = LocalDate(clampingDaysSince1970: nextDay)
                let started = SearchDay(date, search: search, after: day)
                day = started
                ranking = search.ranking(on: date)
                cursors = Array(repeating: 0, count: started.distinct.count)
                nextDay += 1
            }
        }

        /// The next slot of a day; nil after its last.
        private mutating func nextSlot(on day: SearchDay) -> Slot? {
            while let second = nextStart(on: day) {
                let slot = slot(at: second, on: day)
                for (index, starts) in day.distinct.enumerated() {
                    let cursor = cursors[index]
                    if cursor < starts.count, starts[cursor].second == second { cursors[index] = cursor + 1 }
                }
                if let slot { return slot }
            }
            return nil
        }

        /// The earliest start of all grids that has not been looked at.
        private func nextStart(on day: SearchDay) -> Int64? {
            var earliest: Int64?
            for (index, starts) in day.distinct.enumerated() where cursors[index] < starts.count {
                let second = starts[cursors[index]].second
                if second < earliest ?? .max { earliest = second }
            }
            return earliest
        }

        /// The slot of a start with the provider who is preferred among the free ones; nil where nobody is free.
        private mutating func slot(at second: Int64, on day: SearchDay) -> Slot? {
            var first: Slot?
            var others: [ProviderID] = []
            for provider in ranking {
                let choice = day.choice(of: provider)
                let starts = day.distinct[choice]
                guard cursors[choice] < starts.count else { continue }
                let start = starts[cursors[choice]]
                guard start.second == second,
                    search.rules[provider].firstBroken(byGridStart: second, on: starts, from: &places[provider]) == nil
                else { continue }
                if first == nil {
                    first = search.rules[provider].slot(at: start)
                } else {
                    others.append(search.rules[provider].providerID)
                }
            }
            return others.isEmpty ? first : first?.withCandidates(others)
        }
    }
}
