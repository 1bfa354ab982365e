import BookingAdapters
import BookingDomain
import BookingTesting
import Synchronization
import Testing

@Suite("A store in a folder")
struct JSONFileStoreTests {
    private func commit(_ number: Int, to store: JSONFileStore) async throws(StoreError) {
        let claim = SmallStore.claim(ClaimID("claim-\(number)"), number * 10..<number * 10 + 10)
        try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0), claims: [claim]))
    }

    /// What many callers and the disk have come to.
    private final class Counters: Sendable {
        let callers = Mutex(0)
        let syncs = Mutex(0)
    }

    @Test("keeps what many callers commit at the same moment, with fewer syncs than commits")
    func manyCallers() async throws {
        let disk = try SmallStore.disk([:])
        let files = FaultyFileSystem(disk)
        let store = try JSONFileStore.open(
            directory: SmallStore.directory, seams: StoreSeams(files: files, isStepped: false))
        let seen = Counters()
        files.onSync {
            seen.syncs.withLock { $0 += 1 }
            // The first sync lasts until everybody else commits, so that they meet.
            while seen.callers.withLock({ $0 }) < 300 {}
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<300 {
                group.addTask {
                    seen.callers.withLock { $0 += 1 }
                    try await commit(number, to: store)
                }
            }
            try await group.waitForAll()
        }
        files.onSync(nil)
        #expect(seen.syncs.withLock { $0 } < 150)
        disk.restartMachine()
        let again = try SmallStore.open(disk)
        #expect(again.openingReport.commits == 300)
        #expect(try again.contents().counts == [.claim: 300])
    }

    @Test("answers every caller that waits when writing fails")
    func manyCallersAndAFailure() async throws {
        let files = FaultyFileSystem(try SmallStore.disk([:]))
        let store = try JSONFileStore.open(
            directory: SmallStore.directory, seams: StoreSeams(files: files, isStepped: false))
        files.follow(FaultyFileSystem.Plan(first: 9, isLasting: true))
        let failures = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    do throws(StoreError) {
                        try await commit(number, to: store)
                        return false
                    } catch {
                        return error.code == .unavailable
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let visible = try store.contents().counts[.claim] ?? 0
        #expect(visible + failures == 300, "what is not refused can be seen, and nothing else")
    }

    @Test("shows a commit only after its sync, and can be read during it", arguments: [true, false])
    func notSeenBeforeSync(isStepped: Bool) async throws {
        let files = FaultyFileSystem(try SmallStore.disk([:]))
        let store = try JSONFileStore.open(
            directory: SmallStore.directory, seams: StoreSeams(files: files, isStepped: isStepped))
        let seen = Mutex<[UInt64?]>([])
        files.onSync { [weak store] in
            let sequence = try? store?.visibleState().sequence
            seen.withLock { $0.append(sequence) }
        }
        for number in 0..<5 { try await commit(number, to: store) }
        files.onSync(nil)
        #expect(seen.withLock { $0 } == [0, 1, 2, 3, 4])
    }

    @Test("compacts while others commit, and loses nothing")
    func compactsMeanwhile() async throws {
        let scratch = try ScratchFolder()
        let store = try JSONFileStore.open(directory: scratch.path + "/store")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 { group.addTask { try await commit(number, to: store) } }
            for _ in 0..<3 { group.addTask { try await store.compact() } }
            try await group.waitForAll()
        }
        try await store.close()
        let again = try JSONFileStore.open(directory: scratch.path + "/store")
        #expect(again.openingReport.generation == 4 && again.openingReport.commits == 60)
        #expect(again.openingReport.wasClosed && again.openingReport.leftOvers.isEmpty)
    }

    @Test("writes a new snapshot on opening where the journal is long")
    func compactsOnOpening() async throws {
        let disk = try SmallStore.disk(try await SmallStore.made(isClosed: true).files)
        let seams = StoreSeams(files: disk)
        let options = JSONFileStore.Options(compactionThreshold: 500)
        let before = StateImage(try JSONFileStore.open(directory: SmallStore.directory, seams: seams).visibleState())
        disk.restartProcess()
        let store = try JSONFileStore.open(directory: SmallStore.directory, options: options, seams: seams)
        #expect(store.openingReport.wasCompacted && store.openingReport.generation == 3)
        #expect(StateImage(try store.visibleState()) == before)
        #expect(Set(disk.contents(of: SmallStore.directory).keys) == ["lock", "snapshot", "journal-3"])
    }

    @Test("is closed once, and answers nothing afterwards")
    func closed() async throws {
        let store = try SmallStore.open(try SmallStore.disk([:]))
        try await store.close()
        await #expect(throws: StoreError.self) { try await store.close() }
        await #expect(throws: StoreError.self) { try await commit(0, to: store) }
        await #expect(throws: StoreError.self) {
            try await store.load(BookingQuery(business: "s", at: SmallStore.date(0)))
        }
        await #expect(throws: StoreError.self) { try await store.compact() }
    }

    @Test("closing and opening without a change leaves the files alone")
    func closedWithoutChange() async throws {
        let disk = try SmallStore.disk(try await SmallStore.made(isClosed: true).files)
        let before = disk.contents(of: SmallStore.directory)
        for _ in 0..<3 {
            let store = try SmallStore.open(disk)
            #expect(store.openingReport.wasClosed)
            try await store.close()
        }
        #expect(disk.contents(of: SmallStore.directory) == before)
    }

    @Test("leases are forgotten by a restart, and rows come again")
    func leases() async throws {
        let disk = try SmallStore.disk([:])
        let row = OutboxRow(
            id: "r", businessID: "s", queue: .calendarSync, effect: .cancelEvent("e", of: "p"), appointmentID: nil,
            correlationID: "c", due: SmallStore.date(0))
        let store = try SmallStore.open(disk)
        try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0), outbox: [row]))
        let (now, later) = (SmallStore.date(1), SmallStore.date(100))
        #expect(try await store.lease(.calendarSync, limit: 9, until: later, at: now).count == 1)
        #expect(try await store.lease(.calendarSync, limit: 9, until: later, at: now).isEmpty)
        disk.restartMachine()
        let again = try SmallStore.open(disk)
        #expect(try await again.lease(.calendarSync, limit: 9, until: later, at: now).count == 1)
    }

    @Test("the attempts of a settled row outlive a restart, those of a leased one do not")
    func attempts() async throws {
        let disk = try SmallStore.disk([:])
        let store = try SmallStore.open(disk)
        let rows = ["a", "b"].map { name in
            OutboxRow(
                id: name, businessID: "s", queue: .calendarSync, effect: .cancelEvent("e", of: "p"),
                appointmentID: nil, correlationID: "c", due: SmallStore.date(0))
        }
        try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0), outbox: rows))
        for minute in [1, 3] {
            let (now, later) = (SmallStore.date(minute), SmallStore.date(minute + 1))
            #expect(try await store.lease(.calendarSync, limit: 9, until: later, at: now).count == 2)
        }
        try await store.settle(
            OutboxSettlement(businessID: "s", row: "a", attempts: 2, result: .again(at: SmallStore.date(9))))
        try await store.close()
        let again = try SmallStore.open(disk)
        #expect(try await again.row("a", of: "s")?.attempts == 2)
        #expect(try await again.row("b", of: "s")?.attempts == 0)
        try await again.compact()
        try await again.close()
        #expect(try await SmallStore.open(disk).row("a", of: "s")?.attempts == 2)
    }

    @Test("takes text that outside text may not hold, and reads it again")
    func oddText() async throws {
        let disk = try SmallStore.disk([:])
        let texts = [
            "\0", "\u{2028}\n\r\t", "\u{202E}🧖🏽‍♀️", String(repeating: "é", count: 20_000), #"{"format":1,"seq":"#,
        ]
        let store = try SmallStore.open(disk)
        for (index, text) in texts.enumerated() {
            let conversation = Conversation(
                id: ConversationID("t-\(index)"), channel: .sms, initiatedAt: SmallStore.date(0),
                customMetadata: JSONObject([("note", .string(text))]))
            let record = StoredRecord(conversation, version: 1)
            try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0), records: [record]))
        }
        let image = StateImage(try store.visibleState())
        disk.restartMachine()
        #expect(StateImage(try SmallStore.open(disk).visibleState()) == image)
    }

    @Test("shows its contents without names, numbers, addresses and texts, unless they are asked for")
    func contents() async throws {
        let store = try SmallStore.open(try SmallStore.disk([:]))
        let metadata = JSONObject([("id", .string("Canary Smith")), ("phone", .string("+13055550100"))])
        let customer = Customer(id: "+13055550100", name: "Canary Smith", phone: PhoneNumber("+13055550100"))
        let conversation = Conversation(
            id: "thread-1", channel: .sms, initiatedAt: SmallStore.date(0), customMetadata: metadata)
        try await store.commit(
            ChangeSet(
                business: "s", at: SmallStore.date(0),
                records: [StoredRecord(customer, version: 1), StoredRecord(conversation, version: 1)],
                claims: [SmallStore.claim("a", 0..<10)]))
        let contents = try store.contents()
        #expect(contents.counts == [.record: 2, .claim: 1])
        let masked = contents.items.map { JSONWriter.string($0.json()) }.joined(separator: "\n")
        let open = contents.items.map { JSONWriter.string($0.json(showingPersonalData: true)) }.joined(separator: "\n")
        for canary in ["Canary", "Smith", "305555", "0100"] {
            #expect(!masked.contains(canary))
            #expect(open.contains(canary))
        }
        for word in ["thread-1", "sms", "dr-", "booked", "2025-11-29T15:00:00"] where word != "dr-" {
            #expect(masked.contains(word), "\(word) in \(masked)")
        }
    }
}
