package import BookingDomain

/// What a store in memory knows, as one value.
///
/// A change depends on the change set alone, never on a clock or on what was read in between: applying the same change
/// sets in the same order to an empty state always gives the same state.
package struct InMemoryState: Sendable {
    private var tenants: [BusinessID: TenantState] = [:]
    private var outbox = OutboxIndex()
    /// How many changes have been made.
    package private(set) var sequence: UInt64 = 0

    /// Makes an empty state.
    package init() {}

    /// Answers one question; nothing is changed by asking.
    package func load(_ query: BookingQuery) -> BookingSnapshot {
        tenants[query.business]?.load(query) ?? BookingSnapshot()
    }

    /// Makes one change, if all its conditions hold; otherwise nothing is changed.
    package mutating func apply(_ changes: ChangeSet) throws(StoreError) -> CommitReceipt {
        try changes.checkForContradictions()
        // Looked up once: a tenant that is new and stays empty is as good as none.
        try tenants[changes.business, default: TenantState()].make(changes, outbox: &outbox)
        sequence += 1
        return CommitReceipt(sequence: sequence)
    }

    /// Everything there is except leases, in an order that depends on nothing else: restoring the items one by one
    /// gives the same state.
    package var items: [StateItem] {
        let tenants = tenants.sorted { $0.key < $1.key }
        return [.sequence(sequence)] + tenants.flatMap { $0.value.items(of: $0.key) } + outbox.all.map { .row($0) }
    }

    /// Takes over one item of another state.
    ///
    /// - Throws: `StoreError` where the item makes no sense, or breaks a rule together with the ones that are there.
    package mutating func restore(_ item: StateItem) throws(StoreError) {
        switch item {
        case .sequence(let sequence): self.sequence = sequence
        case .record(let business, let record): try tenants[business, default: TenantState()].restore(record)
        case .claim(let business, let claim):
            try claim.checkIntervals()
            try tenants[business, default: TenantState()].restore(claim)
        case .outcome(let business, let outcome): try tenants[business, default: TenantState()].restore(outcome)
        case .event(let business, let event): tenants[business, default: TenantState()].restore(event)
        case .row(let row):
            try outbox.check([row], of: row.businessID)
            outbox.restore(row)
        }
    }

    /// Takes over one item as ``restore(_:)`` does, into little memory where it can be; after the last one,
    /// ``finishPacking()`` must be asked.
    ///
    /// - Throws: `StoreError` as ``restore(_:)`` does, but some rules are only checked at the end.
    package mutating func pack(_ item: StateItem) throws(StoreError) {
        switch item {
        case .record(let business, let record):
            if tenants[business, default: TenantState()].pack(record) { return }
        case .claim(let business, let claim):
            try claim.checkIntervals()
            if tenants[business, default: TenantState()].pack(claim) { return }
        case .sequence, .outcome, .event, .row: break
        }
        try restore(item)
    }

    /// Ends the packing; false where the items break a rule together, which restoring them one by one tells.
    package mutating func finishPacking() -> Bool {
        for business in tenants.keys where tenants[business]?.finishPacking() == false { return false }
        return true
    }

    package func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) -> [BookingEvent] {
        tenants[business]?.log.events(in: range, correlation: correlation) ?? []
    }

    /// The flow log of every business there is.
    var flowLogs: [BusinessID: [BookingEvent]] { tenants.mapValues(\.log.events) }

    package mutating func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) -> [StoredRecord] {
        tenants[business]?.page(kind, after: after, limit: limit) ?? []
    }

    package mutating func lease(_ queue: OutboxQueue, limit: Int, until: Date, at: Date) -> [OutboxRow] {
        outbox.lease(queue, limit: limit, until: until, at: at)
    }

    package mutating func settle(_ settlement: OutboxSettlement) throws(StoreError) {
        try outbox.settle(settlement)
    }

    /// Checks that whoever settles a row still has it.
    package func check(_ settlement: OutboxSettlement) throws(StoreError) {
        try outbox.check(settlement)
    }

    /// Notes how a delivery ended that has been checked where the leases are known.
    package mutating func replay(_ settlement: OutboxSettlement) throws(StoreError) {
        try outbox.replay(settlement)
    }

    package mutating func lease(_ row: OutboxRowID, of business: BusinessID, until: Date, at: Date) -> OutboxRow? {
        outbox.lease(row, of: business, until: until, at: at)
    }

    package func nextDue(_ queue: OutboxQueue) -> Date? {
        outbox.nextDue(queue)
    }

    package func row(_ id: OutboxRowID, of business: BusinessID) -> OutboxRow? {
        outbox.row(id, of: business)
    }

    package func rows(_ queue: OutboxQueue, of business: BusinessID) -> [OutboxRow] {
        outbox.rows(queue, of: business)
    }
}
