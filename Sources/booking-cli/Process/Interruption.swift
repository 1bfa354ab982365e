#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Synchronization

/// Turns Ctrl-C, and the wish of the system that the process end, into the cancellation of its work.
///
/// The first signal cancels the work, which ends where nothing is half done; another one, or three seconds, end the
/// process at once, which is as safe as any crash. In all cases it ends by the signal itself, so that a shell knows. A
/// signal that is ignored when the process begins stays ignored.
enum Interruption {
    private static let received = Atomic<Int32>(0)
    private static let alarm = Atomic<Int32>(-1)

    /// Catches the signals; a thread of its own waits for one.
    static func begin(cancelling work: Task<ExitCode, Never>) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let waiter = unsafe Unmanaged.passRetained(Waiter(work, sleepingEnd: ends[0]))
        guard unsafe start(waiter.toOpaque()) else { return unsafe waiter.release() }
        // Both values exist before a handler can look at them: what a handler does must need no lock.
        received.store(0, ordering: .releasing)
        alarm.store(ends[1], ordering: .releasing)
        for number in [SIGINT, SIGTERM] where !isIgnored(number) {
            _ = signal(number, catchSignal)
            // Whoever started the process may have been holding it back at that moment.
            unblock(number)
        }
    }

    /// Whether whoever started the process has it ignore a signal, as `nohup` and the `&` of a script do; the signal is
    /// ignored from then on in any case.
    private static func isIgnored(_ number: Int32) -> Bool {
        let before = signal(number, SIG_IGN)
        return unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ends the process by the signal that it received; returns where there was none.
    static func endIfReceived() {
        let number = received.load(ordering: .acquiring)
        if number != 0 { end(by: number) }
    }

    /// Wakes the waiting thread; the second time, ends the process.
    private static let catchSignal: @convention(c) (Int32) -> Void = { number in
        let (isFirst, _) = received.compareExchange(expected: 0, desired: number, ordering: .acquiringAndReleasing)
        guard isFirst else { Interruption.end(by: number) }
        var byte: UInt8 = 1
        _ = unsafe write(alarm.load(ordering: .acquiring), &byte, 1)
    }

    private static func start(_ waiter: UnsafeMutableRawPointer) -> Bool {
        #if canImport(Darwin)
            var thread: pthread_t?
            return unsafe pthread_create(&thread, nil, { unsafe Interruption.wait($0) }, waiter) == 0
        #else
            var thread = pthread_t()
            return unsafe pthread_create(
                &thread, nil, { argument in unsafe argument.flatMap { unsafe Interruption.wait($0) } }, waiter) == 0
        #endif
    }

    private static func wait(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        let waiter = unsafe Unmanaged<Waiter>.fromOpaque(argument).takeRetainedValue()
        var byte: UInt8 = 0
        while unsafe read(waiter.sleepingEnd, &byte, 1) < 0, errno == EINTR {}
        waiter.work.cancel()
        _ = sleep(3)
        endIfReceived()
        return nil
    }

    private static func end(by number: Int32) -> Never {
        _ = signal(number, SIG_DFL)
        // A handler's own signal, and on threads of a pool all of them, are held back.
        unblock(number)
        _ = raise(number)
        _exit(128 + number)
    }

    private static func unblock(_ number: Int32) {
        var set = sigset_t()
        _ = unsafe sigemptyset(&set)
        _ = unsafe sigaddset(&set, number)
        _ = unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    private final class Waiter: Sendable {
        let work: Task<ExitCode, Never>
        let sleepingEnd: Int32

        init(_ work: Task<ExitCode, Never>, sleepingEnd: Int32) {
            self.work = work
            self.sleepingEnd = sleepingEnd
        }
    }
}
