package import BookingAdapters
import Synchronization

/// Files in memory that behave as badly as a disk may: a crash loses, tears and reorders what was not synced, and cuts
/// the changes of names in a folder at any point.
///
/// Everything random comes from one seed. A crash is planned for one of the next operations; from then on all
/// operations fail until the machine is started again.
package final class SimulatedFileSystem: FileSystem {
    /// What may go wrong besides crashes.
    package struct Trouble: Sendable, Hashable {
        /// Of how many operations that can fail one does; 0 for none.
        package var failsOneIn: Int
        /// Of how many operations the system writes something back by itself at one; 0 for none.
        package var writesBackOneIn: Int

        /// Makes a plan of troubles.
        package init(failsOneIn: Int = 0, writesBackOneIn: Int = 8) {
            self.failsOneIn = failsOneIn
            self.writesBackOneIn = writesBackOneIn
        }
    }

    private struct State {
        var disk: SimulatedDisk
        var trouble = Trouble()
        var operationsUntilCrash: Int?
        var hasCrashed = false
        var operations = 0

        mutating func isTime(for oneIn: Int) -> Bool {
            oneIn > 0 && Int.random(in: 0..<oneIn, using: &disk.random) == 0
        }
    }

    private let state: Mutex<State>

    /// Makes an empty disk.
    package init(seed: UInt64) {
        state = Mutex(State(disk: SimulatedDisk(seed: seed)))
    }

    /// How many operations have been asked for.
    package var operations: Int { state.withLock { $0.operations } }

    /// Whether the machine has crashed and was not started again.
    package var hasCrashed: Bool { state.withLock { $0.hasCrashed } }

    /// Plans the crash for the operation after so many others; nil for none.
    package func crash(after operations: Int?) {
        state.withLock { $0.operationsUntilCrash = operations }
    }

    /// Lets things go wrong from now on.
    package func suffer(_ trouble: Trouble) {
        state.withLock { $0.trouble = trouble }
    }

    /// Starts again after the process has ended: all handles are gone, and the cache is still there.
    package func restartProcess() {
        state.withLock { state in
            state.disk.killProcesses()
            state.hasCrashed = false
            state.operationsUntilCrash = nil
        }
    }

    /// Starts again after the power was lost.
    package func restartMachine() {
        state.withLock { state in
            state.disk.losePower()
            state.hasCrashed = false
            state.operationsUntilCrash = nil
        }
    }

    /// All files in a folder with their content, as they read now.
    package func contents(of folder: String) -> [String: [UInt8]] {
        state.withLock { state in
            var contents: [String: [UInt8]] = [:]
            for (path, node) in state.disk.names where SimulatedDisk.parent(of: path) == folder {
                contents[String(path.dropFirst(folder.count + 1))] = state.disk.files[node]?.content
            }
            return contents
        }
    }

    /// Puts a file there, or replaces its content, as if it had always been so.
    package func place(_ content: [UInt8], at path: String) {
        state.withLock { state in
            let node = state.disk.names[path] ?? state.disk.create(path)
            state.disk.withFile(node) { file, _ in
                file.truncate(to: 0)
                file.write(content[...], at: 0)
                file.sync()
            }
            state.disk.syncFolder(SimulatedDisk.parent(of: path))
        }
    }

    /// Runs an operation: before it, something may be written back; at it, the machine may crash or the operation fail.
    ///
    /// - Parameter partly: what an operation does that fails, or that a crash meets in the middle.
    private func run<Value: Sendable>(
        _ operation: String, _ path: String = "", partly: (inout SimulatedDisk) -> Void = { _ in },
        _ body: (inout SimulatedDisk) throws(FileSystemError) -> Value
    ) throws(FileSystemError) -> Value {
        try state.withLock { state throws(FileSystemError) in
            state.operations += 1
            let failure = FileSystemError(.failed, operation, path: path)
            if state.hasCrashed { throw failure }
            if state.isTime(for: state.trouble.writesBackOneIn) { state.disk.writeBackSome() }
            if let left = state.operationsUntilCrash {
                state.operationsUntilCrash = left - 1
                if left <= 0 {
                    state.hasCrashed = true
                    partly(&state.disk)
                    throw failure
                }
            }
            if state.isTime(for: state.trouble.failsOneIn) {
                partly(&state.disk)
                let isFull = Bool.random(using: &state.disk.random)
                throw FileSystemError(isFull ? .full : .failed, operation, path: path)
            }
            return try body(&state.disk)
        }
    }
}

extension SimulatedFileSystem {
    package func status(of path: String) throws(FileSystemError) -> FileStatus? {
        try run("look at it", path) { disk throws(FileSystemError) in
            if disk.folders.contains(path) { return FileStatus(kind: .folder) }
            guard let node = disk.names[path] else { return nil }
            return FileStatus(kind: .file, size: disk.files[node]?.content.count ?? 0)
        }
    }

    package func names(in folder: String) throws(FileSystemError) -> [String] {
        try run("list the folder", folder) { disk throws(FileSystemError) in
            guard disk.folders.contains(folder) else {
                throw FileSystemError(.notFound, "list the folder", path: folder)
            }
            let paths = disk.names.keys.filter { SimulatedDisk.parent(of: $0) == folder }
            return paths.map { String($0.dropFirst(folder.count + 1)) }.sorted()
        }
    }

    package func makeFolder(_ path: String) throws(FileSystemError) {
        try run("make the folder", path) { disk throws(FileSystemError) in
            guard disk.folders.contains(SimulatedDisk.parent(of: path)) else {
                throw FileSystemError(.notFound, "make the folder", path: path)
            }
            disk.makeFolder(path)
        }
    }

    package func syncFolder(_ path: String) throws(FileSystemError) {
        try run("sync the folder", path, partly: { $0.writeBackSome() }) { disk throws(FileSystemError) in
            disk.syncFolder(path)
        }
    }

    package func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        try run("read the file", path) { disk throws(FileSystemError) in
            guard let node = disk.names[path] else { throw FileSystemError(.notFound, "read the file", path: path) }
            return disk.files[node]?.content ?? []
        }
    }

    package func create(_ path: String) throws(FileSystemError) -> FileNumber {
        try run("create the file", path, partly: { Self.perhaps(&$0) { disk in Self.createIfAbsent(path, &disk) } }) {
            disk throws(FileSystemError) in
            guard disk.names[path] == nil, !disk.folders.contains(path) else {
                throw FileSystemError(.exists, "create the file", path: path)
            }
            return disk.open(disk.create(path))
        }
    }

    package func open(_ path: String) throws(FileSystemError) -> FileNumber {
        try run("open the file", path) { disk throws(FileSystemError) in
            guard let node = disk.names[path] else { throw FileSystemError(.notFound, "open the file", path: path) }
            return disk.open(node)
        }
    }

    package func write(
        _ bytes: ArraySlice<UInt8>, to file: FileNumber, at offset: Int
    ) throws(FileSystemError) -> Int {
        try put(bytes, into: file, at: offset)
    }

    /// Writes at a place of a file; nil is its end.
    private func put(
        _ bytes: ArraySlice<UInt8>, into file: FileNumber, at offset: Int?
    ) throws(FileSystemError) -> Int {
        try run(
            "write to the file",
            partly: { disk in
                guard let node = disk.node(of: file) else { return }
                disk.withFile(node) { file, random in
                    let count = Int.random(in: 0...bytes.count, using: &random)
                    file.write(bytes.prefix(count), at: offset ?? file.content.count)
                }
            },
            { disk throws(FileSystemError) in
                let node = try Self.node(of: file, disk)
                return disk.withFile(node) { file, random in
                    // Now and then a write takes only a part.
                    let isShort = bytes.count > 1 && Int.random(in: 0..<16, using: &random) == 0
                    let count = isShort ? Int.random(in: 1..<bytes.count, using: &random) : bytes.count
                    file.write(bytes.prefix(count), at: offset ?? file.content.count)
                    return count
                }
            })
    }

    package func openForAppending(_ path: String) throws(FileSystemError) -> FileNumber {
        try run("open the file", path, partly: { Self.perhaps(&$0) { disk in Self.createIfAbsent(path, &disk) } }) {
            disk throws(FileSystemError) in
            guard !disk.folders.contains(path) else { throw FileSystemError(.notAFile, "open the file", path: path) }
            guard disk.folders.contains(SimulatedDisk.parent(of: path)) else {
                throw FileSystemError(.notFound, "open the file", path: path)
            }
            return disk.open(disk.names[path] ?? disk.create(path))
        }
    }

    package func append(_ bytes: [UInt8], to file: FileNumber) throws(FileSystemError) -> Int {
        try put(bytes[...], into: file, at: nil)
    }

    package func lastByte(of file: FileNumber) throws(FileSystemError) -> UInt8? {
        try run("read the file") { disk throws(FileSystemError) in
            disk.files[try Self.node(of: file, disk)]?.content.last
        }
    }

    package func truncate(_ file: FileNumber, to size: Int) throws(FileSystemError) {
        try run("shorten the file") { disk throws(FileSystemError) in
            let node = try Self.node(of: file, disk)
            disk.withFile(node) { content, _ in content.truncate(to: size) }
        }
    }

    package func sync(_ file: FileNumber) throws(FileSystemError) {
        try run(
            "sync the file",
            partly: { disk in
                guard let node = disk.node(of: file) else { return }
                disk.withFile(node) { content, random in content.failSync(&random) }
            },
            { disk throws(FileSystemError) in
                let node = try Self.node(of: file, disk)
                disk.withFile(node) { content, _ in content.sync() }
            })
    }

    package func close(_ file: FileNumber) {
        state.withLock { $0.disk.close(file) }
    }

    package func rename(_ path: String, to newPath: String) throws(FileSystemError) {
        try run("rename the file", path, partly: { Self.perhaps(&$0) { $0.rename(path, to: newPath) } }) {
            disk throws(FileSystemError) in
            guard disk.names[path] != nil else { throw FileSystemError(.notFound, "rename the file", path: path) }
            disk.rename(path, to: newPath)
        }
    }

    package func remove(_ path: String) throws(FileSystemError) {
        try run("remove the file", path, partly: { Self.perhaps(&$0) { $0.remove(path) } }) {
            disk throws(FileSystemError) in
            guard disk.names[path] != nil else { throw FileSystemError(.notFound, "remove the file", path: path) }
            disk.remove(path)
        }
    }

    package func lock(_ path: String, creating: Bool) throws(FileSystemError) -> FileNumber? {
        try run("lock the file", path) { disk throws(FileSystemError) in
            guard let node = disk.names[path] ?? (creating ? disk.create(path) : nil) else { return nil }
            guard !disk.isLocked(node) else { throw FileSystemError(.locked, "lock the file", path: path) }
            return disk.open(node, locking: true)
        }
    }

    /// Does half of the time what an operation does that is said to have failed.
    private static func perhaps(_ disk: inout SimulatedDisk, _ change: (inout SimulatedDisk) -> Void) {
        if Bool.random(using: &disk.random) { change(&disk) }
    }

    private static func createIfAbsent(_ path: String, _ disk: inout SimulatedDisk) {
        if disk.names[path] == nil { _ = disk.create(path) }
    }

    private static func node(of file: FileNumber, _ disk: SimulatedDisk) throws(FileSystemError) -> Int {
        guard let node = disk.node(of: file) else { throw FileSystemError(.failed, "use a closed file", path: "") }
        return node
    }
}
