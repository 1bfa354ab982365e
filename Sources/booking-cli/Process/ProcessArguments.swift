#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the process was started with.
enum ProcessArguments {
    /// The arguments behind the name of the program, byte for byte: they need not be UTF-8.
    static var current: [[UInt8]] {
        var arguments: [[UInt8]] = []
        for index in stride(from: 1, to: Int(CommandLine.argc), by: 1) {
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
            let bytes = unsafe UnsafeRawBufferPointer(start: argument, count: strlen(argument))
            arguments.append(unsafe Array(bytes))
        }
        return arguments
    }

    /// The environment; of what is not UTF-8 the bad bytes are replaced.
    static var environment: [String: String] {
        var environment: [String: String] = [:]
        var next = unsafe environ
        while let entry = unsafe next.pointee {
            let text = unsafe String(cString: entry)
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
            unsafe next += 1
        }
        return environment
    }
}
