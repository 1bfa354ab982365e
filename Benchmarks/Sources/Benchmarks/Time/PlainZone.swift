/// The offsets of New York as two plain arrays, from the clock change before 2007 to that of 2100.
struct PlainZone: Sendable {
    /// The seconds since 1970 at which an offset ends; the last one never does.
    private let ends: [Int]
    private let offsets: [Int]

    init() {
        var ends: [Int] = []
        var offsets: [Int] = []
        for year in 2007...2100 {
            ends.append((Self.sunday(2, ofMonth: 3, year: year) * 24 + 7) * 3_600)
            offsets.append(-18_000)
            ends.append((Self.sunday(1, ofMonth: 11, year: year) * 24 + 6) * 3_600)
            offsets.append(-14_400)
        }
        self.ends = ends + [.max]
        self.offsets = offsets + [-18_000]
    }

    /// The day number of the n-th Sunday of a month.
    private static func sunday(_ count: Int, ofMonth month: Int, year: Int) -> Int {
        let first = PlainISO8601.dayNumber(year: year, month: month, day: 1)
        // 1970-01-04 was a Sunday.
        return first + (7 - (first - 3) % 7) % 7 + (count - 1) * 7
    }

    /// The offset in force at a second since 1970.
    func offset(at second: Int) -> Int { offsets[place(of: second)] }

    /// The first second at which the clock shows a local time; nil where it jumps over it.
    func second(ofLocal local: Int) -> Int? {
        let place = place(of: local + 14_400)
        let first = local - offsets[place]
        if first < ends[place] { return first }
        let second = local - offsets[place + 1]
        return second >= ends[place] ? second : nil
    }

    private func place(of second: Int) -> Int {
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
