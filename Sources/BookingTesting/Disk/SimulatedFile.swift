/// The content of one file of a simulated disk: what reads show, and what a power loss would leave.
///
/// Pages of 512 bytes go to the disk one by one and in any order, and a page can be torn at any byte. The size is
/// another thing that may or may not have arrived.
struct SimulatedFile: Sendable {
    static let pageSize = 512

    /// What reads show.
    private(set) var content: [UInt8] = []
    /// What is on the disk.
    private var durable: [UInt8] = []
    /// Pages that may differ and are still to be written.
    private var dirtyPages: Set<Int> = []
    private var isSizeDirty = false

    mutating func write(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        guard !bytes.isEmpty else { return }
        let end = offset + bytes.count
        if content.count < end { isSizeDirty = true }
        Self.put(bytes, into: &content, at: offset)
        dirtyPages.formUnion(offset / Self.pageSize...(end - 1) / Self.pageSize)
    }

    mutating func truncate(to size: Int) {
        guard size < content.count else { return }
        content.removeLast(content.count - size)
        isSizeDirty = true
        dirtyPages = dirtyPages.filter { $0 * Self.pageSize < size }
        // What is behind the new end within its page reads as zeros from now on.
        if size % Self.pageSize != 0 { dirtyPages.insert(size / Self.pageSize) }
    }

    /// Makes everything durable, as far as it is still to be written.
    mutating func sync() {
        flush(dirtyPages)
        if isSizeDirty { setDurableSize(content.count) }
        dirtyPages = []
        isSizeDirty = false
    }

    /// Makes some pages durable, as a system does now and then by itself.
    mutating func flushSome(_ random: inout some RandomNumberGenerator) {
        for page in dirtyPages.sorted() where Bool.random(using: &random) {
            flush([page])
            dirtyPages.remove(page)
        }
    }

    /// Fails to sync: of what was to be written, some arrives, and some is given up although reads still show it.
    mutating func failSync(_ random: inout some RandomNumberGenerator) {
        for page in dirtyPages.sorted() {
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                flush([page])
                dirtyPages.remove(page)
            case 1: break
            default: dirtyPages.remove(page)
            }
        }
    }

    /// Loses the power: of what was not durable, some arrives, some is torn, some is lost.
    mutating func losePower(_ random: inout some RandomNumberGenerator) {
        for page in dirtyPages.sorted() {
            switch Int.random(in: 0..<3, using: &random) {
            case 0: flush([page])
            case 1: tear(page, at: Int.random(in: 1..<Self.pageSize, using: &random), &random)
            default: break
            }
        }
        if isSizeDirty {
            let sizes = [min(durable.count, content.count), content.count].sorted()
            let size =
                switch Int.random(in: 0..<3, using: &random) {
                case 0: durable.count
                case 1: content.count
                default: Int.random(in: sizes[0]...sizes[1], using: &random)
                }
            setDurableSize(size)
        }
        content = durable
        dirtyPages = []
        isSizeDirty = false
    }

    private mutating func flush(_ pages: Set<Int>) {
        for page in pages {
            copy(page * Self.pageSize..<min((page + 1) * Self.pageSize, content.count))
        }
    }

    private mutating func tear(_ page: Int, at place: Int, _ random: inout some RandomNumberGenerator) {
        let start = page * Self.pageSize
        let end = min(start + Self.pageSize, content.count)
        let middle = min(start + place, end)
        copy(Bool.random(using: &random) ? start..<middle : middle..<end)
    }

    private mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        Self.put(content[range], into: &durable, at: range.lowerBound)
    }

    private mutating func setDurableSize(_ size: Int) {
        if durable.count > size { durable.removeLast(durable.count - size) }
        Self.extend(&durable, to: size)
    }

    private static func put(_ bytes: ArraySlice<UInt8>, into file: inout [UInt8], at offset: Int) {
        extend(&file, to: offset)
        let replaced = min(file.count - offset, bytes.count)
        if replaced > 0 { file.replaceSubrange(offset..<offset + replaced, with: bytes.prefix(replaced)) }
        file.append(contentsOf: bytes.dropFirst(replaced))
    }

    private static func extend(_ file: inout [UInt8], to size: Int) {
        if file.count < size { file.append(contentsOf: [UInt8](repeating: 0, count: size - file.count)) }
    }
}
