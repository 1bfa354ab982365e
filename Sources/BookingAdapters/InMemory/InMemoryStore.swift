public import BookingDomain
import Synchronization

/// Keeps everything in memory: for tests, trials and processes whose bookings need not outlive them.
///
/// Every call is one turn under one lock, so a load never sees half of a commit, and of two commits for one slot the
/// second one sees the first. Nothing is written anywhere; what is not asked for again costs memory until the store
/// goes.
public final class InMemoryStore: BookingStore, BookingHistory, OutboxStore {
    private let state: Mutex<InMemoryState>

    /// Makes an empty store.
    public init() {
        state = Mutex(InMemoryState())
    }

    /// Makes a store that begins with what another one holds.
    package init(_ contents: InMemoryState) {
        state = Mutex(contents)
    }

    /// The businesses of which it holds something.
    package var businesses: [BusinessID] { state.withLock { $0.flowLogs.keys.sorted() } }

    /// Reads everything that one decision needs, as of one moment; it never fails.
    public func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot {
        state.withLock { $0.load(query) }
    }

    /// Makes one change, if all its conditions hold.
    ///
    /// - Throws: `StoreError`: `invalid` for a change set that contradicts itself; then, in this order where several
    ///   apply, `outcomeExists`, `conflict` and `overlap`. An outbox row whose name is taken is a `conflict`.
    @discardableResult
    public func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        try state.withLock { state throws(StoreError) in try state.apply(changes) }
    }

    /// The flow log of a business between two instants, in the order of commits.
    public func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] {
        state.withLock { $0.events(of: business, in: range, correlation: correlation) }
    }

    /// The records of one kind, in the order of their identifiers.
    public func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        state.withLock { $0.records(kind, of: business, after: after, limit: limit) }
    }

    /// Takes rows that are due and not leased, by due instant and then by name.
    ///
    /// A row about an appointment waits until the earlier rows about it in the same queue are settled.
    public func lease(
        _ queue: OutboxQueue, limit: Int, until: Date, at: Date
    ) async throws(StoreError) -> [OutboxRow] {
        state.withLock { $0.lease(queue, limit: limit, until: until, at: at) }
    }

    /// Takes one row before it is due, for the request that wrote it.
    public func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        state.withLock { $0.lease(row, of: business, until: until, at: at) }
    }

    /// Notes how the delivery of a row ended.
    ///
    /// - Throws: `StoreError` with the code `conflict` where there is no such row, it is settled already, or the
    ///   attempts are not those of the row.
    public func settle(_ settlement: OutboxSettlement) async throws(StoreError) {
        try state.withLock { state throws(StoreError) in try state.settle(settlement) }
    }

    /// When the next row of a queue becomes due or its lease runs out; nil where nothing waits.
    public func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? {
        state.withLock { $0.nextDue(queue) }
    }

    /// One row as it stands now; nil where there is none of that name.
    public func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        state.withLock { $0.row(id, of: business) }
    }

    /// The rows of a queue, settled ones included, by due instant and then by name.
    public func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        state.withLock { $0.rows(queue, of: business) }
    }
}
