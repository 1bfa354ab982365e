import BookingAdapters

/// Everything a state holds, leases apart, in a form that can be compared.
struct StateImage: Equatable {
    let sequence: UInt64
    private let payloads: [[UInt8]]

    init(_ state: InMemoryState) {
        sequence = state.sequence
        payloads = state.payloads
    }

    /// Whether this is the image of a state.
    func shows(_ state: InMemoryState) -> Bool {
        sequence == state.sequence && payloads == state.payloads
    }
}
