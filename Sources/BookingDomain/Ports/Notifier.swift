/// Sends a message to a customer.
///
/// Promises of an adapter: the message's id is the idempotency key, so sending the same message twice reaches the
/// customer once wherever the transport allows; the call ends within the deadline.
public protocol Notifier: Sendable {
    /// Sends a message.
    ///
    /// - Throws: `NotifierError`; `isPermanent` tells that trying again is of no use.
    func send(_ message: OutboundMessage, deadline: Duration) async throws(NotifierError)
}
