#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder for one measurement: in the working directory, because a folder for temporary files may be in memory.
struct TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("bench-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw BenchmarkError.missing("a folder that can be written") }
        path = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes what a store and a measurement leave there.
    func remove() {
        for name in ["store/journal-1", "store/snapshot", "store/lock", "plain"] { unsafe unlink(path + "/" + name) }
        unsafe rmdir(path + "/store")
        unsafe rmdir(path)
    }
}
