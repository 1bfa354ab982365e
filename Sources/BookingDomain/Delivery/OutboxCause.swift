/// What every row of the outbox says about the request that caused it.
struct OutboxCause: Sendable {
    /// The tenant.
    let businessID: BusinessID
    /// The channel of the request.
    let channel: BookingChannel?
    /// Ties the row to the request.
    let correlationID: CorrelationID
    /// When it was decided.
    let now: Date
}

extension OutboxCause {
    /// What follows from a row has the same cause.
    init(of row: OutboxRow, at now: Date) {
        self.init(businessID: row.businessID, channel: row.channel, correlationID: row.correlationID, now: now)
    }
}
