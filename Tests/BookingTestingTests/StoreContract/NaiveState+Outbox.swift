import BookingDomain

extension NaiveState {
    mutating func lease(_ queue: OutboxQueue, limit: Int, until: Date, at now: Date) -> [OutboxRow] {
        var open = rows.filter { row in
            let isOpen = row.row.state == .waiting || (row.row.state == .dead && makes(.retriesDead))
            let isFree = row.leasedUntil.map { !makes(.leasesForever) && $0 <= now } ?? true
            return isOpen && (isFree || makes(.leasesTwice)) && (row.row.queue == queue || makes(.ignoresQueues))
                && (row.row.due <= now || makes(.leasesEarly)) && !isBlocked(row.row)
        }.map(\.row)
        if !makes(.leasesInOrderOfCommits) { open.sort(by: Self.isOlder) }
        var taken = makes(.ignoresLeaseLimit) ? open : Array(open.prefix(limit))
        for place in taken.indices {
            if !makes(.countsNoLeases) { taken[place].attempts += 1 }
            let row = taken[place]
            let same = rows.indices.filter { rows[$0].row.id == row.id && rows[$0].row.businessID == row.businessID }
            for index in same {
                rows[index].leasedUntil = until
                rows[index].row.attempts = row.attempts
            }
        }
        return taken
    }

    func isBlocked(_ row: OutboxRow) -> Bool {
        guard let appointment = row.appointmentID, !makes(.ignoresAppointmentOrder) else { return false }
        for earlier in rows.map(\.row) where earlier.appointmentID == appointment {
            if earlier.id == row.id, earlier.businessID == row.businessID { return false }
            guard owns(earlier.businessID, row.businessID, .mixesOutbox) else { continue }
            guard earlier.queue == row.queue || makes(.holdsUpOtherQueues) else { continue }
            if earlier.state == .waiting || (earlier.state == .dead && makes(.deadRowsBlock)) { return true }
        }
        return false
    }

    mutating func settle(_ settlement: OutboxSettlement) throws(StoreError) {
        let index = rows.firstIndex { row in
            row.row.id == settlement.row && owns(row.row.businessID, settlement.businessID, .mixesOutbox)
        }
        guard let index else {
            if makes(.settlesUnknownRows) { return }
            throw StoreError(.conflict, "no row")
        }
        var row = rows[index].row
        if row.state != .waiting, !makes(.settlesTwice) { throw StoreError(.conflict, "settled") }
        if settlement.attempts != row.attempts, !makes(.ignoresAttempts) {
            throw StoreError(.conflict, "attempts")
        }
        if makes(.onlyLeasedCanBeSettled), rows[index].leasedUntil == nil { throw StoreError(.conflict, "no lease") }
        switch settlement.result {
        case .delivered: row.state = .delivered
        case .dead: row.state = .dead
        case .again(let due):
            if makes(.againEndsIt) { row.state = .delivered }
            if !makes(.againIsAtOnce) { row.due = due }
        }
        rows[index].row = row
        if !makes(.againWaitsForLease) { rows[index].leasedUntil = nil }
        if makes(.removesDelivered), row.state == .delivered { rows.remove(at: index) }
    }

    func row(_ id: OutboxRowID, of business: BusinessID) -> OutboxRow? {
        rows.first { $0.row.id == id && owns($0.row.businessID, business, .mixesOutbox) }?.row
    }

    func rows(_ queue: OutboxQueue, of business: BusinessID) -> [OutboxRow] {
        let found = rows.map(\.row).filter { row in
            (row.queue == queue || makes(.ignoresQueues)) && owns(row.businessID, business, .mixesOutbox)
        }
        return found.sorted(by: Self.isOlder)
    }

    private static func isOlder(_ lhs: OutboxRow, _ rhs: OutboxRow) -> Bool {
        (lhs.due, lhs.id, lhs.businessID) < (rhs.due, rhs.id, rhs.businessID)
    }
}
