import BookingAdapters
import BookingDomain
import Synchronization

/// A store that cannot be reached.
struct BrokenStore: BookingStore, BookingHistory, OutboxStore {
    private var down: StoreError { StoreError(.unavailable, "out of order") }

    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot { throw down }
    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt { throw down }
    func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] { throw down }
    func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] { throw down }
    func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) async throws(StoreError) -> [OutboxRow] {
        throw down
    }
    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? { throw down }
    func settle(_ settlement: OutboxSettlement) async throws(StoreError) { throw down }
    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? { throw down }
    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? { throw down }
    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] { throw down }
}

/// A store in which somebody else is always faster.
final class ContestedStore: BookingStore, BookingHistory, OutboxStore {
    private let inner = InMemoryStore()
    private let count = Mutex(0)

    /// How often a commit was tried.
    var attempts: Int { count.withLock { $0 } }

    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot { try await inner.load(query) }
    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        count.withLock { $0 += 1 }
        throw StoreError(.conflict, "somebody else was faster")
    }
    func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] {
        try await inner.events(of: business, in: range, correlation: correlation)
    }
    func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        try await inner.records(kind, of: business, after: after, limit: limit)
    }
    func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) async throws(StoreError) -> [OutboxRow] {
        try await inner.lease(queue, limit: limit, until: until, at: at)
    }
    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        try await inner.lease(row, of: business, until: until, at: at)
    }
    func settle(_ settlement: OutboxSettlement) async throws(StoreError) { try await inner.settle(settlement) }
    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? { try await inner.nextDue(queue) }
    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        try await inner.row(id, of: business)
    }
    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        try await inner.rows(queue, of: business)
    }
}
