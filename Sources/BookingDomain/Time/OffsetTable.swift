/// The stretches of constant offset of the years in which people book, side by side in a table.
///
/// A stretch is found by its year or so, without a search and without working out dates.
struct OffsetTable: Sendable {
    /// The seconds since 1970 that the table answers for: the years 1970 to 2099.
    static let seconds: Range<Int64> = 0..<4_102_444_800

    /// Where each stretch begins, ascending, and at last where the last one ends; the first may begin before
    /// ``seconds``, and the last end after them.
    private let bounds: [Int64]
    private let offsets: [Int32]
    /// Which stretch holds at the beginning of each 2^25 seconds, which are 388 days.
    private let stretches: [Int]

    private static let bits = 25

    /// Walks the stretches that `span` finds; neighbours of the same offset become one.
    init(_ span: (Int64) -> OffsetSpan) {
        var bounds: [Int64] = []
        var offsets: [Int32] = []
        var cursor = Self.seconds.lowerBound
        while cursor < Self.seconds.upperBound {
            let found = span(cursor)
            if offsets.last != found.offset {
                bounds.append(bounds.isEmpty ? found.start : cursor)
                offsets.append(found.offset)
            }
            cursor = found.end
        }
        bounds.append(cursor)
        var stretches: [Int] = []
        var stretch = 0
        for part in 0...(Self.seconds.upperBound >> Self.bits) {
            while bounds[stretch + 1] <= part << Self.bits { stretch += 1 }
            stretches.append(stretch)
        }
        self.bounds = bounds
        self.offsets = offsets
        self.stretches = stretches
    }

    /// The offset at a second within ``seconds``.
    func offset(at second: Int64) -> Int32 { offsets[stretch(at: second)] }

    /// The stretch of constant offset around a second within ``seconds``.
    func span(at second: Int64) -> OffsetSpan {
        let stretch = stretch(at: second)
        return OffsetSpan(start: bounds[stretch], end: bounds[stretch + 1], offset: offsets[stretch])
    }

    private func stretch(at second: Int64) -> Int {
        var stretch = stretches[Int(second >> Self.bits)]
        while bounds[stretch + 1] <= second { stretch += 1 }
        return stretch
    }
}
