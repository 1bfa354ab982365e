import BookingDomain

/// What the first line of a file says: whose it is, and what it belongs to.
struct FileHeader: Sendable, Hashable {
    /// What a file is.
    enum Role: String, Sendable {
        /// The whole state at one point of the chain.
        case snapshot
        /// What has happened since that point.
        case journal
    }

    /// What the file is.
    let role: Role
    /// Which store it belongs to.
    let store: StoreIdentity
    /// Counts the snapshots; a journal has the number of the snapshot that it continues.
    let generation: UInt64
    /// The point of the chain that the snapshot stands for.
    let base: ChainPosition

    /// The header as the payload of a line.
    var payload: [UInt8] {
        JSONWriter.bytes(
            .object(
                JSONObject([
                    ("kind", .string(role.rawValue)), ("store", .string(store.text)),
                    ("generation", .string(String(generation))), ("seq", .string(String(base.sequence))),
                    ("chain", .string(String(decoding: JournalLine.hexadecimal(base.checksum), as: UTF8.self))),
                ])))
    }
}

extension FileHeader {
    /// How many bytes the first journal of every store has before anything is written to it.
    static let firstJournalSize: Int = {
        let store = StoreIdentity(String(repeating: "0", count: 32))
        let header = store.map { FileHeader(role: .journal, store: $0, generation: 1, base: ChainPosition()) }
        return JournalLine(sequence: 1, synced: 0, previous: 0, payload: header?.payload ?? []).bytes.count
    }()

    /// Reads the payload of a first line.
    init(payload: [UInt8]) throws(JSONError) {
        var fields = try JSONFields(JSONReader.read(payload))
        role = try fields.required("kind", as: "\"snapshot\" or \"journal\"") { value, _ in
            value.stringValue.flatMap(Role.init)
        }
        store = try fields.required("store", as: "the name of a store") { value, _ in
            value.stringValue.flatMap(StoreIdentity.init)
        }
        generation = try fields.required("generation", as: "a whole number", Self.number)
        let sequence = try fields.required("seq", as: "a whole number", Self.number)
        let checksum = try fields.required("chain", as: "a checksum") { value, _ in
            value.stringValue.flatMap { UInt32($0, radix: 16) }
        }
        base = ChainPosition(sequence: sequence, checksum: checksum)
        try fields.finish()
    }

    private static func number(_ value: JSONValue, _: JSONPointer) -> UInt64? {
        value.stringValue.flatMap { UInt64($0) }
    }
}
