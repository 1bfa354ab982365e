/// What became of a request to a calendar that decides itself.
enum Confirmation: Sendable {
    /// The appointment is booked or moved; these rows follow from it.
    case booked(BookingResult, [OutboxRow])
    /// It is not, and its time is free again; the provider is the one whom the customer had named, if any.
    case refused(BookingError, namedProvider: ProviderID?)
    /// The calendar's answer is not known, or could not be written down; the relay asks again.
    case open
    /// Somebody else has settled it.
    case settled
}
