import BookingAdapters
import BookingDomain
import Synchronization

/// A store whose process dies at a commit and stays down until it is started again, or in which others are faster.
final class CrashingStore: BookingStore, BookingHistory, OutboxStore {
    /// When the process dies.
    enum Moment: Sendable, CaseIterable {
        /// Before the commit happens.
        case before
        /// After it has happened, so that nobody hears of it.
        case after
    }

    private struct State {
        var commitsLeft: Int?
        var moment = Moment.before
        var isDown = false
        var contested: ClosedRange<Int>?
        var commits = 0
    }

    private let inner = InMemoryStore()
    private let state = Mutex(State())
    private let down = StoreError(.unavailable, "out of order")

    /// Lets the process die at one of the next commits, counted from 1.
    func crash(atCommit number: Int, _ moment: Moment) {
        state.withLock { $0 = State(commitsLeft: number, moment: moment) }
    }

    /// Lets others be faster at some of the next commits, counted from 1.
    func contest(commits: ClosedRange<Int>) {
        state.withLock { $0 = State(contested: commits) }
    }

    /// Starts the process again; it does not die any more.
    func restart() {
        state.withLock { $0 = State() }
    }

    private func check() throws(StoreError) {
        if state.withLock({ $0.isDown }) { throw down }
    }

    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot {
        try check()
        return try await inner.load(query)
    }

    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        try check()
        let isContested = state.withLock { state in
            state.commits += 1
            return state.contested?.contains(state.commits) ?? false
        }
        if isContested { throw StoreError(.conflict, "somebody else was faster") }
        let moment = state.withLock { state -> Moment? in
            guard let left = state.commitsLeft else { return nil }
            state.commitsLeft = left - 1
            guard left == 1 else { return nil }
            state.isDown = true
            return state.moment
        }
        if moment == .before { throw down }
        let receipt = try await inner.commit(changes)
        if moment == .after { throw down }
        return receipt
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
        try check()
        return try await inner.lease(queue, limit: limit, until: until, at: at)
    }

    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        try check()
        return try await inner.lease(row, of: business, until: until, at: at)
    }

    func settle(_ settlement: OutboxSettlement) async throws(StoreError) {
        try check()
        try await inner.settle(settlement)
    }

    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? {
        try check()
        return try await inner.nextDue(queue)
    }

    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        try check()
        return try await inner.row(id, of: business)
    }

    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        try await inner.rows(queue, of: business)
    }
}
