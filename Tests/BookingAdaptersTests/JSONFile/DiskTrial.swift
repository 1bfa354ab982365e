import BookingAdapters
import BookingDomain
import BookingTesting

/// Several lives of one store on a simulated disk.
///
/// There are bookings, crashes at any operation, operations that fail, and recoveries that are interrupted themselves.
/// After each opening the state must be one that the promises allow.
struct DiskTrial {
    /// A promise that was broken.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What a trial has much of: trials differ, so that each rare thing is frequent in some of them.
    enum Flavour: CaseIterable {
        case ordinary, compacting, failing, large

        var largeOneIn: Int { self == .large ? 1 : self == .failing ? 2 : 12 }
        var compactsOneIn: Int { self == .compacting ? 2 : 14 }
        var lives: Int { self == .compacting ? 7 : 4 }
    }

    private static let directory = "/data/store"

    private let disk: SimulatedFileSystem
    private let mistakes: JournalMistakes
    private var workload: DiskWorkload
    private var random: SplitMix64
    /// What was acknowledged, or seen after an opening: it must be there for ever.
    private var certain = InMemoryState()
    /// What may be there behind it, in this order and without gaps.
    private var possible: [JournalEntryModel] = []
    private var store: JSONFileStore?
    private let flavour: Flavour

    /// What a trial has met; a trial that meets nothing proves nothing.
    private(set) var meetings = DiskMeetings()

    init(seed: UInt64, mistakes: JournalMistakes = []) {
        disk = SimulatedFileSystem(seed: seed)
        flavour = Flavour.allCases[Int(seed % UInt64(Flavour.allCases.count))]
        workload = DiskWorkload(seed: seed &+ 1_000_000, largeOneIn: flavour.largeOneIn)
        random = SplitMix64(seed: seed &+ 2_000_000)
        self.mistakes = mistakes
    }

    private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    private mutating func isLucky(oneIn count: Int) -> Bool { number(below: count) == 0 }

    /// Runs all lives.
    mutating func run() async throws {
        try prepareFolder()
        for _ in 0..<flavour.lives {
            try open()
            if isLucky(oneIn: 4) { try openAgain() }
            try await live()
            try await end()
        }
        try open()
    }

    private func prepareFolder() throws(FileSystemError) {
        try disk.makeFolder("/data")
        try disk.syncFolder("/")
    }

    /// Opens the store; the first attempts may fail or be interrupted, the last one must not.
    private mutating func open() throws {
        let attempts = number(below: 4)
        for attempt in 0...attempts {
            let isLast = attempt == attempts
            let failsOneIn = isLast || isLucky(oneIn: 2) ? 0 : 12
            disk.suffer(SimulatedFileSystem.Trouble(failsOneIn: failsOneIn))
            disk.crash(after: isLast ? nil : number(below: 30))
            do throws(JSONFileStoreError) {
                store = try openOnce()
                break
            } catch {
                guard !isLast, error.code == .failed || error.code == .full else {
                    throw Failure(description: "the store does not open: \(error)")
                }
                meetings.interruptedOpenings += 1
                restart()
            }
        }
        disk.crash(after: nil)
        if disk.hasCrashed { throw Failure(description: "an opening survives a crash") }
        disk.suffer(SimulatedFileSystem.Trouble())
        try settleOnWhatIsSeen()
    }

    private mutating func openOnce() throws(JSONFileStoreError) -> JSONFileStore {
        let threshold = isLucky(oneIn: 3) ? 1_500 : 1_000_000
        return try JSONFileStore.open(
            directory: Self.directory, options: JSONFileStore.Options(compactionThreshold: threshold),
            seams: StoreSeams(files: disk, mistakes: mistakes, identitySeed: 1))
    }

    /// What is seen after an opening must be an allowed state, and is certain from now on.
    private mutating func settleOnWhatIsSeen() throws {
        guard let store else { return }
        let seen = StateImage(try store.visibleState())
        if store.openingReport.discardedBytes > 0 { meetings.tornEnds += 1 }
        var candidate = certain
        var isKnown = seen.shows(candidate)
        for entry in possible where !isKnown {
            entry.apply(to: &candidate)
            isKnown = seen.shows(candidate)
            if isKnown { meetings.unacknowledgedKept += 1 }
        }
        guard isKnown else {
            throw Failure(
                description:
                    "after opening, \(seen.sequence) commits are there; \(certain.sequence) were acknowledged and "
                    + "\(possible.count) entries were on the way: \(store.openingReport)")
        }
        certain = candidate
        possible = []
    }

    /// Opening twice is opening once.
    private mutating func openAgain() throws {
        store = nil
        let before = disk.contents(of: Self.directory)
        do throws(JSONFileStoreError) {
            store = try JSONFileStore.open(
                directory: Self.directory, options: JSONFileStore.Options(),
                seams: StoreSeams(files: disk, mistakes: mistakes))
        } catch {
            throw Failure(description: "the store does not open a second time: \(error)")
        }
        let after = disk.contents(of: Self.directory)
        guard before == after else { throw Failure(description: "a second opening changes the files") }
        try settleOnWhatIsSeen()
    }

    /// Books, settles and compacts until something breaks or it is enough.
    private mutating func live() async throws {
        guard let store else { return }
        if flavour != .compacting, !isLucky(oneIn: 4) { disk.crash(after: number(below: 24)) }
        disk.suffer(SimulatedFileSystem.Trouble(failsOneIn: flavour == .failing ? 8 : isLucky(oneIn: 8) ? 10 : 0))
        for _ in 0..<3 + number(below: 8) {
            if isLucky(oneIn: flavour.compactsOneIn) {
                if flavour == .compacting, isLucky(oneIn: 2) { crashInCompaction() }
                guard await failure({ () async throws(StoreError) in try await store.compact() }) == nil else { return }
                confirmAll()
                meetings.compactions += 1
                continue
            }
            switch number(below: 4) {
            case 0:
                let entry = JournalEntryModel.settlement(workload.settlement())
                guard try await make(entry, in: store, isSynced: false) else { return }
            default:
                let entry = JournalEntryModel.commit(workload.changeSet())
                guard try await make(entry, in: store, isSynced: true) else { return }
            }
        }
    }

    /// Plans a crash during the next compaction, preferably about its rename.
    private mutating func crashInCompaction() {
        disk.crash(after: isLucky(oneIn: 2) ? 8 + number(below: 2) : number(below: 12))
    }

    /// Makes one change; false where the store has stopped.
    private mutating func make(_ entry: JournalEntryModel, in store: JSONFileStore, isSynced: Bool) async throws -> Bool
    {
        var expected = certain
        for entry in possible { entry.apply(to: &expected) }
        let before = expected
        let refusal = entry.apply(to: &expected)
        let seen = await failure { () async throws(StoreError) in try await entry.make(in: store) }
        if seen?.code == .unavailable {
            meetings.failedWrites += 1
            guard StateImage(try store.visibleState()).shows(before) else {
                throw Failure(description: "a change that failed can be seen")
            }
            possible.append(entry)
            let next = await failure { () async throws(StoreError) in
                try await store.commit(ChangeSet(business: "spa", at: .distantPast))
            }
            guard next?.code == .unavailable else { throw Failure(description: "a store goes on after a failure") }
            return false
        }
        guard seen?.code == refusal else {
            throw Failure(description: "\(String(describing: seen)) instead of \(String(describing: refusal))")
        }
        guard refusal == nil else { return true }
        possible.append(entry)
        if isSynced { confirmAll() }
        meetings.changes += 1
        return true
    }

    private mutating func confirmAll() {
        for entry in possible { entry.apply(to: &certain) }
        possible = []
    }

    private func failure(_ operation: () async throws(StoreError) -> Void) async -> StoreError? {
        do throws(StoreError) {
            try await operation()
            return nil
        } catch {
            return error
        }
    }

    /// Ends a life: by closing the store, by ending the process, or by losing the power.
    private mutating func end() async throws {
        if !disk.hasCrashed, isLucky(oneIn: 4), let store {
            // What goes wrong in closing costs nothing that was acknowledged.
            if await failure({ () async throws(StoreError) in try await store.close() }) == nil { confirmAll() }
        }
        restart()
    }

    private mutating func restart() {
        store = nil
        meetings.crashes += 1
        if isLucky(oneIn: flavour == .failing ? 2 : 4) { disk.restartProcess() } else { disk.restartMachine() }
    }
}
