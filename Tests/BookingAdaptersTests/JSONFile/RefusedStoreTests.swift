import BookingAdapters
import BookingTesting
import Testing

@Suite("Stores that are not opened")
struct RefusedStoreTests {
    @Test("are refused by file and line, and nothing is changed", arguments: RefusedStore.all)
    func isRefused(refused: RefusedStore) async throws {
        let files = refused.damaged(try await SmallStore.made(isClosed: false).files)
        let disk = try SmallStore.disk(files)
        let before = disk.contents(of: SmallStore.directory)
        let error = #expect(throws: JSONFileStoreError.self) { try SmallStore.open(disk) }
        #expect(error?.code == refused.code)
        #expect(error?.file == "/data/store/" + refused.file)
        #expect(error?.line == refused.line)
        #expect(error?.message.contains(refused.says) == true || refused.says.isEmpty, "\(String(describing: error))")
        #expect(disk.contents(of: SmallStore.directory) == before)
        let verification = #expect(throws: JSONFileStoreError.self) {
            try JSONFileStore.verify(directory: SmallStore.directory, seams: StoreSeams(files: disk))
        }
        #expect(verification == error, "verifying says the same")
    }

    @Test(
        "an end that no line could be is cut off and reported",
        arguments: [
            "\n", "{", "{\"format\":1,\"seq\":8", "\0\0\0\0", "{\"format\":1,\"seq\":08,", "\u{FEFF}",
            "{\"format\":18446744073709551616,",
        ])
    func tornEnd(end: String) async throws {
        let store = try await SmallStore.made(isClosed: false)
        var files = store.files
        files["journal-2"]? += Array(end.utf8)
        let disk = try SmallStore.disk(files)
        let seams = StoreSeams(files: disk)
        let verified = try JSONFileStore.verify(directory: SmallStore.directory, seams: seams)
        #expect(disk.contents(of: SmallStore.directory)["journal-2"] == files["journal-2"], "verifying changes nothing")
        let opened = try SmallStore.open(disk)
        #expect(opened.openingReport.discardedBytes == end.utf8.count)
        #expect(opened.openingReport.discardedLines == 1)
        #expect(opened.openingReport == verified)
        #expect(StateImage(try opened.visibleState()) == store.states.last)
        #expect(disk.contents(of: SmallStore.directory)["journal-2"] == store.files["journal-2"])
    }

    @Test(
        "left-overs are removed, whatever they hold",
        arguments: ["snapshot.tmp", "journal-1", "journal-3", "journal-99"])
    func leftOvers(name: String) async throws {
        let store = try await SmallStore.made(isClosed: true)
        let disk = try SmallStore.disk(store.files)
        disk.place(store.files["snapshot"] ?? [], at: SmallStore.directory + "/" + name)
        let opened = try SmallStore.open(disk)
        #expect(opened.openingReport.leftOvers == [name])
        #expect(disk.contents(of: SmallStore.directory)[name] == nil)
        #expect(StateImage(try opened.visibleState()) == store.states.last)
    }

    @Test(
        "files that are nobody's stay", arguments: ["journal-02", "journal-", "journal-x", "snapshot.bak", "notes.txt"])
    func foreignFiles(name: String) async throws {
        let store = try await SmallStore.made(isClosed: true)
        let disk = try SmallStore.disk(store.files)
        disk.place([1, 2, 3], at: SmallStore.directory + "/" + name)
        _ = try SmallStore.open(disk)
        #expect(disk.contents(of: SmallStore.directory)[name] == [1, 2, 3])
    }

    @Test("a store that was never finished is made again; one with changes is not")
    func unfinishedMaking() async throws {
        let whole = try SmallStore.disk([:])
        _ = try SmallStore.open(whole)
        let journal = try #require(whole.contents(of: SmallStore.directory)["journal-1"])
        for length in [0, 1, journal.count] {
            let disk = try SmallStore.disk(["journal-1": Array(journal.prefix(length)), "snapshot.tmp": []])
            #expect(try SmallStore.open(disk).openingReport.wasCreated)
        }
        let disk = try SmallStore.disk(["journal-1": journal + [0]])
        let error = #expect(throws: JSONFileStoreError.self) { try SmallStore.open(disk) }
        #expect(error?.code == .incomplete)
    }
}
