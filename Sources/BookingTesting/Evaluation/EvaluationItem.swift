public import BookingDomain

/// One utterance with the answer that is known to be right.
///
/// The kind of a file shows in its members: `offers` make it a choice among offers, an `expected.accept` an expression
/// of time, anything else a first request.
public struct EvaluationItem: Sendable {
    /// Names the item.
    public let id: String
    /// What was said.
    public let text: String
    /// What calendar and clock showed when it was said.
    public let reference: LocalDateTime
    /// What is asked of the reader.
    public let task: Task
    /// What sort of utterance it is, where the file says so.
    public let group: String

    /// What is asked of the reader, with the answer.
    public enum Task: Sendable {
        /// Which offer is meant, counted from 1; nil where none is.
        case slotChoice(offers: [Offer], expected: Int?, isAnyRight: Bool)
        /// What an expression of time means: every accepted reading, by its members.
        case timeExpression(type: String, accepted: [[String: String]])
        /// The day and time of a first request; nil where it states none.
        case bookingRequest(date: String?, time: String?, isHalfOpen: Bool)

        /// The name of the kind.
        public var name: String {
            switch self {
            case .slotChoice: "slot_choice"
            case .timeExpression: "time_expressions"
            case .bookingRequest: "booking_requests"
            }
        }
    }

    /// One slot on offer.
    public struct Offer: Sendable, Hashable {
        /// When it starts, in the business zone.
        public let start: LocalDateTime
        /// Who performs it, where that is known.
        public let provider: String?

        /// Makes an offer.
        public init(start: LocalDateTime, provider: String? = nil) {
            self.start = start
            self.provider = provider
        }

        /// The offer that a word spells, such as "2026-03-01T09:00=Lee"; nil where it is none.
        public init?(spelled word: String) {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let start = parts.first.flatMap({ LocalDateTime(spelled: $0) }) else { return nil }
            self.init(start: start, provider: parts.count > 1 ? parts[1] : nil)
        }
    }
}
