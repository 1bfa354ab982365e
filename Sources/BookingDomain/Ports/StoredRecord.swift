/// A record as a store keeps it: a body and its version.
public struct StoredRecord: Sendable {
    /// Names the record.
    public let key: RecordKey
    /// Counts the writes, from 1 on.
    public let version: Int
    /// What it holds.
    public let body: any RecordBody

    /// Makes a record of a body.
    public init(_ body: any RecordBody, version: Int) {
        key = body.recordKey
        self.version = version
        self.body = body
    }
}
