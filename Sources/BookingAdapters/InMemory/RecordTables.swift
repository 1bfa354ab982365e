import BookingDomain

/// The records of one business by kind: so few kinds that comparing them is quicker than hashing one.
struct RecordTables: Sendable {
    private var kinds: [RecordKind] = []
    private var tables: [RecordTable] = []

    subscript(key: RecordKey) -> StoredRecord? {
        kinds.firstIndex(of: key.kind).flatMap { tables[$0][key.id] }
    }

    mutating func put(_ record: StoredRecord) {
        let place = place(of: record.key.kind)
        tables[place].put(record)
    }

    /// Packs a record of a store that is being opened; false where it cannot be packed, or its key may be taken.
    mutating func pack(_ record: StoredRecord) -> Bool {
        let place = place(of: record.key.kind)
        return tables[place].pack(record)
    }

    /// Ends the packing.
    mutating func finishPacking() {
        for place in tables.indices { tables[place].finishPacking() }
    }

    /// Every record, in the order of kinds and ids.
    var all: [StoredRecord] {
        zip(kinds, tables).sorted { $0.0.rawValue < $1.0.rawValue }.flatMap(\.1.all)
    }

    /// The records of a kind behind `after` in the order of their ids, at most `limit`.
    mutating func page(_ kind: RecordKind, after: String?, limit: Int) -> [StoredRecord] {
        kinds.firstIndex(of: kind).map { tables[$0].page(after: after, limit: limit) } ?? []
    }

    private mutating func place(of kind: RecordKind) -> Int {
        if let place = kinds.firstIndex(of: kind) { return place }
        kinds.append(kind)
        tables.append(RecordTable())
        return kinds.count - 1
    }
}
