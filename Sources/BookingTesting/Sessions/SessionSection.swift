package import BookingDomain

/// A stretch of turns on one channel with one party.
package struct SessionSection: Sendable, Hashable {
    package let channel: BookingChannel
    package let party: Party

    /// Who is at the other end.
    package enum Party: Sendable, Hashable {
        /// Somebody whom the transport identifies.
        case contact(SessionContact)
        /// Somebody at the front desk, or a visitor of the web page whom nobody knows.
        case anonymous(String)
    }
}
