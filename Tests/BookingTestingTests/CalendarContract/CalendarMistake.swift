/// A mistake that somebody could make in a calendar adapter, to be planted into one that makes no other.
enum CalendarMistake: String, CaseIterable, Sendable {
    case failureIsFree, failureIsEmptyOnly, notConfiguredIsFree, readsInTheFuture
    case closesRange, readsLimitedRange, mergesAway, keepsOldBusy, mixesProviders
    case forgetsEvents, forgetsIDs, repeatsEvents, neverMoves, neverCancels, cancelsForEveryone
    case cancelOfNothingFails, onlyOnce, swallowsWriteErrors, deniesWriting, replacesOthers, startsBusy
}
