import BookingAdapters

/// Everything a simulated machine has on its disk and in the cache before it, as one value driven by one seed.
struct SimulatedDisk: Sendable {
    /// A change of one name; a rename is two of them, and a crash may come in between.
    private enum NameChange: Sendable {
        case link(String, node: Int)
        case unlink(String)
        case makeFolder(String)
    }

    var random: SplitMix64
    private(set) var files: [Int: SimulatedFile] = [:]
    private(set) var names: [String: Int] = [:]
    private(set) var folders: Set<String> = ["/"]
    private var durableNames: [String: Int] = [:]
    private var durableFolders: Set<String> = ["/"]
    /// What has not been made durable, by folder and in order.
    private var pending: [String: [NameChange]] = [:]
    private var handles: [Int32: Int] = [:]
    private var locks: [Int: Int32] = [:]
    private var nextNumber: Int32 = 3

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// How many file handles are open.
    var openHandles: Int { handles.count }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    func node(of file: FileNumber) -> Int? { handles[file.rawValue] }

    func isLocked(_ node: Int) -> Bool { locks[node] != nil }

    mutating func open(_ node: Int, locking: Bool = false) -> FileNumber {
        nextNumber += 1
        handles[nextNumber] = node
        if locking { locks[node] = nextNumber }
        return FileNumber(rawValue: nextNumber)
    }

    mutating func close(_ file: FileNumber) {
        guard let node = handles.removeValue(forKey: file.rawValue) else { return }
        if locks[node] == file.rawValue { locks[node] = nil }
    }

    mutating func create(_ path: String) -> Int {
        let node = (files.keys.max() ?? 0) + 1
        files[node] = SimulatedFile()
        change(.link(path, node: node), of: path)
        return node
    }

    mutating func makeFolder(_ path: String) { change(.makeFolder(path), of: path) }

    mutating func remove(_ path: String) { change(.unlink(path), of: path) }

    mutating func rename(_ path: String, to newPath: String) {
        guard let node = names[path] else { return }
        change(.link(newPath, node: node), of: newPath)
        change(.unlink(path), of: path)
    }

    private mutating func change(_ change: NameChange, of path: String) {
        Self.apply(change, &names, &folders)
        pending[Self.parent(of: path), default: []].append(change)
    }

    private static func apply(_ change: NameChange, _ names: inout [String: Int], _ folders: inout Set<String>) {
        switch change {
        case .link(let path, let node): names[path] = node
        case .unlink(let path): names[path] = nil
        case .makeFolder(let path): folders.insert(path)
        }
    }

    /// Works on the content of an open file.
    mutating func withFile<Value>(
        _ node: Int, _ body: (inout SimulatedFile, inout SplitMix64) -> Value
    ) -> Value {
        body(&files[node, default: SimulatedFile()], &random)
    }

    mutating func syncFolder(_ path: String) {
        arrive(pending[path]?.count ?? 0, of: path)
    }

    /// Lets the first changes of the names in a folder become durable.
    private mutating func arrive(_ count: Int, of folder: String) {
        for change in (pending[folder] ?? []).prefix(count) { Self.apply(change, &durableNames, &durableFolders) }
        pending[folder]?.removeFirst(count)
    }

    /// Writes back some of what is in the cache, as a system does by itself.
    mutating func writeBackSome() {
        for node in files.keys.sorted() where Bool.random(using: &random) {
            withFile(node) { file, random in file.flushSome(&random) }
        }
        loseSomeNames()
    }

    private mutating func loseSomeNames() {
        for folder in pending.keys.sorted() {
            let count = pending[folder]?.count ?? 0
            arrive(Int.random(in: 0...count, using: &random), of: folder)
        }
    }

    /// Ends all processes; what is in the cache stays.
    mutating func killProcesses() {
        handles = [:]
        locks = [:]
    }

    /// Loses the power: the cache is gone, and with it whatever had not arrived.
    mutating func losePower() {
        killProcesses()
        loseSomeNames()
        pending = [:]
        folders = durableFolders
        durableNames = durableNames.filter { folders.contains(Self.parent(of: $0.key)) }
        names = durableNames
        let reachable = Set(names.values)
        files = files.filter { reachable.contains($0.key) }
        for node in files.keys.sorted() {
            withFile(node) { file, random in file.losePower(&random) }
        }
    }
}
