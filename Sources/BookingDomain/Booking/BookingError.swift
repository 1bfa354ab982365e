/// Says why an operation did not do what it was asked, in words for the customer, the agent and the log.
///
/// Its description never holds a name, number, address or message text.
public struct BookingError: Error, Sendable, CustomStringConvertible {
    /// Which reason of the closed list.
    public let code: BookingErrorCode
    /// What exactly is wrong and what to do, for a developer.
    public let detail: String
    /// The live numbered offers to read out, for refusals of enforcement.
    public var offers: [Slot]
    /// Today's local date, where the time that was asked for has passed.
    public var today: LocalDate?
    /// What lies beneath, wrapped once.
    public let underlying: (any Error)?

    /// Makes an error.
    public init(
        _ code: BookingErrorCode, _ detail: String, offers: [Slot] = [], today: LocalDate? = nil,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.detail = detail
        self.offers = offers
        self.today = today
        self.underlying = underlying
    }

    /// The code and the detail.
    public var description: String { "\(code): \(detail)" }
}

extension BookingError: Hashable {
    /// Compares everything but what lies beneath.
    public static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.code == rhs.code && lhs.detail == rhs.detail && lhs.offers == rhs.offers && lhs.today == rhs.today
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(detail)
        hasher.combine(offers)
        hasher.combine(today)
    }
}
