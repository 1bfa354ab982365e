package import BookingDomain

/// How the transport knows somebody.
package enum SessionContact: Sendable, Hashable {
    case phone(PhoneNumber)
    case email(EmailAddress)

    /// Reads a telephone number with "+", or an e-mail address; nil for anything else.
    package init?(_ text: String) {
        if let phone = PhoneNumber(text) {
            self = .phone(phone)
        } else if let email = EmailAddress(text) {
            self = .email(email)
        } else {
            return nil
        }
    }

    /// The conversation that a session has with whoever is known by this contact first.
    package var conversationID: ConversationID {
        switch self {
        case .phone(let phone): SessionDirectory.conversation(of: phone.e164)
        case .email(let email): SessionDirectory.conversation(of: email.address)
        }
    }
}
