import BookingDomain

/// An open store as its writer sees it: the state that the next change is decided on, and the files it goes to.
///
/// Only one caller at a time may use it. The state here runs ahead of what readers see by what is being written.
struct OpenStore: Sendable {
    private let folder: StoreFolder
    private let lock: FileNumber
    private let store: StoreIdentity
    private var generation: UInt64
    private var journal: JournalWriter
    private var hasWrittenSinceClosing: Bool
    /// The state after everything that was decided.
    private(set) var state: InMemoryState
    /// What was found on opening.
    private(set) var report: JSONFileStore.OpeningReport

    /// The folder.
    var path: String { folder.path }

    /// Decides on a change, and counts it as made.
    mutating func decide(_ entry: JournalEntry) throws(StoreError) -> CommitReceipt? {
        try state.apply(entry)
    }

    /// Writes what was decided; it is not durable yet.
    mutating func append(_ payloads: [[UInt8]]) throws(FileSystemError) {
        guard !payloads.isEmpty else { return }
        hasWrittenSinceClosing = true
        try journal.append(payloads)
    }

    /// Makes everything durable that was written.
    mutating func sync() throws(FileSystemError) {
        try journal.sync()
    }

    /// Writes a new snapshot and begins a new journal.
    mutating func compact() throws(FileSystemError) {
        // The lines themselves need no sync: the new snapshot holds what they say.
        let next = try folder.install(
            state.payloads, of: store, generation: generation + 1, base: journal.position)
        journal.close()
        journal = next
        generation += 1
        hasWrittenSinceClosing = false
    }

    /// Notes at the end of the journal that everything in it is durable, and gives files and lock back.
    mutating func close() throws(FileSystemError) {
        defer { abandon() }
        guard hasWrittenSinceClosing else { return }
        try journal.sync()
        try journal.append([JournalEntry.closed.payload])
        try journal.sync()
    }

    /// Gives files and lock back.
    func abandon() {
        journal.close()
        folder.files.close(lock)
    }
}

extension OpenStore {
    /// Opens the store in a folder, or makes one, under a lock that is held from now on.
    init(
        _ folder: StoreFolder, lock: FileNumber, _ options: JSONFileStore.Options, identitySeed: UInt64?
    ) throws(JSONFileStoreError) {
        self.folder = folder
        self.lock = lock
        let reading = try folder.read(types: options.recordTypes)
        do throws(FileSystemError) {
            if let reading {
                (journal, report) = try folder.recover(reading)
                store = reading.header.store
                generation = reading.header.generation
                state = reading.state
                hasWrittenSinceClosing = !reading.wasClosed && reading.journal.entries.count > 1
                guard journal.end > options.compactionThreshold else { return }
                do throws(FileSystemError) {
                    try compact()
                } catch {
                    journal.close()
                    throw error
                }
                report.wasCompacted = true
                report.generation = generation
            } else {
                guard options.createsFolder else {
                    throw FileSystemError(.notFound, "find the store", path: folder.snapshotPath)
                }
                store = StoreIdentity.fresh(seed: identitySeed)
                generation = 1
                state = InMemoryState()
                hasWrittenSinceClosing = false
                report = JSONFileStore.OpeningReport()
                report.wasCreated = true
                report.leftOvers = try folder.leftOvers(besides: nil)
                journal = try folder.install(
                    state.payloads, of: store, generation: 1, base: ChainPosition())
            }
        } catch {
            throw JSONFileStoreError(error, file: folder.path)
        }
    }
}
