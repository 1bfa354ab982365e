/// Looks back: the flow log, and records by kind.
public protocol BookingHistory: Sendable {
    /// The flow log of a business between two instants, in the order of commits.
    ///
    /// - Parameters:
    ///   - business: the tenant.
    ///   - range: the time of the events, half-open.
    ///   - correlation: only what one request caused, where given.
    /// - Throws: `StoreError` with the code `unavailable`.
    func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent]

    /// The records of one kind, in the order of their identifiers.
    ///
    /// - Parameters:
    ///   - kind: what is listed.
    ///   - business: the tenant.
    ///   - after: where the page before ended; nil for the first page.
    ///   - limit: how many at most.
    /// - Throws: `StoreError` with the code `unavailable`.
    func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord]
}
