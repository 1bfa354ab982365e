import BookingDomain

/// What every calendar promises, as checks that any adapter can run.
///
/// Each check wants a ``Subject`` of its own, with empty calendars. What a source cannot do is declared there; the
/// checks then ask for what remains.
public enum CalendarContract {
    /// Every check, in the order in which a new adapter wants to pass them.
    public static let checks: [ContractCheck<Subject>] = readingChecks + outageChecks + writingChecks

    static func check(
        _ name: String, _ body: @escaping @Sendable (CalendarScene) async throws -> Void
    ) -> ContractCheck<Subject> {
        ContractCheck(name) { subject in try await body(CalendarScene(subject: subject)) }
    }
}
