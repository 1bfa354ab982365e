public import BookingDomain

/// Keeps everything in a folder of one machine: a snapshot and a journal, both in lines of JSON.
///
/// A commit returns after its line is on disk. After a crash at any moment the store holds every commit that was
/// acknowledged, and each commit whole or not at all. One process at a time, and in it one handle at a time, may have a
/// folder open. Everything is in memory, too, so reading never waits for the disk.
///
/// After a failed write the store stops: every further commit is refused as `unavailable`, and reads go on with what
/// had been durable. Open the store anew to go on.
///
/// Leases are kept in memory only, so a restart gives all of them back; settlements are written without waiting for the
/// disk, so a crash may forget the last of them. Both repeat deliveries, which is harmless.
public final class JSONFileStore: BookingStore, BookingHistory, OutboxStore {
    /// What was found on opening, and what was done about it.
    public let openingReport: OpeningReport

    private let core: StoreCore
    /// Does the writing; nil where the callers do, one after the other.
    private let thread: WriterThread?
    private let recordTypes: RecordBodyTypes

    /// Opens the store in a folder, or makes one where there is none.
    ///
    /// Opening blocks, for it reads and checks everything. An unfinished line at the end is cut off, which the report
    /// says; whatever else is wrong is an error, and nothing is changed.
    ///
    /// - Parameters:
    ///   - directory: the folder; it is made where only its parent exists.
    ///   - options: how to open it.
    /// - Throws: `JSONFileStoreError` naming the file and, where one is to blame, the line.
    public static func open(
        directory: String, options: Options = Options()
    ) throws(JSONFileStoreError) -> JSONFileStore {
        try open(directory: directory, options: options, seams: .system)
    }

    /// Opens a store on other files than the machine's.
    package static func open(
        directory: String, options: Options = Options(), seams: StoreSeams
    ) throws(JSONFileStoreError) -> JSONFileStore {
        let folder = try StoreFolder(directory, files: seams.files, mistakes: seams.mistakes)
        let isOpenToOthers = try folder.prepare(creating: options.createsFolder)
        let isThere = try folder.hasSnapshot()
        guard let lock = try folder.lock(creating: options.createsFolder || isThere) else { throw folder.noStore }
        let store: OpenStore
        do throws(JSONFileStoreError) {
            store = try OpenStore(folder, lock: lock, options, identitySeed: seams.identitySeed)
        } catch {
            seams.files.close(lock)
            throw error
        }
        var report = store.report
        report.isOpenToOthers = isOpenToOthers
        return try JSONFileStore(StoreCore(store, mistakes: seams.mistakes), report, options, seams)
    }

    private init(
        _ core: StoreCore, _ report: OpeningReport, _ options: Options, _ seams: StoreSeams
    ) throws(JSONFileStoreError) {
        self.core = core
        openingReport = report
        recordTypes = options.recordTypes
        thread = seams.isStepped ? nil : WriterThread { core.step() }
        guard seams.isStepped || thread != nil else {
            throw JSONFileStoreError(.failed, file: core.path, message: "the system gives no thread; try again")
        }
    }

    deinit {
        // Whoever waits for a request holds the store, so nothing is on the way now.
        core.abandon()
    }

    /// Writes a new snapshot and begins a new journal.
    ///
    /// - Throws: `StoreError` with the code `unavailable`; the store has stopped then, and nothing that was
    ///   acknowledged is lost.
    public func compact() async throws(StoreError) {
        _ = try await request(.compact)
    }

    /// Finishes what waits, notes that the store was closed, and gives the folder back.
    ///
    /// A store that merely goes away loses nothing either, but a damaged last line can then not be told from an
    /// unfinished one.
    ///
    /// - Throws: `StoreError` with the code `unavailable` where the note could not be written, or the store is closed
    ///   already; the folder is given back in any case.
    public func close() async throws(StoreError) {
        _ = try await request(.close)
    }

    private func request(_ work: StoreRequest.Work) async throws(StoreError) -> CommitReceipt? {
        let answer = await withCheckedContinuation { waiter in
            let isFirst = core.enqueue(StoreRequest(work: work, waiter: waiter))
            if let thread {
                if isFirst { thread.wake() }
            } else {
                core.step()
            }
        }
        return try answer.get()
    }
}

extension JSONFileStore {
    /// Reads everything that one decision needs, as of one moment.
    public func load(_ query: BookingQuery) async throws(StoreError) -> BookingSnapshot {
        try core.withState { $0.load(query) }
    }

    /// Makes one change, if all its conditions hold, and returns after it is on disk.
    ///
    /// - Throws: `StoreError`, as a store in memory does; `invalid`, too, for what could not be read back;
    ///   `unavailable` where the store is closed or has stopped. A change that was on the way when it stopped may have
    ///   happened.
    @discardableResult
    public func commit(_ changes: ChangeSet) async throws(StoreError) -> CommitReceipt {
        try changes.checkForContradictions()
        let (entry, payload) = try JournalEntry.commit(changes).written(types: recordTypes)
        guard let receipt = try await request(.write(entry, payload: payload)) else {
            throw StoreError(.unavailable, "the writer gave no receipt")
        }
        return receipt
    }

    /// The flow log of a business between two instants, in the order of commits.
    public func events(
        of business: BusinessID, in range: Range<Date>, correlation: CorrelationID?
    ) async throws(StoreError) -> [BookingEvent] {
        try core.withState { $0.events(of: business, in: range, correlation: correlation) }
    }

    /// The records of one kind, in the order of their identifiers.
    public func records(
        _ kind: RecordKind, of business: BusinessID, after: String?, limit: Int
    ) async throws(StoreError) -> [StoredRecord] {
        try core.withState { $0.records(kind, of: business, after: after, limit: limit) }
    }

    /// Takes rows that are due and not leased, by due instant and then by name; a restart forgets the lease.
    public func lease(
        _ queue: OutboxQueue, limit: Int, until: Date, at: Date
    ) async throws(StoreError) -> [OutboxRow] {
        try core.withState { $0.lease(queue, limit: limit, until: until, at: at) }
    }

    /// Takes one row before it is due, for the request that wrote it; a restart forgets the lease.
    public func lease(
        _ row: OutboxRowID, of business: BusinessID, until: Date, at: Date
    ) async throws(StoreError) -> OutboxRow? {
        try core.withState { $0.lease(row, of: business, until: until, at: at) }
    }

    /// Notes how the delivery of a row ended; a crash may forget the last of these notes.
    ///
    /// - Throws: `StoreError` with the code `conflict` as a store in memory does, or `unavailable`.
    public func settle(_ settlement: OutboxSettlement) async throws(StoreError) {
        let (entry, payload) = try JournalEntry.settlement(settlement).written(types: recordTypes)
        _ = try await request(.write(entry, payload: payload))
    }

    /// When the next row of a queue becomes due or its lease runs out; nil where nothing waits.
    public func nextDue(_ queue: OutboxQueue) async throws(StoreError) -> Date? {
        try core.withState { $0.nextDue(queue) }
    }

    /// One row as it stands now; nil where there is none of that name.
    public func row(_ id: OutboxRowID, of business: BusinessID) async throws(StoreError) -> OutboxRow? {
        try core.withState { $0.row(id, of: business) }
    }

    /// The rows of a queue, settled ones included, by due instant and then by name.
    public func rows(_ queue: OutboxQueue, of business: BusinessID) async throws(StoreError) -> [OutboxRow] {
        try core.withState { $0.rows(queue, of: business) }
    }

    /// Everything that may be seen now, as a value.
    package func visibleState() throws(StoreError) -> InMemoryState {
        try core.withState { $0 }
    }
}
