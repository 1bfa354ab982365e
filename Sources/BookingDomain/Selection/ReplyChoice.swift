/// An offer that a message picks, with the words that prove it.
public struct ReplyChoice: Sendable, Hashable {
    /// The number of the option, from 1 on; nil where the slot was free but not read out.
    public var number: Int?
    /// The slot that is meant.
    public var slot: Slot
    /// The words that prove it.
    public var evidence: Evidence

    /// Makes a choice.
    public init(number: Int?, slot: Slot, evidence: Evidence) {
        self.number = number
        self.slot = slot
        self.evidence = evidence
    }
}
