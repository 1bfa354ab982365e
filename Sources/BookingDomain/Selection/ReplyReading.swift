/// What a customer's message says about the live offers.
///
/// A wrong slot is the worst possible answer: where two offers fit, the reading is ambiguous (requirement B2).
public enum ReplyReading: Sendable, Hashable {
    /// One offer is meant, and these words prove it.
    case chosen(ReplyChoice)
    /// Several offers fit, or the message is at odds with itself.
    case ambiguous(slots: [Slot], why: String)
    /// None of the offers is wanted.
    case declined(Evidence)
    /// Something else is wanted: another time, other options.
    case wantsOther(OtherRequest)
    /// The message says nothing about the offers.
    case unrelated
}
