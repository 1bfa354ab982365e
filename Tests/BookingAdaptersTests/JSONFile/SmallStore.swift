import BookingAdapters
import BookingDomain
import BookingTesting

/// A small store on a simulated disk without troubles, always the same one, for tests that damage its files.
struct SmallStore {
    static let directory = "/data/store"

    /// The files, by name.
    let files: [String: [UInt8]]
    /// The states after each change, the empty one first.
    let states: [StateImage]

    /// A snapshot with two changes and a journal with three.
    static func made(isClosed: Bool) async throws -> SmallStore {
        let disk = try emptyDisk()
        let store = try open(disk)
        var states = [StateImage(try store.visibleState())]
        for (index, change) in changes.enumerated() {
            if index == 2 { try await store.compact() }
            try await change.make(in: store)
            states.append(StateImage(try store.visibleState()))
        }
        if isClosed { try await store.close() }
        return SmallStore(files: disk.contents(of: directory), states: states)
    }

    /// The names of the files that hold something.
    var names: [String] { files.keys.filter { $0 != "lock" }.sorted() }

    /// A disk with files in the store's folder.
    static func disk(_ files: [String: [UInt8]]) throws -> SimulatedFileSystem {
        let disk = try emptyDisk()
        for (name, bytes) in files { disk.place(bytes, at: directory + "/" + name) }
        return disk
    }

    static func open(_ disk: any FileSystem) throws(JSONFileStoreError) -> JSONFileStore {
        try JSONFileStore.open(directory: directory, seams: StoreSeams(files: disk, identitySeed: 1))
    }

    private static func emptyDisk() throws -> SimulatedFileSystem {
        let disk = SimulatedFileSystem(seed: 1)
        disk.suffer(SimulatedFileSystem.Trouble(writesBackOneIn: 0))
        try disk.makeFolder("/data")
        try disk.makeFolder(directory)
        return disk
    }

    static func date(_ minutes: Int) -> Date { Date(unixSeconds: 1_764_428_400 + 60 * Int64(minutes)) }

    static func claim(_ id: ClaimID, _ minutes: Range<Int>) -> ChangeSet.ClaimChange {
        let interval = date(minutes.lowerBound)..<date(minutes.upperBound)
        return .put(
            SlotClaim(
                id: id, providerID: "p", place: 0, interval: interval, appointmentInterval: interval, state: .booked,
                conversationID: "t"))
    }

    private static let changes: [JournalEntryModel] = [
        .commit(ChangeSet(business: "s", at: date(0), claims: [claim("a", 0..<10)])),
        .commit(
            ChangeSet(
                business: "s", at: date(1),
                outbox: [
                    OutboxRow(
                        id: "r", businessID: "s", queue: .calendarSync, effect: .cancelEvent("e", of: "p"),
                        appointmentID: "x", correlationID: "c", due: date(1))
                ])),
        .commit(ChangeSet(business: "s", at: date(2), claims: [claim("b", 10..<20)])),
        .settlement(OutboxSettlement(businessID: "s", row: "r", attempts: 0, result: .delivered)),
        .commit(ChangeSet(business: "s", at: date(3), claims: [.release("b", version: 1)])),
    ]
}
