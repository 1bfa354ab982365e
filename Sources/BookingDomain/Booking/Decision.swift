/// What a decision function makes of the facts.
enum Decision<Answer: Sendable>: Sendable {
    /// Make this change, then answer.
    case commit(ChangeSet, Answer)
    /// Answer; nothing changes.
    case answer(Answer)
    /// Refuse; where something must change all the same, make that change first.
    case refuse(BookingError, ChangeSet? = nil)
    /// Load this as well, then decide again.
    case needs(FactsNeeded)
}
