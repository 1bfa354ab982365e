/// Hands out what the outside world must learn, to one worker at a time.
///
/// Rows come in with the commit that caused them. A lease that runs out makes the row available again, so a row is
/// delivered at least once; its effect carries a deterministic id, so that a repeat is harmless.
public protocol OutboxStore: Sendable {
    /// Takes rows that are due and not leased, the oldest first: by due instant, then by name.
    ///
    /// A row about an appointment waits until the rows about it that came earlier into the same queue are settled. Rows
    /// of every business are taken. Each lease counts as an attempt, and has run out at `until` itself.
    ///
    /// - Parameters:
    ///   - queue: which queue.
    ///   - limit: how many at most.
    ///   - until: when the lease ends.
    ///   - at: the instant of the call.
    /// - Throws: `StoreError` with the code `unavailable`.
    func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) async throws(StoreError) -> [OutboxRow]

    /// Takes one row before it is due, for the request that wrote it; nil where it is leased, settled, not there, or
    /// where an earlier row about the same appointment in its queue is still waiting.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow?

    /// Notes how the delivery of a row ended.
    ///
    /// Losing this costs a repeated delivery, nothing else. The
    /// attempts of the settlement must be those of the row as the worker got it; a worker who comes too late, because
    /// the row has been leased to another since, is told by that.
    ///
    /// - Throws: `StoreError` with the code `unavailable`, or `conflict` where the row has been leased to another
    ///   worker since, or is settled already.
    func settle(_ settlement: OutboxSettlement) async throws(StoreError)

    /// When the next row of a queue becomes due or its lease runs out; nil where nothing waits.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date?

    /// One row as it stands now; nil where there is none of that name.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow?

    /// The rows of a queue, settled ones included, the oldest first.
    ///
    /// - Throws: `StoreError` with the code `unavailable`.
    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow]
}
