/// How the delivery of a row ended.
public struct OutboxSettlement: Sendable, Hashable {
    /// The tenant.
    public let businessID: BusinessID
    /// Which row.
    public let row: OutboxRowID
    /// The attempts of the row as the worker got it; tells the store whether the row has been leased to another since.
    public let attempts: Int
    /// What follows.
    public let result: Result

    /// Makes a settlement.
    public init(businessID: BusinessID, row: OutboxRowID, attempts: Int, result: Result) {
        self.businessID = businessID
        self.row = row
        self.attempts = attempts
        self.result = result
    }

    /// What follows a delivery.
    public enum Result: Sendable, Hashable {
        /// It got through.
        case delivered
        /// It did not; try again at this instant.
        case again(at: Date)
        /// It did not, and trying again is of no use.
        case dead
    }
}
