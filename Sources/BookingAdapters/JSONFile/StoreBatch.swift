import BookingDomain

/// What a writer does in one step: changes that are written together, and the answers to those who wait.
struct StoreBatch {
    /// A change that was decided.
    struct Write {
        let entry: JournalEntry
        let payload: [UInt8]
        fileprivate let receipt: CommitReceipt?
        fileprivate let waiter: CheckedContinuation<StoreRequest.Answer, Never>
    }

    /// The changes that are to be written.
    private(set) var writes: [Write] = []
    /// Whether one of them must be durable before it is acknowledged.
    private(set) var needsSync = false
    /// Who is to hear what, once the locks are free.
    var answers: [(CheckedContinuation<StoreRequest.Answer, Never>, StoreRequest.Answer)] = []
    /// Why nothing is done any more.
    var stop: StoreStop?

    init(stop: StoreStop?) {
        self.stop = stop
    }

    mutating func add(
        _ entry: JournalEntry, _ payload: [UInt8], receipt: CommitReceipt?,
        _ waiter: CheckedContinuation<StoreRequest.Answer, Never>
    ) {
        writes.append(Write(entry: entry, payload: payload, receipt: receipt, waiter: waiter))
        if case .commit = entry { needsSync = true }
    }

    /// Answers to one who waits that nothing is done any more.
    mutating func refuse(_ waiter: CheckedContinuation<StoreRequest.Answer, Never>) {
        if let stop { answers.append((waiter, .failure(stop.refusal))) }
    }

    /// Answers that all changes are made.
    mutating func succeed() {
        answers += writes.map { ($0.waiter, .success($0.receipt)) }
        writes = []
        needsSync = false
    }

    /// Answers that nobody knows which of the changes are made.
    mutating func fail(_ error: StoreError) {
        answers += writes.map { ($0.waiter, .failure(error)) }
        writes = []
        needsSync = false
    }
}
