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

    /// The value of a variable of the environment, with what is not UTF-8 replaced; nil where it is not set.
    static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
