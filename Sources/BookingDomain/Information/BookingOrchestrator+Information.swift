extension BookingOrchestrator {
    /// Reads what an agent may tell: the date, services, providers, the caller's own record and appointment
    /// (requirement C11).
    ///
    /// Nothing is written or recorded, so a repeated call reads again, and all of it works where agents may not book.
    /// Date, services and providers need no store.
    ///
    /// - Throws: `BookingError` with `unknown_service`, `unknown_provider`, `not_found` where it is not the customer's
    ///   own appointment, `not_allowed` or `store_unavailable`.
    public func inform(
        _ request: InformationRequest, in context: BookingContext
    ) async throws(BookingError) -> InformationAnswer {
        let run = Run(context: context, now: environment.now.flooredToMilliseconds, tool: request.tool)
        return try await measured(run) { () async throws(BookingError) in
            let decision = InformationDecision(request: request)
            if let answer = try decision.answer(context.business, now: run.now) { return answer }
            switch try await perform(run, needed: decision.needed, decide: decision.decide) {
            case .decided(let answer, _): return answer
            case .recorded(let other, _): throw Self.unfit(other)
            }
        }
    }
}
