import BookingDomain

/// The records of one kind of one business.
struct RecordTable: Sendable {
    /// What was there when the store was opened, as far as it can be packed.
    private var packed = PackedAppointments()
    /// What has been written since, and what cannot be packed; it counts before what is packed.
    private var records: [String: StoredRecord] = [:]
    /// The ids of these records in order; nil when ids have come since somebody last asked for it.
    private var sortedIDs: [String]?

    subscript(id: String) -> StoredRecord? { records[id] ?? packed[id] }

    mutating func put(_ record: StoredRecord) {
        if records.updateValue(record, forKey: record.key.id) == nil { sortedIDs = nil }
    }

    /// Packs a record of a store that is being opened; false where it cannot be packed, or its key may be taken.
    mutating func pack(_ record: StoredRecord) -> Bool {
        guard records[record.key.id] == nil else { return false }
        return packed.append(record)
    }

    /// Ends the packing.
    mutating func finishPacking() { packed.shrink() }

    /// Every record, in the order of the ids.
    var all: [StoredRecord] {
        Self.merged(packed, from: 0, records.keys.sorted()[...], limit: .max).compactMap { self[$0] }
    }

    /// The records behind `after` in the order of their ids, at most `limit`.
    mutating func page(after: String?, limit: Int) -> [StoredRecord] {
        let ids = sortedIDs ?? records.keys.sorted()
        sortedIDs = ids
        let start = after.map { after in ids.partitionPoint { $0 > after } } ?? 0
        var first = after.map { packed.place(of: $0) } ?? 0
        if let after, first < packed.count, packed.id(at: first) == after { first += 1 }
        return Self.merged(packed, from: first, ids[start...], limit: max(limit, 0)).compactMap { self[$0] }
    }

    /// The ids of both, each once, in order.
    private static func merged(
        _ packed: PackedAppointments, from first: Int, _ ids: ArraySlice<String>, limit: Int
    ) -> [String] {
        var merged: [String] = []
        var index = first
        var rest = ids
        while merged.count < limit {
            let old = index < packed.count ? packed.id(at: index) : nil
            guard let next = [old, rest.first].compactMap(\.self).min() else { break }
            if old == next { index += 1 }
            if rest.first == next { rest.removeFirst() }
            merged.append(next)
        }
        return merged
    }
}
