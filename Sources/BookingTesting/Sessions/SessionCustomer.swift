import BookingDomain

/// A customer whom the business knows before the session begins.
struct SessionCustomer: Sendable, Hashable {
    let position: SourcePosition
    var name: String?
    var phone: PhoneNumber?
    var email: EmailAddress?
}
