/// Keeps conversations, appointments, claims, outcomes and the outbox.
///
/// Promises of an adapter:
/// - `load` answers as of one moment: it never shows half of a commit.
/// - `commit` is atomic and conditional: all of the change set happens, or none and an error says why.
/// - Live claims of one business, provider and place never overlap, whatever callers do at the same time.
/// - A store never reads a clock; a claim is live or dead by the instant in the query or change set.
/// - Nothing of one business is visible to another.
/// - Cancelling a task that waits for `commit` leaves the change either done or not done, never half done.
public protocol BookingStore: Sendable {
    /// Reads everything that one decision needs, in one round trip.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot

    /// Makes one change, if all its conditions hold.
    ///
    /// - Throws: `StoreError`; `conflict`, `overlap` and `outcomeExists` mean that somebody else was faster.
    @discardableResult
    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt
}
