#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Off the main actor, which costs a hop at every suspension.
let arguments = Array(CommandLine.arguments.dropFirst())
let (exitCode, complaint) = await Task.detached { await BenchmarkRun.run(arguments) }.value
if let complaint {
    let bytes = Array((complaint + "\n").utf8)
    _ = unsafe write(2, bytes, bytes.count)
}
exit(exitCode)
