import BookingDomain

/// The records of one kind of one business.
struct RecordTable: Sendable {
    private var records: [String: StoredRecord] = [:]
    /// Every id in order; nil when ids have come since somebody last asked for it.
    private var sortedIDs: [String]?

    subscript(id: String) -> StoredRecord? { records[id] }

    mutating func put(_ record: StoredRecord) {
        if records.updateValue(record, forKey: record.key.id) == nil { sortedIDs = nil }
    }

    /// Every record, in the order of the ids.
    var all: [StoredRecord] { records.values.sorted { $0.key.id < $1.key.id } }

    /// The records behind `after` in the order of their ids, at most `limit`.
    mutating func page(after: String?, limit: Int) -> [StoredRecord] {
        let ids = sortedIDs ?? records.keys.sorted()
        sortedIDs = ids
        let start = after.map { after in ids.partitionPoint { $0 > after } } ?? 0
        return ids[start...].prefix(max(limit, 0)).compactMap { records[$0] }
    }
}
