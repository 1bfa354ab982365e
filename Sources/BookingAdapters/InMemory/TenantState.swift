import BookingDomain

/// What a store in memory knows of one business, the outbox apart.
struct TenantState: Sendable {
    private(set) var log = EventLog()
    private var records = RecordTables()
    private var claims = ClaimIndex()
    private var outcomes: [OutcomeKey: RecordedOutcome] = [:]
    /// The claims of a store that is being opened, as far as they are packed.
    private var packing = PackedList()

    func load(_ query: BookingQuery) -> BookingSnapshot {
        var found: [StoredRecord] = []
        for (place, key) in query.records.enumerated() where !query.records[..<place].contains(key) {
            if let record = records[key] { found.append(record) }
        }
        return BookingSnapshot(
            outcome: query.outcome.flatMap { outcomes[$0] }, records: found,
            claims: claims.live(in: query.claims, at: query.at))
    }

    mutating func page(_ kind: RecordKind, after: String?, limit: Int) -> [StoredRecord] {
        records.page(kind, after: after, limit: limit)
    }

    /// Everything there is, in an order of its own that depends on nothing else.
    func items(of business: BusinessID) -> [StateItem] {
        let outcomes = outcomes.values.sorted { lhs, rhs in
            let (left, right) = (lhs.key, rhs.key)
            return (left.conversationID, left.tool.rawValue, left.callID)
                < (right.conversationID, right.tool.rawValue, right.callID)
        }
        return records.all.map { .record(business, $0) } + claims.all.map { .claim(business, $0) }
            + outcomes.map { .outcome(business, $0) } + log.events.map { .event(business, $0) }
    }

    /// Takes a record over; its key must be free.
    mutating func restore(_ record: StoredRecord) throws(StoreError) {
        try check(record.key, stands: 0)
        records.put(record)
    }

    /// Takes an item over into little memory, from a store that is being opened; false where that cannot be.
    ///
    /// Overlaps of claims are noticed at the end.
    mutating func pack(_ record: StoredRecord) -> Bool {
        records.pack(record)
    }

    /// Takes a claim over likewise.
    mutating func pack(_ claim: SlotClaim) -> Bool {
        claims[claim.id] == nil && PackedClaims.append(claim, to: &packing)
    }

    /// Ends the packing; false where claims overlap or have the same name.
    mutating func finishPacking() -> Bool {
        records.finishPacking()
        let isWhole = claims.adopt(packing)
        packing = PackedList()
        return isWhole
    }

    /// Takes a claim over; its name and its time must be free.
    mutating func restore(_ claim: SlotClaim) throws(StoreError) {
        try check(claim.id, stands: 0)
        if let other = claims.claim(inTheWayOf: claim) {
            throw StoreError(.overlap, "the claims \(other) and \(claim.id) overlap")
        }
        claims.apply([.put(claim)])
    }

    /// Takes an outcome over; its key must be free.
    mutating func restore(_ outcome: RecordedOutcome) throws(StoreError) {
        guard outcomes.updateValue(outcome, forKey: outcome.key) == nil else {
            throw StoreError(.outcomeExists, "the call \(outcome.key.callID) has two outcomes")
        }
    }

    /// Takes an event over, behind the ones that are there.
    mutating func restore(_ event: BookingEvent) {
        log.append([event])
    }

    /// Makes a change with its rows of the outbox, if all its conditions hold; otherwise nothing is changed.
    mutating func make(_ changes: ChangeSet, outbox: inout OutboxIndex) throws(StoreError) {
        try check(changes)
        try outbox.check(changes.outbox, of: changes.business)
        try claims.checkOverlaps(changes.claims, at: changes.at)
        apply(changes)
        outbox.add(changes.outbox)
    }

    /// Checks the outcome and every version; overlaps are checked apart, for they are the dearest.
    private func check(_ changes: ChangeSet) throws(StoreError) {
        if let outcome = changes.outcome, outcomes[outcome.key] != nil {
            throw StoreError(.outcomeExists, "the call \(outcome.key.callID) has an outcome already")
        }
        for expectation in changes.expectations {
            switch expectation {
            case .record(let key, let version): try check(key, stands: version)
            case .claim(let id, let version): try check(id, stands: version)
            }
        }
        for record in changes.records {
            try check(record.key, stands: record.version - 1)
        }
        for change in changes.claims {
            switch change {
            case .put(let claim): try check(claim.id, stands: claim.version - 1)
            case .release(let id, let version): try check(id, stands: version)
            }
        }
    }

    /// Makes a change whose conditions have been checked.
    private mutating func apply(_ changes: ChangeSet) {
        for record in changes.records {
            records.put(record)
        }
        claims.apply(changes.claims)
        if let outcome = changes.outcome { outcomes[outcome.key] = outcome }
        log.append(changes.log)
    }

    private func check(_ key: RecordKey, stands version: Int) throws(StoreError) {
        let stored = records[key]?.version ?? 0
        guard stored == version else {
            throw StoreError(
                .conflict, "the \(key.kind.rawValue) \(key.id) stands at version \(stored), not \(version)")
        }
    }

    private func check(_ id: ClaimID, stands version: Int) throws(StoreError) {
        let stored = claims[id]?.version ?? 0
        guard stored == version else {
            throw StoreError(.conflict, "the claim \(id) stands at version \(stored), not \(version)")
        }
    }
}
