#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The memory of this process.
package enum ResidentMemory {
    /// How many bytes are in memory now; nil where the system does not say it as Linux does.
    package static var bytes: Int? {
        #if os(Linux)
            guard let file = unsafe fopen("/proc/self/statm", "r") else { return nil }
            defer { unsafe fclose(file) }
            var pages: [CChar] = Array(repeating: 0, count: 128)
            guard unsafe fgets(&pages, 128, file) != nil else { return nil }
            let words = String(decoding: pages.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
                .split(separator: " ")
            return words.count > 1 ? Int(words[1]).map { $0 * Int(getpagesize()) } : nil
        #else
            return nil
        #endif
    }
}
