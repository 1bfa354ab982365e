import BookingDomain

extension NaiveState {
    func check(_ changes: ChangeSet) throws(StoreError) {
        if !makes(.acceptsContradictions), contradicts(changes) { throw StoreError(.invalid, "contradiction") }
        if let outcome = changes.outcome, !makes(.overwritesOutcomes) {
            let isThere = outcomes.contains {
                owns($0.business, changes.business, .mixesOutcomes) && isSame($0.value.key, outcome.key)
            }
            if isThere { throw StoreError(.outcomeExists, "outcome") }
        }
        if !versionsMatch(changes) { throw StoreError(.conflict, "version") }
        let taken = rows.contains { row in
            owns(row.row.businessID, changes.business, .mixesOutbox) && changes.outbox.contains { $0.id == row.row.id }
        }
        if taken, !makes(.overwritesRows) { throw StoreError(.conflict, "row") }
        if !makes(.ignoresOverlap), overlaps(changes) { throw StoreError(.overlap, "overlap") }
    }

    private func contradicts(_ changes: ChangeSet) -> Bool {
        let keys = changes.records.map(\.key)
        let claims = changes.claims.map { Self.id(of: $0) }
        let names = changes.outbox.map(\.id)
        if Set(keys).count < keys.count || Set(claims).count < claims.count || Set(names).count < names.count {
            return true
        }
        if changes.records.contains(where: { $0.version < 1 }) { return true }
        let rows = changes.outbox
        if rows.contains(where: { $0.businessID != changes.business || $0.state != .waiting || $0.attempts != 0 }) {
            return true
        }
        if changes.claims.contains(where: { if case .release(_, 0) = $0 { true } else { false } }) { return true }
        return puts(changes).contains { claim in
            claim.version < 1 || claim.place < 0 || claim.interval.isEmpty || claim.appointmentInterval.isEmpty
                || claim.appointmentInterval.clamped(to: claim.interval) != claim.appointmentInterval
                || !claim.isLive(at: changes.at)
        }
    }

    private func versionsMatch(_ changes: ChangeSet) -> Bool {
        if makes(.refusesExpectations), !changes.expectations.isEmpty { return false }
        for expectation in changes.expectations {
            switch expectation {
            case .record(let key, let expected):
                if makes(.ignoresRecordExpectations) || (expected == 0 && makes(.ignoresAbsence)) { continue }
                if version(of: key, in: changes.business) != expected { return false }
            case .claim(let id, let expected):
                if makes(.ignoresClaimExpectations) { continue }
                if version(of: id, in: changes.business) != expected { return false }
            }
        }
        for record in changes.records where !makes(.ignoresRecordVersions) {
            if version(of: record.key, in: changes.business) != record.version - 1 { return false }
        }
        for change in changes.claims {
            switch change {
            case .put(let claim) where !makes(.ignoresClaimVersions):
                if version(of: claim.id, in: changes.business) != claim.version - 1 { return false }
            case .release(let id, let stands) where !makes(.ignoresReleaseVersions):
                if version(of: id, in: changes.business) != stands { return false }
            default: continue
            }
        }
        return true
    }

    private func overlaps(_ changes: ChangeSet) -> Bool {
        let written = puts(changes)
        for (number, claim) in written.enumerated() {
            let others = makes(.checksStoredClaimsOnly) ? [] : Array(written[(number + 1)...])
            if others.contains(where: { collide($0, claim) }) { return true }
            for stored in claims where owns(stored.business, changes.business, .mixesClaims) {
                let isInTheWay = isLive(stored.value, at: changes.at, showing: false) && collide(stored.value, claim)
                if isInTheWay, !isLeaving(stored.value.id, changes) { return true }
            }
        }
        return false
    }

    private func isLeaving(_ id: ClaimID, _ changes: ChangeSet) -> Bool {
        changes.claims.contains { change in
            switch change {
            case .put(let claim): claim.id == id && !makes(.ownOldTimeInTheWay)
            case .release(let released, _): released == id && !makes(.releasedClaimInTheWay)
            }
        }
    }

    func collide(_ lhs: SlotClaim, _ rhs: SlotClaim) -> Bool {
        guard lhs.providerID == rhs.providerID || makes(.ignoresProviders) else { return false }
        guard lhs.place == rhs.place || makes(.ignoresPlaces) else { return false }
        if makes(.comparesStartsOnly) { return lhs.interval.lowerBound == rhs.interval.lowerBound }
        if makes(.closesIntervals) {
            return lhs.interval.lowerBound <= rhs.interval.upperBound
                && rhs.interval.lowerBound <= lhs.interval.upperBound
        }
        return lhs.interval.overlaps(rhs.interval)
    }

    func puts(_ changes: ChangeSet) -> [SlotClaim] {
        changes.claims.compactMap { change in
            guard case .put(let claim) = change else { return nil }
            return claim
        }
    }

    static func id(of change: ChangeSet.ClaimChange) -> ClaimID {
        switch change {
        case .put(let claim): claim.id
        case .release(let id, _): id
        }
    }
}
