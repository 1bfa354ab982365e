extension ChangeSet {
    /// Checks what needs no look at a store: nothing is written twice, and everything that is written makes sense.
    ///
    /// Every store calls this first.
    ///
    /// - Throws: `StoreError` with the code `invalid`.
    public func checkForContradictions() throws(StoreError) {
        try checkRecords()
        try checkClaims()
        try checkOutbox()
    }

    private func checkRecords() throws(StoreError) {
        var seen = SeenOnce<RecordKey>(among: records.count)
        for record in records {
            func name() -> String { "the \(record.key.kind.rawValue) \(record.key.id)" }
            try demand(seen.isNew(record.key), "\(name()) is written twice")
            try demand(record.version >= 1, "\(name()) has no version of its own")
        }
        for expectation in expectations {
            switch expectation {
            case .record(_, let version), .claim(_, let version):
                try demand(version >= 0, "a version is expected that nothing can have")
            }
        }
    }

    private func checkClaims() throws(StoreError) {
        var seen = SeenOnce<ClaimID>(among: claims.count)
        for change in claims {
            try demand(seen.isNew(change.claimID), "the claim \(change.claimID) is changed twice")
            switch change {
            case .put(let claim): try check(claim)
            case .release(let id, let version): try demand(version >= 1, "the claim \(id) cannot stand at that version")
            }
        }
    }

    private func check(_ claim: SlotClaim) throws(StoreError) {
        try demand(claim.version >= 1, "the claim \(claim.id) has no version of its own")
        try demand(claim.place >= 0, "the claim \(claim.id) has a place below 0")
        try claim.checkIntervals()
        try demand(claim.isLive(at: at), "the claim \(claim.id) has expired before it is written")
    }

    private func checkOutbox() throws(StoreError) {
        var seen = SeenOnce<OutboxRowID>(among: outbox.count)
        for row in outbox {
            try demand(seen.isNew(row.id), "the outbox row \(row.id) is written twice")
            try demand(row.businessID == business, "the outbox row \(row.id) is of another business")
            try demand(row.state == .waiting && row.attempts == 0, "the outbox row \(row.id) is not a new one")
        }
    }

    private func demand(_ holds: Bool, _ detail: @autoclosure () -> String) throws(StoreError) {
        guard holds else { throw StoreError(.invalid, detail()) }
    }
}

/// Tells whether something comes for the first time; a few things are compared one by one.
private struct SeenOnce<Element: Hashable> {
    private static var few: Int { 8 }

    private var list: [Element] = []
    private var set: Set<Element> = []
    private let areMany: Bool

    init(among count: Int) {
        areMany = count > Self.few
        if !areMany { list.reserveCapacity(count) }
    }

    mutating func isNew(_ element: Element) -> Bool {
        if areMany { return set.insert(element).inserted }
        guard !list.contains(element) else { return false }
        list.append(element)
        return true
    }
}
