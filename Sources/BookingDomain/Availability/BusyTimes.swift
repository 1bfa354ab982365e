/// Times that are taken, sorted once, so that a question costs a binary search, and one question after another less.
struct BusyTimes: Sendable {
    /// One time that is taken.
    private struct Entry {
        let start: Int64
        let end: Int64
        /// The latest end of this entry and all before it.
        var reach: Int64
        /// Where the time stood among those the value was made of.
        let origin: Int

        /// Stands after the last entry, later than every question.
        static let last = Entry(start: .max, end: .max, reach: .max, origin: -1)
    }

    /// Where a question found its answer; the next, later one goes on from there.
    struct Place: Sendable {
        fileprivate var index = 0
        fileprivate var second = Int64.min
    }

    /// In order of start, with a last one behind them; nothing at all where nothing is taken.
    private var entries: [Entry] = []
    /// Which entries do not count, by place; mostly none.
    private var leftOut: Set<Int> = []

    /// Intervals in any order; fractions of a second count as taken, empty intervals take nothing.
    init(_ intervals: some Collection<Range<Date>>) {
        var origin = -1
        var last = Int64.min
        var reach = Int64.min
        var hasEmpty = false
        var isSorted = true
        entries = intervals.map { interval in
            let start = interval.lowerBound.unixSeconds
            let end = interval.upperBound.unixSecondsRoundedUp
            if interval.isEmpty { hasEmpty = true }
            if start < last { isSorted = false }
            last = start
            reach = max(reach, end)
            origin += 1
            return Entry(start: start, end: interval.isEmpty ? start : end, reach: reach, origin: origin)
        }
        if hasEmpty { entries.removeAll { $0.start == $0.end } }
        if hasEmpty || !isSorted { putInOrder() }
        if !entries.isEmpty { entries.append(.last) }
    }

    /// Puts the entries in order of start, and finds out how far they reach.
    private mutating func putInOrder() {
        sort()
        var reach = Int64.min
        for index in entries.indices {
            reach = max(reach, entries[index].end)
            entries[index].reach = reach
        }
    }

    /// Calendars tell their events nearly in order, and then moving each one to its place is all there is to do.
    private mutating func sort() {
        var moves = 0
        for index in entries.indices.dropFirst() where entries[index - 1].start > entries[index].start {
            let entry = entries[index]
            var place = index
            while place > 0, entries[place - 1].start > entry.start {
                entries[place] = entries[place - 1]
                place -= 1
            }
            entries[place] = entry
            moves += index - place
            guard moves <= entries.count * 8 else { return entries.sort { $0.start < $1.start } }
        }
    }

    /// Whether nothing is taken.
    var isEmpty: Bool { entries.isEmpty }

    /// The same times without some of them.
    ///
    /// - Parameter origins: where they stood among those the value was made of, with their starts.
    func leavingOut(_ origins: [(origin: Int, start: Int64)]) -> BusyTimes {
        var rest = self
        for (origin, start) in origins {
            for index in indices(startingAt: start) where entries[index].origin == origin { rest.leftOut.insert(index) }
        }
        return rest
    }

    /// Where the times that begin at a second stood among those the value was made of.
    func origins(startingAt start: Int64) -> [Int] { indices(startingAt: start).map { entries[$0].origin } }

    private func indices(startingAt start: Int64) -> Range<Int> {
        firstIndex { $0.start >= start }..<firstIndex { $0.start > start }
    }

    /// Whether anything taken overlaps a half-open interval; touching is not overlapping.
    @inline(__always)
    func overlaps(_ interval: Range<Int64>) -> Bool {
        var place = Place()
        return overlaps(interval, from: &place)
    }

    /// Whether anything taken overlaps a half-open interval, looking first where the last question ended.
    @inline(__always)
    func overlaps(_ interval: Range<Int64>, from place: inout Place) -> Bool {
        !entries.isEmpty && overlapsSome(interval, from: &place)
    }

    private func overlapsSome(_ interval: Range<Int64>, from place: inout Place) -> Bool {
        let known = place.second <= interval.lowerBound ? place.index : 0
        var index = index(reachingBeyond: interval.lowerBound, from: known)
        place = Place(index: index, second: interval.lowerBound)
        // The first entry that reaches beyond the beginning does so by itself.
        if leftOut.isEmpty { return entries[index].start < interval.upperBound }
        while entries[index].start < interval.upperBound {
            if entries[index].end > interval.lowerBound, !leftOut.contains(index) { return true }
            index += 1
        }
        return false
    }

    /// How many times overlap a half-open interval.
    func count(overlapping interval: Range<Int64>) -> Int {
        guard !entries.isEmpty else { return 0 }
        var count = 0
        var index = index(reachingBeyond: interval.lowerBound, from: 0)
        while entries[index].start < interval.upperBound {
            if entries[index].end > interval.lowerBound, !leftOut.contains(index) { count += 1 }
            index += 1
        }
        return count
    }

    /// The first stretch that overlaps a half-open interval, as long as it is taken without a gap.
    func first(overlapping interval: Range<Int64>) -> Range<Int64>? {
        var stretch: Range<Int64>?
        for (index, entry) in entries.dropLast().enumerated() where !leftOut.contains(index) {
            if let last = stretch, entry.start <= last.upperBound {
                stretch = last.lowerBound..<max(last.upperBound, entry.end)
            } else {
                if let stretch, stretch.overlaps(interval) { return stretch }
                stretch = entry.start..<entry.end
            }
        }
        return stretch.flatMap { $0.overlaps(interval) ? $0 : nil }
    }

    /// The first entry that, with all before it, reaches beyond a second; those before `index` do not.
    private func index(reachingBeyond second: Int64, from index: Int) -> Int {
        // Questions mostly come in order of time, so the answer is mostly near.
        var near = index
        while near < index + 8 {
            if entries[near].reach > second { return near }
            near += 1
        }
        return firstIndex { $0.reach > second }
    }

    /// The first entry of which something holds that, once true, is true of all later ones.
    private func firstIndex(where holds: (Entry) -> Bool) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if holds(entries[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
