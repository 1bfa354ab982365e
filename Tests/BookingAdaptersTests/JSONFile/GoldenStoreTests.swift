import BookingAdapters
import BookingDomain
import BookingTesting
import Testing

/// Stores that released versions have written: they open for ever.
///
/// The files are never written again. A new format gets a folder of its own beside them.
@Suite("Stores of older versions")
struct GoldenStoreTests {
    private static func files(_ name: String) throws -> [String: [UInt8]] {
        let folder = FixtureFolder.store(name)
        var files: [String: [UInt8]] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
            files[file] = try FileReader.read(path: folder + "/" + file, limit: 1_000_000)
        }
        return files
    }

    @Test("open to the state they were left in", arguments: ["format-1", "format-1-torn"])
    func open(name: String) async throws {
        let files = try Self.files(name)
        let disk = try SmallStore.disk(files)
        let store = try SmallStore.open(disk)
        var expected = InMemoryState()
        for change in GoldenChanges.all { change.apply(to: &expected) }
        if name.hasSuffix("torn") {
            #expect(store.openingReport.discardedBytes == 100 && store.openingReport.discardedLines == 1)
            #expect(store.openingReport.commits == 5)
        } else {
            #expect(store.openingReport.wasClosed && store.openingReport.commits == 6)
            #expect(StateImage(try store.visibleState()).shows(expected))
        }
        // And they can be written to.
        try await store.commit(ChangeSet(business: "gym", at: SmallStore.date(900)))
        try await store.compact()
        try await store.close()
        #expect(try SmallStore.open(disk).openingReport.generation == 3)
    }

    @Test("are what this version writes")
    func written() async throws {
        let disk = try SmallStore.disk([:])
        let store = try SmallStore.open(disk)
        for (index, change) in GoldenChanges.all.enumerated() {
            if index == 3 { try await store.compact() }
            try await change.make(in: store)
        }
        try await store.close()
        let written = disk.contents(of: SmallStore.directory).filter { $0.key != "lock" }
        #expect(try Self.files("format-1") == written)
    }
}
