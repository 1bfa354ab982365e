/// What every row of the outbox says about the request that caused it.
struct OutboxCause: Sendable {
    /// The tenant.
    let businessID: BusinessID
    /// Ties the row to the request.
    let correlationID: CorrelationID
    /// When it was decided.
    let now: Date
}
