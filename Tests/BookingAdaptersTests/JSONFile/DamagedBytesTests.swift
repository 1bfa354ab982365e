import BookingAdapters
import BookingTesting
import Testing

/// Whatever happens to single bits, and wherever a file ends: never a state that was not there.
@Suite("Damaged files")
struct DamagedBytesTests {
    /// Opens damaged files.
    ///
    /// - Returns: which of the states is seen; nil where the store refuses to open, naming file and line.
    private func outcome(
        _ files: [String: [UInt8]], of store: SmallStore, damaged name: String, _ what: String
    ) throws -> (state: Int, report: JSONFileStore.OpeningReport)? {
        let disk = try SmallStore.disk(files)
        let opened: JSONFileStore
        do throws(JSONFileStoreError) {
            opened = try SmallStore.open(disk)
        } catch {
            #expect(error.file.contains("/data/store/"), "\(what): \(error)")
            #expect(error.line != nil || error.code == .incomplete, "\(what): \(error)")
            #expect(disk.contents(of: SmallStore.directory)[name] == files[name], "\(what): refused but changed")
            return nil
        }
        let image = StateImage(try opened.visibleState())
        let state = try #require(store.states.lastIndex(of: image), "\(what): a state that was never there")
        return (state, opened.openingReport)
    }

    @Test("a flipped bit is harmless, refused, or reported as an unfinished end", arguments: [true, false])
    func flippedBits(isClosed: Bool) async throws {
        let store = try await SmallStore.made(isClosed: isClosed)
        let last = store.states.count - 1
        var counts: [String: Int] = [:]
        for name in store.names {
            let original = store.files[name] ?? []
            for place in 0..<original.count * 8 {
                var files = store.files
                files[name]?[place / 8] ^= 1 << UInt8(place % 8)
                let what = "bit \(place % 8) of byte \(place / 8) of \(name)"
                guard let (state, report) = try outcome(files, of: store, damaged: name, what) else {
                    counts["refused", default: 0] += 1
                    continue
                }
                let isReported = report.discardedBytes > 0
                counts[isReported ? "reported" : "harmless", default: 0] += 1
                #expect(state == last || isReported, "\(what): lost without a word")
                if isClosed { #expect(state == last, "\(what): a closed store loses nothing") }
            }
        }
        #expect(counts["harmless"] == nil && counts["refused", default: 0] > 1_000, "\(counts)")
    }

    @Test("a file that ends anywhere gives whole changes or is refused", arguments: [true, false])
    func truncations(isClosed: Bool) async throws {
        let store = try await SmallStore.made(isClosed: isClosed)
        let last = store.states.count - 1
        for name in store.names {
            let original = store.files[name] ?? []
            for end in 0..<original.count {
                var files = store.files
                files[name] = Array(original.prefix(end))
                let what = "\(name) cut at \(end)"
                guard let (state, report) = try outcome(files, of: store, damaged: name, what) else { continue }
                #expect(name != "snapshot", "\(what): a snapshot is whole or nothing")
                let isAtLineEnd = original[end - 1] == UInt8(ascii: "\n")
                #expect(report.discardedBytes > 0 || isAtLineEnd, "\(what): lost without a word")
                // At the end of a line nothing tells of what came behind it, except that the store was not closed.
                #expect(!report.wasClosed || report.journalLines == 0 || state == last, "\(what): seems closed")
            }
        }
    }

    @Test("an opening that was cut short opens to the same state, with the same files, the next time")
    func cutThenOpenedTwice() async throws {
        let store = try await SmallStore.made(isClosed: false)
        let name = try #require(store.names.first { $0.hasPrefix("journal") })
        var files = store.files
        files[name]?.removeLast(20)
        let disk = try SmallStore.disk(files)
        let first = StateImage(try SmallStore.open(disk).visibleState())
        let after = disk.contents(of: SmallStore.directory)
        let again = try SmallStore.open(disk)
        #expect(StateImage(try again.visibleState()) == first)
        #expect(again.openingReport.discardedBytes == 0)
        #expect(disk.contents(of: SmallStore.directory) == after)
    }
}
