#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

import BookingAdapters
import BookingDomain
import BookingTrial

/// Conversations on a store in a folder, against a plain loop that writes the same bytes there with as many syncs.
///
/// What the store wrote stands in its journal: with one caller every line is a write of its own, and every line of a
/// commit is synced, while the settlement of a delivery is not.
enum FileTrial {
    private static let conversations = 10

    static func measure(rounds: Int) async throws -> Measurement {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try JSONFileStore.open(directory: folder.path + "/store")
        let ring = try TrialRing(count: rounds * conversations)
        let brain = TrialBrain(store, ring)
        let journal = folder.path + "/store/journal-1"
        let plain = unsafe open(folder.path + "/plain", O_CREAT | O_WRONLY | O_APPEND, 0o600)
        guard plain >= 0 else { throw BenchmarkError.missing("a file in \(folder.path)") }
        defer { close(plain) }
        var (ours, yardstick): ([Double], [Double]) = ([], [])
        var seen = try Self.contents(of: journal).count
        var (writes, syncs) = (0, 0)
        for round in 0..<rounds {
            let start = Stopwatch.wall.seconds
            for part in ring.parts[round * conversations..<(round + 1) * conversations] {
                _ = try await brain.converse(part)
            }
            ours.append((Stopwatch.wall.seconds - start) / Double(conversations))
            let bytes = try contents(of: journal)
            let lines = bytes[seen...].split(separator: 0x0A).map { Array($0) + [0x0A] }
            let isCommit = lines.map { String(decoding: $0, as: UTF8.self).contains("\"data\":{\"kind\":\"commit\"") }
            seen = bytes.count
            let again = Stopwatch.wall.seconds
            for (line, isCommit) in zip(lines, isCommit) { try write(line, to: plain, syncing: isCommit) }
            yardstick.append((Stopwatch.wall.seconds - again) / Double(conversations))
            writes += lines.count
            syncs += isCommit.count { $0 }
        }
        try await store.close()
        let count = rounds * conversations
        return Measurement(
            ours: ours, yardstick: yardstick,
            note: "\(writes / count) writes, \(syncs / count) syncs and \(seen / count) bytes per conversation")
    }

    private static func write(_ line: [UInt8], to file: Int32, syncing: Bool) throws {
        #if canImport(Darwin)
            let written = unsafe Darwin.write(file, line, line.count)
            let isSynced = !syncing || fcntl(file, F_FULLFSYNC) == 0
        #else
            let written = Self.posixWrite(file, line)
            let isSynced = !syncing || fdatasync(file) == 0
        #endif
        guard written == line.count, isSynced else { throw BenchmarkError.missing("room on the disk") }
    }

    #if canImport(Glibc)
        private static func posixWrite(_ file: Int32, _ line: [UInt8]) -> Int {
            unsafe Glibc.write(file, line, line.count)
        }
    #elseif canImport(Musl)
        private static func posixWrite(_ file: Int32, _ line: [UInt8]) -> Int {
            unsafe Musl.write(file, line, line.count)
        }
    #endif

    private static func contents(of path: String) throws -> [UInt8] {
        guard let file = unsafe fopen(path, "rb") else { throw BenchmarkError.missing(path) }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        var part: [UInt8] = Array(repeating: 0, count: 1 << 16)
        while case let count = unsafe fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
        return bytes
    }
}
