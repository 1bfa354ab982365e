import BookingDomain

/// Why a store takes no more changes.
enum StoreStop: Sendable {
    /// It was closed; nothing can be read either.
    case closed
    /// Writing failed; what can be read is what had been durable before.
    case failed(JSONFileStoreError)

    /// Whether the store was closed.
    var isClosed: Bool {
        if case .closed = self { true } else { false }
    }

    /// The answer to whoever asks for something that the store does no more.
    var refusal: StoreError {
        switch self {
        case .closed: StoreError(.unavailable, "the store is closed; nothing of this was saved")
        case .failed(let error):
            StoreError(
                .unavailable,
                "the store has stopped after a failure and nothing of this was saved; open the store anew",
                underlying: error)
        }
    }

    /// The answer to whoever had a change on the way when writing failed.
    static func failure(_ error: JSONFileStoreError) -> StoreError {
        StoreError(
            .unavailable,
            "writing failed, and whether this was saved is known only when the store is opened anew; "
                + "everything that was acknowledged before is saved", underlying: error)
    }
}
