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

let work = Task {
    await CommandLineTool().run(
        arguments: ProcessArguments.current, environment: ProcessArguments.environment, output: StandardOutput())
}
Interruption.begin(cancelling: work)
let code = await work.value
Interruption.endIfReceived()
exit(code.rawValue)
