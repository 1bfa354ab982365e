/// What a zone's data say about its offsets: changes that are known one by one, then a yearly rule.
struct KnownOffsets: Sendable, Hashable {
    /// The seconds since 1970 at which the offset changes, ascending.
    let changes: [Int64]
    /// The offset before the first change, then that from each change on.
    let offsets: [Int32]
    /// From this second on `rule` decides, if there is one.
    let ruleStart: Int64
    let rule: PosixRule?

    /// The least and the greatest offset.
    var range: ClosedRange<Int64> {
        let all = offsets + (rule.map { [$0.standardOffset, $0.daylightOffset] } ?? [])
        return Int64(all.min() ?? 0)...Int64(all.max() ?? 0)
    }

    /// The stretch of constant offset around a second within the horizon; neighbours may have the same offset.
    func span(at seconds: Int64) -> OffsetSpan {
        if seconds >= ruleStart, let rule {
            var span = rule.span(at: seconds)
            span.start = max(span.start, ruleStart)
            return span
        }
        let count = changeCount(until: seconds)
        let start = count == 0 ? Int64.min : changes[count - 1]
        let end = count < changes.count ? changes[count] : (rule == nil ? Int64.max : ruleStart)
        return OffsetSpan(start: start, end: end, offset: offsets[count])
    }

    /// How many changes lie at or before a second.
    private func changeCount(until seconds: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
