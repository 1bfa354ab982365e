import BookingDomain

extension NaiveState {
    func nextDue(_ queue: OutboxQueue) -> Date? {
        let open = rows.filter { entry in
            entry.row.state == .waiting && (entry.row.queue == queue || makes(.ignoresQueues))
                && (makes(.nextDueIgnoresOrder) || !isBlocked(entry.row))
        }
        let instants = open.map { entry in
            makes(.nextDueIgnoresLeases) ? entry.row.due : max(entry.row.due, entry.leasedUntil ?? entry.row.due)
        }
        return makes(.nextDueIsLast) ? instants.max() : instants.min()
    }

    mutating func lease(_ id: OutboxRowID, of business: BusinessID, until: Date, at now: Date) -> OutboxRow? {
        let found = rows.firstIndex { $0.row.id == id && owns($0.row.businessID, business, .mixesOutbox) }
        guard let found, rows[found].row.state == .waiting || makes(.leasesSettled) else { return nil }
        let isFree = rows[found].leasedUntil.map { $0 <= now } ?? true
        guard isFree || makes(.leasesOneTwice) else { return nil }
        guard !isBlocked(rows[found].row) || makes(.overtakes) else { return nil }
        if !makes(.countsNoLeases) { rows[found].row.attempts += 1 }
        if !makes(.forgetsOneLease) { rows[found].leasedUntil = until }
        return rows[found].row
    }
}
