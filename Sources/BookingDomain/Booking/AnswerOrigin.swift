/// Where the answer to a call comes from.
public enum AnswerOrigin: Sendable, Hashable {
    /// It was decided now.
    case fresh
    /// It was recorded when the same call came the first time.
    case recorded
    /// It confirms what this conversation has booked already (requirement X3).
    case confirmedAgain
}
