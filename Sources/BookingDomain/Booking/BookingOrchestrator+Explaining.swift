/// Why a time is or is not bookable: load, decide, and nothing else.
extension BookingOrchestrator {
    /// Explains a time rule by rule, as the store and the calendars stand now (requirement X2).
    ///
    /// Nothing is written, and metrics learn of nothing.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider`, `invalid_data` or `store_unavailable`.
    public func explain(
        _ request: ExplanationRequest, for business: Business
    ) async throws(BookingError) -> BookingExplanation {
        // A conversation that does not exist yet, so that nobody's hold counts as the caller's own.
        let context = BookingContext(
            business: business, conversationID: environment.newIdentifier(), channel: .staffConsole,
            correlationID: environment.newIdentifier())
        return try await explain(request, context, fresh: nil)
    }

    /// Explains a time, and whether this conversation would be let through with it.
    ///
    /// What is explained is a `book_appointment` of this caller and channel that names the time, now. What the
    /// conversation keeps for itself is not in its own way.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider`, `invalid_data`, `store_unavailable`, or
    ///   `not_allowed` where the conversation is somebody else's.
    public func explain(
        _ request: ExplanationRequest, in context: BookingContext
    ) async throws(BookingError) -> BookingExplanation {
        try await explain(request, context, fresh: FreshIdentifiers(environment))
    }

    private func explain(
        _ request: ExplanationRequest, _ context: BookingContext, fresh: FreshIdentifiers?
    ) async throws(BookingError) -> BookingExplanation {
        let decision = try ExplanationDecision(request, business: context.business, fresh: fresh)
        let run = Run(context: context, now: environment.now.flooredToMilliseconds)
        switch try await perform(run, needed: decision.needed, decide: decision.decide) {
        case .decided(let explanation, _): return explanation
        case .recorded(let other, _): throw Self.unfit(other)
        }
    }
}
