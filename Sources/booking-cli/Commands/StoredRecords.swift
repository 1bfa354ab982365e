import BookingDomain

/// What a store holds of one business, kind by kind.
struct StoredRecords: Sendable {
    let history: any BookingHistory
    let business: BusinessID

    /// All records of a kind.
    ///
    /// - Throws: `BookingError` with `store_unavailable`.
    func all<Body: RecordBody>(_ type: Body.Type) async throws(BookingError) -> [Body] {
        do throws(StoreError) {
            let records = try await history.records(Body.recordKind, of: business, after: nil, limit: .max)
            return records.compactMap { $0.body as? Body }
        } catch {
            throw BookingError(.storeUnavailable, "the store could not be read", underlying: error)
        }
    }
}
