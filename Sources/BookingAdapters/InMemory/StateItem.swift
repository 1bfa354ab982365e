package import BookingDomain

/// One thing that a state holds, and whose it is.
package enum StateItem: Sendable {
    /// How many changes have been made.
    case sequence(UInt64)
    /// A record.
    case record(BusinessID, StoredRecord)
    /// A claim, dead or alive.
    case claim(BusinessID, SlotClaim)
    /// A recorded outcome.
    case outcome(BusinessID, RecordedOutcome)
    /// An entry of the flow log, behind the ones before.
    case event(BusinessID, BookingEvent)
    /// A row of the outbox, settled or not, behind the ones of its appointment before.
    case row(OutboxRow)
}
