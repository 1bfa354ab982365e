import BookingDomain

/// The outbox of all businesses: rows by name, waiting ones by due instant, and those of one appointment in order.
struct OutboxIndex: Sendable {
    private var entries: [BusinessID: [OutboxRowID: Entry]] = [:]
    /// The rows that wait, in the order in which they are handed out.
    private var waiting: [OutboxQueue: [Waiting]] = [:]
    /// The rows that wait for one another, in the order of commits; only the first may go.
    private var lanes: [Lane: [OutboxRowID]] = [:]

    func row(_ id: OutboxRowID, of business: BusinessID) -> OutboxRow? {
        entries[business]?[id]?.row
    }

    func rows(_ queue: OutboxQueue, of business: BusinessID) -> [OutboxRow] {
        let rows = (entries[business] ?? [:]).values.lazy.map(\.row).filter { $0.queue == queue }
        return rows.sorted { Waiting($0) < Waiting($1) }
    }

    /// Every row; those of one lane in the order in which they wait.
    var all: [OutboxRow] {
        var places: [BusinessID: [OutboxRowID: Int]] = [:]
        for (lane, ids) in lanes {
            for (place, id) in ids.enumerated() { places[lane.business, default: [:]][id] = place }
        }
        let placed = entries.values.flatMap(\.values).map { entry in
            (row: entry.row, place: places[entry.row.businessID]?[entry.row.id] ?? 0)
        }
        let sorted = placed.sorted { lhs, rhs in
            (lhs.row.businessID, lhs.place, lhs.row.id) < (rhs.row.businessID, rhs.place, rhs.row.id)
        }
        return sorted.map(\.row)
    }

    /// Checks that the names of new rows are not taken.
    func check(_ rows: [OutboxRow], of business: BusinessID) throws(StoreError) {
        for row in rows where entries[business]?[row.id] != nil {
            throw StoreError(.conflict, "the outbox row \(row.id) is there already")
        }
    }

    /// Adds new rows that have been checked.
    mutating func add(_ rows: [OutboxRow]) {
        for row in rows {
            entries[row.businessID, default: [:]][row.id] = Entry(row: row)
            line(up: row)
            if let lane = Lane(row) { lanes[lane, default: []].append(row.id) }
        }
    }

    /// Takes a row over as it stands in another state; its name must be free.
    mutating func restore(_ row: OutboxRow) {
        guard row.state != .waiting else { return add([row]) }
        entries[row.businessID, default: [:]][row.id] = Entry(row: row)
    }

    /// Takes rows that are due, free and not behind another of their appointment.
    mutating func lease(_ queue: OutboxQueue, limit: Int, until: Date, at now: Date) -> [OutboxRow] {
        var taken: [OutboxRow] = []
        for place in waiting[queue] ?? [] {
            guard taken.count < limit, place.due <= now else { break }
            guard let entry = entries[place.business]?[place.id], entry.isFree(at: now), isNext(entry.row) else {
                continue
            }
            var row = entry.row
            row.attempts += 1
            entries[place.business]?[place.id] = Entry(row: row, leasedUntil: until)
            taken.append(row)
        }
        return taken
    }

    /// Takes one row for the request that wrote it, if it is free and not behind another of its appointment.
    mutating func lease(_ id: OutboxRowID, of business: BusinessID, until: Date, at now: Date) -> OutboxRow? {
        guard let entry = entries[business]?[id], entry.row.state == .waiting, entry.isFree(at: now), isNext(entry.row)
        else { return nil }
        var row = entry.row
        row.attempts += 1
        entries[business]?[id] = Entry(row: row, leasedUntil: until)
        return row
    }

    /// When the next row can be leased; nil where none waits.
    func nextDue(_ queue: OutboxQueue) -> Date? {
        var next: Date?
        for place in waiting[queue] ?? [] {
            if let next, next <= place.due { break }
            guard let entry = entries[place.business]?[place.id], isNext(entry.row) else { continue }
            let free = max(place.due, entry.leasedUntil ?? place.due)
            next = min(next ?? free, free)
        }
        return next
    }

    /// Checks that whoever settles a row still has it.
    func check(_ settlement: OutboxSettlement) throws(StoreError) {
        let row = try waitingRow(of: settlement)
        guard settlement.attempts == row.attempts else {
            throw StoreError(.conflict, "the outbox row \(row.id) has been handed out \(row.attempts) times")
        }
    }

    /// Notes how a delivery ended.
    mutating func settle(_ settlement: OutboxSettlement) throws(StoreError) {
        try check(settlement)
        try replay(settlement)
    }

    /// Notes how a delivery ended that has been checked, perhaps where leases are not known.
    mutating func replay(_ settlement: OutboxSettlement) throws(StoreError) {
        var row = try waitingRow(of: settlement)
        leave(row)
        row.attempts = max(row.attempts, settlement.attempts)
        switch settlement.result {
        case .delivered: row.state = .delivered
        case .dead: row.state = .dead
        case .again(let due): row.due = due
        }
        entries[row.businessID]?[row.id] = Entry(row: row)
        if row.state == .waiting {
            line(up: row)
        } else if let lane = Lane(row) {
            lanes[lane]?.removeAll { $0 == row.id }
            if lanes[lane]?.isEmpty == true { lanes[lane] = nil }
        }
    }

    private func waitingRow(of settlement: OutboxSettlement) throws(StoreError) -> OutboxRow {
        guard let entry = entries[settlement.businessID]?[settlement.row] else {
            throw StoreError(.conflict, "there is no outbox row \(settlement.row)")
        }
        guard entry.row.state == .waiting else {
            throw StoreError(.conflict, "the outbox row \(settlement.row) is settled already")
        }
        return entry.row
    }

    private func isNext(_ row: OutboxRow) -> Bool {
        Lane(row).map { lanes[$0]?.first == row.id } ?? true
    }

    private mutating func line(up row: OutboxRow) {
        let new = Waiting(row)
        let place = (waiting[row.queue] ?? []).partitionPoint { new < $0 }
        waiting[row.queue, default: []].insert(new, at: place)
    }

    private mutating func leave(_ row: OutboxRow) {
        let old = Waiting(row)
        guard let place = waiting[row.queue]?.partitionPoint(where: { old <= $0 }) else { return }
        if waiting[row.queue]?.dropFirst(place).first == old { waiting[row.queue]?.remove(at: place) }
    }
}

extension OutboxIndex {
    private struct Entry {
        var row: OutboxRow
        var leasedUntil: Date?

        func isFree(at now: Date) -> Bool {
            leasedUntil.map { $0 <= now } ?? true
        }
    }

    /// A row's place in its queue.
    private struct Waiting: Comparable {
        let due: Date
        let id: OutboxRowID
        let business: BusinessID

        init(_ row: OutboxRow) {
            due = row.due
            id = row.id
            business = row.businessID
        }

        static func < (lhs: Self, rhs: Self) -> Bool {
            (lhs.due, lhs.id, lhs.business) < (rhs.due, rhs.id, rhs.business)
        }
    }

    /// What keeps rows in order: those of one appointment in one queue.
    private struct Lane: Hashable {
        let business: BusinessID
        let queue: OutboxQueue
        let appointment: AppointmentID

        init?(_ row: OutboxRow) {
            guard let appointment = row.appointmentID else { return nil }
            business = row.businessID
            queue = row.queue
            self.appointment = appointment
        }
    }
}
