/// Says that a change set has happened and is as durable as the store makes it.
public struct CommitReceipt: Sendable, Hashable {
    /// Counts the commits of a store, so that one can be told to be later than another.
    public let sequence: UInt64

    /// Makes a receipt.
    public init(sequence: UInt64) {
        self.sequence = sequence
    }
}
