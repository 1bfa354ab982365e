/// Says why a message could not be sent.
public struct NotifierError: Error, Sendable, CustomStringConvertible {
    /// Whether trying again is of no use.
    public let isPermanent: Bool
    /// What went wrong, without any name, number, address or text of the message.
    public let reason: String
    /// What lies beneath, wrapped once at the adapter's edge.
    public let underlying: (any Error)?

    /// Makes an error.
    public init(_ reason: String, isPermanent: Bool = false, underlying: (any Error)? = nil) {
        self.isPermanent = isPermanent
        self.reason = reason
        self.underlying = underlying
    }

    /// The reason.
    public var description: String { reason }
}
