/// The opening blocks of one day, in order and apart from each other; empty means closed.
public struct DayHours: Sendable, Hashable {
    /// The blocks, in order of time; a break lies between one block and the next.
    public let blocks: [OpeningBlock]

    /// No work at all.
    public static let closed = DayHours(sorted: [])

    /// Makes the hours of a day of blocks in any order, or nil where two blocks overlap.
    public init?(_ blocks: [OpeningBlock]) {
        let sorted = blocks.sorted { $0.startMinute < $1.startMinute }
        for (earlier, later) in zip(sorted, sorted.dropFirst()) where later.startMinute < earlier.endMinute {
            return nil
        }
        self.init(sorted: sorted)
    }

    private init(sorted: [OpeningBlock]) {
        blocks = sorted
    }

    /// The time that both days have in common: each shared stretch is a block of its own.
    func intersection(_ other: DayHours) -> DayHours {
        DayHours(sorted: blocks.flatMap { block in other.blocks.compactMap(block.intersection) })
    }
}
