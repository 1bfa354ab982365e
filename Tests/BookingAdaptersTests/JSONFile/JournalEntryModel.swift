import BookingAdapters
import BookingDomain

/// A change as a test knows it: what was asked of the store, and what it makes of a state.
enum JournalEntryModel {
    case commit(ChangeSet)
    case settlement(OutboxSettlement)

    /// Makes the change in a model.
    ///
    /// - Returns: why it is refused, if it is.
    @discardableResult
    func apply(to state: inout InMemoryState) -> StoreError.Code? {
        do throws(StoreError) {
            switch self {
            case .commit(let changes): _ = try state.apply(changes)
            case .settlement(let settlement): try state.settle(settlement)
            }
            return nil
        } catch {
            return error.code
        }
    }

    /// Asks a store for it.
    func make(in store: JSONFileStore) async throws(StoreError) {
        switch self {
        case .commit(let changes): try await store.commit(changes)
        case .settlement(let settlement): try await store.settle(settlement)
        }
    }
}
