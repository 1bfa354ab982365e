import BookingDomain

/// Something that waits for the writer of a store.
struct StoreRequest: Sendable {
    /// What is wanted.
    enum Work: Sendable {
        /// Make a change that has been encoded.
        case write(JournalEntry, payload: [UInt8])
        /// Write a new snapshot.
        case compact
        /// Close the store.
        case close
    }

    /// How it ended.
    typealias Answer = Result<CommitReceipt?, StoreError>

    /// What is wanted.
    let work: Work
    /// Who waits.
    let waiter: CheckedContinuation<Answer, Never>
}
