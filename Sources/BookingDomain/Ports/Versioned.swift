/// A body together with the version at which it was read; version 0 stands for one that is not stored yet.
public struct Versioned<Body: RecordBody>: Sendable {
    /// What was read, or what is to be written first.
    public var body: Body
    /// The version at which it was read.
    public let version: Int

    /// Makes a versioned body.
    public init(_ body: Body, version: Int) {
        self.body = body
        self.version = version
    }

    /// The record to write: the next version of the body.
    public var next: StoredRecord {
        StoredRecord(body, version: version + 1)
    }
}
