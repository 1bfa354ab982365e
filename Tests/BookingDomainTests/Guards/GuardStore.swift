import BookingAdapters
import BookingDomain
import Synchronization

/// A store in memory that shows everything it holds, can fail, and at which somebody else can be faster.
final class GuardStore: BookingStore, BookingHistory, OutboxStore {
    /// What goes wrong.
    enum Trouble: Sendable { case none, isDown, isContested }

    private struct Shared {
        var state = InMemoryState()
        var trouble = Trouble.none
        var overtaking: (@Sendable () async -> Void)?
    }

    private let shared = Mutex(Shared())

    /// Everything that is stored, as bytes.
    var image: [[UInt8]] { shared.withLock { $0.state.payloads } }

    var trouble: Trouble {
        get { shared.withLock { $0.trouble } }
        set { shared.withLock { $0.trouble = newValue } }
    }

    /// Lets somebody be faster than the next commit that claims a time, once.
    func beforeNextClaim(_ happening: @escaping @Sendable () async -> Void) {
        shared.withLock { $0.overtaking = happening }
    }

    func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot {
        try working { state throws(StoreError) in state.load(query) }
    }

    func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        if !changes.claims.isEmpty {
            let happening = shared.withLock { shared in
                defer { shared.overtaking = nil }
                return shared.overtaking
            }
            await happening?()
        }
        guard trouble != .isContested else { throw StoreError(.conflict, "somebody else was faster") }
        return try working { state throws(StoreError) in try state.apply(changes) }
    }

    func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] {
        try working { state throws(StoreError) in state.events(of: business, in: range, correlation: correlation) }
    }

    func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        try working { state throws(StoreError) in state.records(kind, of: business, after: after, limit: limit) }
    }

    func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) async throws(StoreError) -> [OutboxRow] {
        try working { state throws(StoreError) in state.lease(queue, limit: limit, until: until, at: at) }
    }

    func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        try working { state throws(StoreError) in state.lease(row, of: business, until: until, at: at) }
    }

    func settle(_ settlement: OutboxSettlement) async throws(StoreError) {
        try working { state throws(StoreError) in try state.settle(settlement) }
    }

    func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? {
        try working { state throws(StoreError) in state.nextDue(queue) }
    }

    func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        try working { state throws(StoreError) in state.row(id, of: business) }
    }

    func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        try working { state throws(StoreError) in state.rows(queue, of: business) }
    }

    private func working<Answer: Sendable>(
        _ body: (inout InMemoryState) throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        try shared.withLock { shared throws(StoreError) in
            guard shared.trouble != .isDown else { throw StoreError(.unavailable, "out of order") }
            return try body(&shared.state)
        }
    }
}
