/// How far a call has come, with the names on the wire (requirement D4).
public enum CallStep: String, Sendable, Hashable, CaseIterable {
    /// The caller has been greeted.
    case greeting
    /// Availability has been checked.
    case checkAvailability = "check_avail"
    /// A slot is kept.
    case reserve
    /// The confirmation is on its way.
    case confirm = "confirm_sms"
    /// An appointment is booked.
    case booked
    /// The call could not be brought to a booking.
    case failed
}
