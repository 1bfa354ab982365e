package import BookingAdapters
import Synchronization

/// Passes everything on to other files, and lets one operation fail, or all from one on.
package final class FaultyFileSystem: FileSystem {
    /// Which operations fail, and how.
    package struct Plan: Sendable, Hashable {
        /// The first one that fails, counted from 1 on over all operations that can fail.
        package var first: Int
        /// Whether all that come after it fail, too.
        package var isLasting: Bool
        /// How they fail.
        package var failure: FileSystemError.Failure
        /// Whether a write that fails has written half of its bytes.
        package var writesHalf: Bool

        /// Makes a plan.
        package init(
            first: Int, isLasting: Bool = false, failure: FileSystemError.Failure = .failed, writesHalf: Bool = false
        ) {
            self.first = first
            self.isLasting = isLasting
            self.failure = failure
            self.writesHalf = writesHalf
        }
    }

    private struct State {
        var plan: Plan?
        var count = 0
        var changes = 0
        var onSync: (@Sendable () -> Void)?
        var onAppend: (@Sendable () -> Void)?
    }

    private let base: any FileSystem
    private let state: Mutex<State>

    /// Wraps other files.
    package init(_ base: any FileSystem, plan: Plan? = nil) {
        self.base = base
        state = Mutex(State(plan: plan))
    }

    /// How many operations that can fail have been asked for since the plan was set.
    package var count: Int { state.withLock { $0.count } }

    /// How many of all operations would have changed something.
    package var changes: Int { state.withLock { $0.changes } }

    /// Follows another plan, and counts from 1 again.
    package func follow(_ plan: Plan?) {
        state.withLock { state in
            state.plan = plan
            state.count = 0
        }
    }

    /// Does something whenever a file is about to be synced, on the thread that syncs it.
    package func onSync(_ action: (@Sendable () -> Void)?) {
        state.withLock { $0.onSync = action }
    }

    /// Does something whenever something is about to be appended to a file, on the thread that appends it.
    package func onAppend(_ action: (@Sendable () -> Void)?) {
        state.withLock { $0.onAppend = action }
    }

    /// The plan, where the operation that is asked for now is to fail.
    private func fault(changing: Bool) -> Plan? {
        state.withLock { state in
            state.count += 1
            if changing { state.changes += 1 }
            guard let plan = state.plan else { return nil }
            return state.count == plan.first || (plan.isLasting && state.count > plan.first) ? plan : nil
        }
    }

    private func mayFail(_ operation: String, _ path: String = "", changing: Bool) throws(FileSystemError) {
        if let plan = fault(changing: changing) { throw FileSystemError(plan.failure, operation, path: path) }
    }

    package func absolute(_ path: String) -> String { base.absolute(path) }

    package func status(of path: String) throws(FileSystemError) -> FileStatus? {
        try mayFail("look at it", path, changing: false)
        return try base.status(of: path)
    }

    package func names(in folder: String) throws(FileSystemError) -> [String] {
        try mayFail("list the folder", folder, changing: false)
        return try base.names(in: folder)
    }

    package func makeFolder(_ path: String) throws(FileSystemError) {
        try mayFail("make the folder", path, changing: true)
        try base.makeFolder(path)
    }

    package func syncFolder(_ path: String) throws(FileSystemError) {
        try mayFail("sync the folder", path, changing: false)
        try base.syncFolder(path)
    }

    package func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        try mayFail("read the file", path, changing: false)
        return try base.read(path)
    }

    package func create(_ path: String) throws(FileSystemError) -> FileNumber {
        try mayFail("create the file", path, changing: true)
        return try base.create(path)
    }

    package func open(_ path: String) throws(FileSystemError) -> FileNumber {
        try mayFail("open the file", path, changing: false)
        return try base.open(path)
    }

    package func write(
        _ bytes: ArraySlice<UInt8>, to file: FileNumber, at offset: Int
    ) throws(FileSystemError) -> Int {
        if let plan = fault(changing: true) {
            if plan.writesHalf, bytes.count > 1 {
                _ = try base.write(bytes.prefix(bytes.count / 2), to: file, at: offset)
            }
            throw FileSystemError(plan.failure, "write to the file", path: "")
        }
        return try base.write(bytes, to: file, at: offset)
    }

    package func openForAppending(_ path: String) throws(FileSystemError) -> FileNumber {
        try mayFail("open the file", path, changing: true)
        return try base.openForAppending(path)
    }

    package func append(_ bytes: [UInt8], to file: FileNumber) throws(FileSystemError) -> Int {
        state.withLock { $0.onAppend }?()
        if let plan = fault(changing: true) {
            // A system that has written a part says how much, and fails at the next write.
            if plan.writesHalf, bytes.count > 1 {
                return try base.append(Array(bytes.prefix(bytes.count / 2)), to: file)
            }
            throw FileSystemError(plan.failure, "write to the file", path: "")
        }
        return try base.append(bytes, to: file)
    }

    package func lastByte(of file: FileNumber) throws(FileSystemError) -> UInt8? {
        try mayFail("read the file", changing: false)
        return try base.lastByte(of: file)
    }

    package func truncate(_ file: FileNumber, to size: Int) throws(FileSystemError) {
        try mayFail("shorten the file", changing: true)
        try base.truncate(file, to: size)
    }

    package func sync(_ file: FileNumber) throws(FileSystemError) {
        state.withLock { $0.onSync }?()
        try mayFail("sync the file", changing: false)
        try base.sync(file)
    }

    package func close(_ file: FileNumber) {
        base.close(file)
    }

    package func rename(_ path: String, to newPath: String) throws(FileSystemError) {
        try mayFail("rename the file", path, changing: true)
        try base.rename(path, to: newPath)
    }

    package func remove(_ path: String) throws(FileSystemError) {
        try mayFail("remove the file", path, changing: true)
        try base.remove(path)
    }

    package func lock(_ path: String, creating: Bool) throws(FileSystemError) -> FileNumber? {
        try mayFail("lock the file", path, changing: creating)
        return try base.lock(path, creating: creating)
    }
}
