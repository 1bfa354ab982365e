/// What a record holds: a typed value in memory, JSON for adapters that leave the process.
public protocol RecordBody: JSONContract {
    /// The kind under which it is stored.
    static var recordKind: RecordKind { get }

    /// The identifier under which it is stored.
    var recordID: String { get }
}

extension RecordBody {
    /// The key under which it is stored.
    public var recordKey: RecordKey {
        RecordKey(kind: Self.recordKind, id: recordID)
    }
}
