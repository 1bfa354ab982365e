import BookingDomain

/// What a line of a journal says.
enum JournalEntry: Sendable {
    /// A change that was made.
    case commit(ChangeSet)
    /// How a delivery ended.
    case settlement(OutboxSettlement)
    /// The store was closed; everything before is durable.
    case closed

    private enum Kind: String {
        case commit, settlement, closed
    }

    /// The entry as the payload of a line.
    var payload: [UInt8] {
        switch self {
        case .commit(let changes): Self.payload(.commit, [("change", changes.json)])
        case .settlement(let settlement): Self.payload(.settlement, [("settlement", settlement.json)])
        case .closed: Self.payload(.closed, [])
        }
    }

    private static func payload(_ kind: Kind, _ members: [(String, JSONValue)]) -> [UInt8] {
        JSONWriter.bytes(.object(JSONObject([("kind", .string(kind.rawValue))] + members)))
    }

    /// Reads the payload of a line.
    init(payload: [UInt8], types: RecordBodyTypes) throws(JSONError) {
        var fields = try JSONFields(own: JSONReader.read(payload, limits: .own))
        let kind = try fields.required("kind", as: "a known kind of entry") { value, _ in
            value.stringValue.flatMap(Kind.init)
        }
        switch kind {
        case .commit:
            let json = try fields.required("change", as: "a change") { value, _ in value }
            self = .commit(try ChangeSet(json: json, types: types))
        case .settlement:
            let json = try fields.required("settlement", as: "a settlement") { value, _ in value }
            self = .settlement(try OutboxSettlement(json: json))
        case .closed: self = .closed
        }
        try fields.finish()
    }
}

extension JournalEntry {
    /// The entry as it will be when it is read back, together with its payload.
    ///
    /// Reading it back here means that nothing is ever acknowledged that a later opening cannot read.
    ///
    /// - Throws: `StoreError` with the code `invalid` where it cannot be read back.
    func written(types: RecordBodyTypes) throws(StoreError) -> (entry: JournalEntry, payload: [UInt8]) {
        let payload = payload
        do throws(JSONError) {
            return (try JournalEntry(payload: payload, types: types), payload)
        } catch {
            throw StoreError(
                .invalid, "this cannot be stored, for it could not be read back: \(error)", underlying: error)
        }
    }
}

extension InMemoryState {
    /// Makes what a journal says.
    ///
    /// - Returns: the receipt of a commit.
    mutating func apply(_ entry: JournalEntry) throws(StoreError) -> CommitReceipt? {
        switch entry {
        case .commit(let changes): return try apply(changes)
        case .settlement(let settlement): try replay(settlement)
        case .closed: break
        }
        return nil
    }
}
