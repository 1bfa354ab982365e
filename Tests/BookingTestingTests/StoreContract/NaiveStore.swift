import BookingDomain
import Synchronization

/// A store in plain arrays, with one mistake or none.
final class NaiveStore: BookingStore, BookingHistory, OutboxStore {
    private let state: Mutex<NaiveState>

    init(mistake: StoreMistake? = nil) {
        state = Mutex(NaiveState(mistake: mistake))
    }

    private func makes(_ mistake: StoreMistake) -> Bool {
        state.withLock { $0.makes(mistake) }
    }

    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot {
        guard makes(.tearsReads) else { return state.withLock { $0.load(query) } }
        var part = query
        part.claims = []
        var snapshot = BookingSnapshot()
        for key in query.records {
            part.records = [key]
            snapshot.records += state.withLock { $0.load(part) }.records
            await Task.yield()
        }
        var rest = query
        rest.records = []
        let later = state.withLock { $0.load(rest) }
        snapshot.outcome = later.outcome
        snapshot.claims = later.claims
        return snapshot
    }

    @discardableResult
    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        if makes(.checksThenWrites) {
            var copy = state.withLock { $0 }
            await Task.yield()
            let receipt = try copy.apply(changes)
            state.withLock { $0 = copy }
            return receipt
        }
        return try state.withLock { state throws(StoreError) in try state.apply(changes) }
    }

    func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] {
        state.withLock { $0.events(of: business, in: range, correlation: correlation) }
    }

    func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        state.withLock { $0.page(kind, of: business, after: after, limit: limit) }
    }

    func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) async throws(StoreError) -> [OutboxRow] {
        if makes(.readsThenLeases) {
            var copy = state.withLock { $0 }
            await Task.yield()
            let rows = copy.lease(queue, limit: limit, until: until, at: at)
            state.withLock { $0 = copy }
            return rows
        }
        return state.withLock { $0.lease(queue, limit: limit, until: until, at: at) }
    }

    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        state.withLock { $0.lease(row, of: business, until: until, at: at) }
    }

    func settle(_ settlement: OutboxSettlement) async throws(StoreError) {
        try state.withLock { state throws(StoreError) in try state.settle(settlement) }
    }

    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? {
        state.withLock { $0.nextDue(queue) }
    }

    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        state.withLock { $0.row(id, of: business) }
    }

    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        state.withLock { $0.rows(queue, of: business) }
    }
}
