/// Times that are taken, merged and sorted, so that a question costs a binary search.
struct BusyTimes: Sendable {
    private var starts: [Int64] = []
    private var ends: [Int64] = []

    /// Intervals in any order; fractions of a second count as taken, empty intervals take nothing.
    init(_ intervals: [Range<Date>]) {
        var sorted = intervals.compactMap { interval -> Range<Int64>? in
            guard !interval.isEmpty else { return nil }
            let end = interval.upperBound.unixSeconds
            let isWhole = Date(unixSeconds: end) == interval.upperBound || end == .max
            return interval.lowerBound.unixSeconds..<(isWhole ? end : end + 1)
        }
        sorted.sort { $0.lowerBound < $1.lowerBound }
        for interval in sorted {
            if let last = ends.last, interval.lowerBound <= last {
                ends[ends.count - 1] = max(last, interval.upperBound)
            } else {
                starts.append(interval.lowerBound)
                ends.append(interval.upperBound)
            }
        }
    }

    /// Whether anything taken overlaps a half-open interval; touching is not overlapping.
    func overlaps(_ interval: Range<Int64>) -> Bool {
        firstIndex(overlapping: interval) != nil
    }

    /// The first stretch that overlaps a half-open interval, as long as it is taken without a gap.
    func first(overlapping interval: Range<Int64>) -> Range<Int64>? {
        firstIndex(overlapping: interval).map { starts[$0]..<ends[$0] }
    }

    private func firstIndex(overlapping interval: Range<Int64>) -> Int? {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= interval.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < starts.count && starts[low] < interval.upperBound ? low : nil
    }
}
