/// Whether a conversation would be let through with a start, rule by rule.
///
/// The functions that decide on a booking are asked, and nothing of what they decide is written.
public struct ConversationExplanation: Sendable, Hashable {
    /// The start that is asked about.
    public let start: Date
    /// Every rule, in order of evaluation.
    public let rules: [Rule]

    /// One rule, whether it is kept, and what decided that.
    public struct Rule: Sendable, Hashable {
        /// The rule.
        public let rule: ConversationRule
        /// Whether it is kept.
        public let outcome: RuleOutcome
        /// The refusal that an agent would get; nil where the rule is kept, is not asked any more, or is broken because
        /// something else would be booked, or confirmed, instead.
        public let refusal: BookingErrorCode?
        /// What decided, as a sentence without a full stop and without personal data.
        public let sentence: String

        init(_ rule: ConversationRule, _ outcome: RuleOutcome, refusal: BookingErrorCode? = nil, _ sentence: String) {
            self.rule = rule
            self.outcome = outcome
            self.refusal = refusal
            self.sentence = sentence
        }
    }

    /// The rule that decides: the first one that is not kept; nil where every rule is.
    public var deciding: Rule? { rules.first { $0.outcome != .yes } }

    /// Whether `book_appointment` would now book exactly what is asked about, or confirm that it is booked.
    public var isLetThrough: Bool { deciding == nil }
}
