/// A point in the chain of lines: everything up to a line, named by that line's number and checksum.
struct ChainPosition: Sendable, Hashable {
    /// The number of the last line; 0 before the first one.
    var sequence: UInt64 = 0
    /// The checksum of the last line.
    var checksum: UInt32 = 0
}
