import BookingDomain

extension NaiveState {
    mutating func apply(_ changes: ChangeSet) throws(StoreError) -> CommitReceipt {
        do throws(StoreError) {
            try check(changes)
        } catch {
            leak(changes)
            throw error
        }
        writeRecords(changes)
        writeClaims(changes)
        if !makes(.forgetsOutcomes) { writeOutcome(changes) }
        if !makes(.forgetsOutbox) { writeOutbox(changes) }
        if !makes(.forgetsLog) { writeLog(changes) }
        if !makes(.countsNothing) { sequence += 1 }
        return CommitReceipt(sequence: sequence)
    }

    /// Writes a part of what was refused.
    private mutating func leak(_ changes: ChangeSet) {
        switch mistake {
        case .leaksRecords: writeRecords(changes)
        case .leaksClaims: writeClaims(changes)
        case .leaksOutcome: writeOutcome(changes)
        case .leaksOutbox: writeOutbox(changes)
        case .leaksLog: writeLog(changes)
        default: return
        }
    }

    private mutating func writeRecords(_ changes: ChangeSet) {
        for record in changes.records where !makes(.forgetsRecords) {
            if makes(.keepsFirstVersion), record.version > 1 { continue }
            records = records.filter { stored in
                !owns(stored.business, changes.business, .mixesRecords) || !isSame(stored.value.key, record.key)
            }
            records.append(Owned(business: changes.business, value: record))
        }
    }

    private mutating func writeClaims(_ changes: ChangeSet) {
        let ids = changes.claims.filter { change in
            guard case .release = change else { return true }
            return !makes(.forgetsReleases)
        }.map { Self.id(of: $0) }
        let written = puts(changes)
        claims = claims.filter { stored in
            guard owns(stored.business, changes.business, .mixesClaims) else { return true }
            if ids.contains(stored.value.id) { return false }
            return makes(.keepsTakenOverHolds) || stored.value.isLive(at: changes.at)
                || !written.contains { collide($0, stored.value) }
        }
        claims += written.map { Owned(business: changes.business, value: $0) }
    }

    private mutating func writeOutcome(_ changes: ChangeSet) {
        if let outcome = changes.outcome { outcomes.append(Owned(business: changes.business, value: outcome)) }
    }

    private mutating func writeOutbox(_ changes: ChangeSet) {
        for row in changes.outbox {
            rows.removeAll { $0.row.businessID == row.businessID && $0.row.id == row.id }
            rows.append(Row(row: row))
        }
    }

    private mutating func writeLog(_ changes: ChangeSet) {
        log += changes.log.map { Owned(business: changes.business, value: $0) }
    }
}
