import BookingDomain
import Synchronization

/// What an open store is made of: the state that readers see, the requests that wait, and the writer that takes them.
///
/// Rules, in this order:
/// 1. Readers see only what is durable, apart from settlements, which may be lost.
/// 2. The writer takes all requests that wait, decides on them one by one, writes them together and syncs once.
/// 3. Then it shows them to readers, and wakes those who wait only after both locks are free.
/// 4. After the first failure nothing is written any more; reads go on.
final class StoreCore: Sendable {
    private struct Shared {
        var state: InMemoryState
        var waiting: [StoreRequest] = []
        var stop: StoreStop?
    }

    private let shared: Mutex<Shared>
    /// Held over the whole of a step; nobody who holds `shared` waits for it.
    private let writer: Mutex<OpenStore>
    private let mistakes: JournalMistakes
    /// The folder, for messages.
    let path: String

    init(_ store: OpenStore, mistakes: JournalMistakes) {
        shared = Mutex(Shared(state: store.state))
        writer = Mutex(store)
        self.mistakes = mistakes
        path = store.path
    }

    /// Gives files and lock back, unless the store was closed; nobody may wait for anything any more.
    func abandon() {
        writer.withLock { store in
            let wasClosed = shared.withLock { shared in
                defer { shared.stop = .closed }
                return shared.stop?.isClosed == true
            }
            if !wasClosed { store.abandon() }
        }
    }

    /// Reads what may be seen, or changes what is not kept.
    func withState<Value: Sendable>(_ body: (inout InMemoryState) -> Value) throws(StoreError) -> Value {
        try shared.withLock { shared throws(StoreError) in
            if let stop = shared.stop, stop.isClosed { throw stop.refusal }
            return body(&shared.state)
        }
    }

    /// Lines a request up.
    ///
    /// - Returns: whether it was the first in line; false, too, where it has been answered already.
    func enqueue(_ request: StoreRequest) -> Bool {
        let (stop, isFirst) = shared.withLock { shared -> (StoreStop?, Bool) in
            if let stop = shared.stop { return (stop, false) }
            shared.waiting.append(request)
            return (nil, shared.waiting.count == 1)
        }
        if let stop { request.waiter.resume(returning: .failure(stop.refusal)) }
        return isFirst
    }

    /// Does all that waits.
    func step() {
        var answers: [(CheckedContinuation<StoreRequest.Answer, Never>, StoreRequest.Answer)] = []
        writer.withLock { store in
            let (requests, stop) = shared.withLock { shared in
                defer { shared.waiting = [] }
                return (shared.waiting, shared.stop)
            }
            var batch = StoreBatch(stop: stop)
            for request in requests { serve(request, &batch, &store) }
            finish(&batch, &store)
            answers = batch.answers
        }
        for (waiter, answer) in answers { waiter.resume(returning: answer) }
    }

    private func serve(_ request: StoreRequest, _ batch: inout StoreBatch, _ store: inout OpenStore) {
        switch request.work {
        case .write(let entry, let payload):
            guard batch.stop == nil else { return batch.refuse(request.waiter) }
            do throws(StoreError) {
                try checkLease(entry)
                batch.add(entry, payload, receipt: try store.decide(entry), request.waiter)
            } catch {
                batch.answers.append((request.waiter, .failure(error)))
            }
        case .compact:
            finish(&batch, &store)
            perform(request.waiter, &batch) { () throws(FileSystemError) in try store.compact() }
        case .close:
            finish(&batch, &store)
            close(request.waiter, &batch, &store)
        }
    }

    /// Checks a settlement where leases are known: among what readers see.
    ///
    /// A row may be leased again before the settlement is shown; then the delivery is repeated, which is harmless.
    private func checkLease(_ entry: JournalEntry) throws(StoreError) {
        guard case .settlement(let settlement) = entry else { return }
        try shared.withLock { shared throws(StoreError) in try shared.state.check(settlement) }
    }

    private func perform(
        _ waiter: CheckedContinuation<StoreRequest.Answer, Never>, _ batch: inout StoreBatch,
        _ operation: () throws(FileSystemError) -> Void
    ) {
        guard batch.stop == nil else { return batch.refuse(waiter) }
        do throws(FileSystemError) {
            try operation()
            batch.answers.append((waiter, .success(nil)))
        } catch {
            let error = stop(after: error, &batch)
            batch.answers.append((waiter, .failure(StoreStop.failure(error))))
        }
    }

    /// Closes the files, also after a failure; then nothing is read any more either.
    private func close(
        _ waiter: CheckedContinuation<StoreRequest.Answer, Never>, _ batch: inout StoreBatch, _ store: inout OpenStore
    ) {
        switch batch.stop {
        case nil: perform(waiter, &batch) { () throws(FileSystemError) in try store.close() }
        case .failed:
            store.abandon()
            batch.refuse(waiter)
        case .closed: return batch.refuse(waiter)
        }
        shared.withLock { $0.stop = .closed }
        batch.stop = .closed
    }

    /// Writes what was decided, makes it durable, and shows it.
    private func finish(_ batch: inout StoreBatch, _ store: inout OpenStore) {
        guard !batch.writes.isEmpty else { return }
        do throws(FileSystemError) {
            try store.append(batch.writes.map(\.payload))
            if mistakes.contains(.acknowledgedBeforeSync) { show(&batch) }
            // Losing a settlement repeats a delivery, which is harmless; a sync for each would be the dearest part of
            // it.
            if batch.needsSync { try store.sync() }
            show(&batch)
        } catch {
            let error = stop(after: error, &batch)
            batch.fail(StoreStop.failure(error))
        }
    }

    private func show(_ batch: inout StoreBatch) {
        let writes = batch.writes
        shared.withLock { shared in
            for write in writes {
                do throws(StoreError) {
                    _ = try shared.state.apply(write.entry)
                } catch {
                    preconditionFailure("readers see another state than the one that was decided on: \(error)")
                }
            }
        }
        batch.succeed()
    }

    private func stop(after error: FileSystemError, _ batch: inout StoreBatch) -> JSONFileStoreError {
        let error = JSONFileStoreError(error, file: path)
        guard !mistakes.contains(.goesOnAfterFailure) else { return error }
        shared.withLock { $0.stop = .failed(error) }
        batch.stop = .failed(error)
        return error
    }
}
