extension BookingExplanation {
    /// The same explanation where nobody said who calls: what is missing of the customer may come with the call, so
    /// whether that decides is not known.
    package var forUnknownCaller: BookingExplanation {
        BookingExplanation(
            request: request, now: now, local: local, clock: clock, slots: slots,
            conversations: conversations.map(\.forUnknownCaller))
    }
}

extension ConversationExplanation {
    fileprivate var forUnknownCaller: ConversationExplanation {
        ConversationExplanation(
            start: start,
            rules: rules.map { rule in
                guard rule.refusal == .missingRequiredField else { return rule }
                return Rule(
                    rule.rule, .unknown, "it depends on who calls: the store knows neither name nor number of theirs")
            })
    }
}
