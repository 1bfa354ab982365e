import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// The same scenario with the first operation failing, with the second one failing, and so on until none does.
@Suite("Failing file operations")
struct FailingOperationTests {
    static let kinds = [
        FaultyFileSystem.Plan(first: 0, failure: .failed),
        FaultyFileSystem.Plan(first: 0, isLasting: true, failure: .failed),
        FaultyFileSystem.Plan(first: 0, failure: .full, writesHalf: true),
        FaultyFileSystem.Plan(first: 0, isLasting: true, failure: .full, writesHalf: true),
        FaultyFileSystem.Plan(first: 0, isLasting: true, failure: .notPermitted),
    ]

    /// What a scenario came to.
    private struct Course {
        var certain = InMemoryState()
        var possible: [JournalEntryModel] = []
        var failures: [StoreError] = []
    }

    @Test("cost nothing that was acknowledged, wherever they come", arguments: kinds)
    func anyOperation(kind: FaultyFileSystem.Plan) async throws {
        var untouched = false
        var place = 0
        while !untouched {
            place += 1
            let disk = try SmallStore.disk([:])
            var plan = kind
            plan.first = place
            let files = FaultyFileSystem(disk, plan: plan)
            let course = try await scenario(files)
            untouched = files.count < place
            files.follow(nil)
            disk.restartProcess()
            let store = try SmallStore.open(files)
            try check(store, course, "operation \(place) fails")
            // What was seen after a failure must also survive the loss of power.
            let seen = StateImage(try store.visibleState())
            disk.restartMachine()
            #expect(StateImage(try SmallStore.open(files).visibleState()) == seen, "operation \(place), then no power")
        }
        #expect(place > 40, "the scenario has many operations")
    }

    private func check(_ store: JSONFileStore, _ course: Course, _ what: String) throws {
        let seen = StateImage(try store.visibleState())
        var candidate = course.certain
        var isKnown = seen.shows(candidate)
        for entry in course.possible where !isKnown {
            entry.apply(to: &candidate)
            isKnown = seen.shows(candidate)
        }
        #expect(isKnown, "\(what): \(store.openingReport)")
    }

    /// Opens, books, settles, compacts, books and closes, as far as it goes.
    private func scenario(_ files: FaultyFileSystem) async throws -> Course {
        var course = Course()
        let store: JSONFileStore
        do throws(JSONFileStoreError) {
            store = try SmallStore.open(files)
        } catch {
            #expect([.failed, .full, .notPermitted].contains(error.code), "\(error)")
            return course
        }
        var workload = DiskWorkload(seed: 3, largeOneIn: 4)
        for step in 0..<9 {
            if step == 5 {
                guard await note({ () async throws(StoreError) in try await store.compact() }, &course) else { break }
                confirm(&course)
                continue
            }
            let entry: JournalEntryModel =
                step == 3 ? .settlement(workload.settlement()) : .commit(workload.changeSet())
            course.possible.append(entry)
            guard await note({ () async throws(StoreError) in try await entry.make(in: store) }, &course) else { break }
            if step != 3 { confirm(&course) }
        }
        if course.failures.isEmpty {
            _ = await note({ () async throws(StoreError) in try await store.close() }, &course)
        } else {
            try await refusesAll(store, course)
        }
        return course
    }

    /// A store that has failed refuses every change and shows what it had shown before.
    private func refusesAll(_ store: JSONFileStore, _ course: Course) async throws {
        let before = StateImage(try store.visibleState())
        let error = await #expect(throws: StoreError.self) {
            try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0)))
        }
        #expect(error?.code == .unavailable && error?.underlying is JSONFileStoreError)
        #expect(StateImage(try store.visibleState()) == before)
        #expect(try await store.load(BookingQuery(business: "s", at: SmallStore.date(0))).claims.isEmpty)
    }

    private func confirm(_ course: inout Course) {
        for entry in course.possible { entry.apply(to: &course.certain) }
        course.possible = []
    }

    /// Whether an operation went well; a refusal for a lost race counts as well.
    private func note(_ operation: () async throws(StoreError) -> Void, _ course: inout Course) async -> Bool {
        do throws(StoreError) {
            try await operation()
            return true
        } catch {
            if error.code != .unavailable { return true }
            course.failures.append(error)
            return false
        }
    }

    @Test(
        "a full disk and a read-only one are named in the error",
        arguments: [
            (FileSystemError.Failure.full, JSONFileStoreError.Code.full),
            (.notPermitted, .notPermitted), (.failed, .failed), (.unsupported, .unsupported),
        ])
    func namesTheFailure(failure: FileSystemError.Failure, code: JSONFileStoreError.Code) async throws {
        let files = FaultyFileSystem(try SmallStore.disk([:]))
        let store = try SmallStore.open(files)
        files.follow(FaultyFileSystem.Plan(first: 1, isLasting: true, failure: failure))
        let error = await #expect(throws: StoreError.self) {
            try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0)))
        }
        #expect((error?.underlying as? JSONFileStoreError)?.code == code)
        #expect(error?.detail.contains("whether this was saved is known only when") == true)
        let opening = #expect(throws: JSONFileStoreError.self) { try SmallStore.open(files) }
        #expect(opening?.code == code)
    }

    @Test("a sync that failed is never tried again")
    func noSecondSync() async throws {
        let files = FaultyFileSystem(try SmallStore.disk([:]))
        let store = try SmallStore.open(files)
        files.follow(FaultyFileSystem.Plan(first: 2))
        await #expect(throws: StoreError.self) {
            try await store.commit(ChangeSet(business: "s", at: SmallStore.date(0)))
        }
        #expect(files.count == 2, "one write, one sync")
        await #expect(throws: StoreError.self) { try await store.compact() }
        await #expect(throws: StoreError.self) { try await store.close() }
        #expect(files.count == 2, "and nothing after it")
    }
}
