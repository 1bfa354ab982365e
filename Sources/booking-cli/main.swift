#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// A stream that is closed is opened on nothing, so that no other file takes its number.
for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
    _ = unsafe open("/dev/null", O_RDONLY)
}

// A reader of the output that goes away is an error to report, not a reason to die.
_ = signal(SIGPIPE, SIG_IGN)
// So is a file that would grow beyond the limit of the process.
_ = signal(SIGXFSZ, SIG_IGN)

@Sendable func run() async -> ExitCode {
    await CommandLineTool().run(
        arguments: ProcessArguments.current, environment: ProcessArguments.variable, output: StandardOutput())
}

// What waits for nothing ends here, on this thread: to start others takes longer than the work.
if #available(macOS 26, *), CommandLineTool.isAtOnce(ProcessArguments.current) {
    Task.immediate { exit(await run().rawValue) }
} else {
    let work = Task.detached { await run() }
    Interruption.begin(cancelling: work)
    Task.detached {
        let code = await work.value
        Interruption.endIfReceived()
        exit(code.rawValue)
    }
}
// Nothing is left to do here until the work ends the process.
while true { pause() }
