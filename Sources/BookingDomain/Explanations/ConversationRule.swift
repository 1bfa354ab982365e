/// A rule that a booking must keep in its conversation; the cases stand in the order of evaluation.
public enum ConversationRule: String, Sendable, Hashable, CaseIterable {
    /// The caller may book here: agents are allowed to book, or it is staff.
    case mayBook = "may_book"
    /// No calendar is being asked for this conversation.
    case nothingPending = "nothing_pending"
    /// Something was offered.
    case offersMade = "offers_made"
    /// The offers have not expired.
    case offersLive = "offers_live"
    /// The start is among them, and the customer has not chosen another one.
    case offered
    /// `book_appointment` would book it now: name and phone are known, what is kept is still kept, and the start keeps
    /// every rule of its own.
    case booked

    /// Every rule, in order of evaluation.
    static let inOrder = allCases

    /// The rule that a refusal of enforcement speaks for.
    init(refusedBy code: BookingErrorCode) {
        self =
            switch code {
            case .noPendingOffers: .offersMade
            case .offersExpired: .offersLive
            default: .offered
            }
    }
}
