extension RandomAccessCollection {
    /// The first place whose element fulfils a condition that, once fulfilled, is fulfilled to the end.
    func partitionPoint(where isBehind: (Element) -> Bool) -> Index {
        var low = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if isBehind(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
