public import BookingDomain

/// What every store promises, as checks that any adapter can run.
///
/// The checks use the public interface alone and names of their own; each wants a fresh, empty store.
public enum StoreContract {
    /// What is checked: a store with its history and its outbox.
    public typealias Subject = any BookingStore & BookingHistory & OutboxStore

    /// Every check, in the order in which a new adapter wants to pass them.
    public static let checks: [ContractCheck<Subject>] =
        recordChecks + claimChecks + holdChecks + outcomeChecks + atomicityChecks + isolationChecks + historyChecks
        + outboxChecks + outboxOrderChecks + settlementChecks + raceChecks

    static func check(
        _ name: String, _ body: @escaping @Sendable (StoreScene) async throws -> Void
    ) -> ContractCheck<Subject> {
        ContractCheck(name) { store in try await body(StoreScene(store)) }
    }
}
