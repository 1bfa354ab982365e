/// A stretch of local time in which work is done without a break, as minutes after local midnight.
///
/// Half-open: a block 09:00-12:00 ends at noon. 24:00 may end a block; nothing reaches into the next day.
public struct OpeningBlock: Sendable, Hashable {
    /// The minute after midnight at which the block begins, 0 to 1439.
    public let startMinute: Int
    /// The first minute after midnight that is outside the block, 1 to 1440.
    public let endMinute: Int

    /// Makes a block, or nil where it would be empty, end before it starts, or leave its day.
    public init?(startMinute: Int, endMinute: Int) {
        guard startMinute >= 0, startMinute < endMinute, endMinute <= 24 * 60 else { return nil }
        self.startMinute = startMinute
        self.endMinute = endMinute
    }

    /// The part that two blocks share, or nil where they share nothing.
    func intersection(_ other: OpeningBlock) -> OpeningBlock? {
        OpeningBlock(
            startMinute: max(startMinute, other.startMinute), endMinute: min(endMinute, other.endMinute))
    }
}
