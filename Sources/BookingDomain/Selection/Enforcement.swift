/// What enforcement lets through.
public enum Enforcement: Sendable, Hashable {
    /// This slot may be claimed.
    case slot(EnforcedSlot)
    /// The conversation has booked exactly this already; nothing is to be booked (requirement X3).
    case alreadyBooked(LastAppointment)
}
