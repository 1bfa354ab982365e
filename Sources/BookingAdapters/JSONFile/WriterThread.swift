import BookingDomain

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A thread of its own for work that blocks, so that no thread of the concurrency pool ever waits for a disk.
///
/// The thread sleeps in a pipe: a byte wakes it, and closing the writing end ends it. It is detached and owns what it
/// needs, so nobody waits for its end.
final class WriterThread: Sendable {
    private let wakingEnd: Int32

    /// Starts the thread; nil where the system gives none.
    ///
    /// - Parameter work: done after each wake-up, or once for several of them, and a last time before the thread ends.
    init?(work: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        wakingEnd = ends[1]
        let loop = unsafe Unmanaged.passRetained(Loop(sleepingEnd: ends[0], work: work))
        guard unsafe Self.start(loop.toOpaque()) else {
            unsafe loop.release()
            for end in ends { _ = systemClose(end) }
            return nil
        }
    }

    deinit {
        _ = systemClose(wakingEnd)
    }

    /// Lets the thread do its work soon.
    func wake() {
        var byte: UInt8 = 1
        while unsafe write(wakingEnd, &byte, 1) < 0, errno == EINTR {}
    }

    private static func start(_ loop: UnsafeMutableRawPointer) -> Bool {
        #if canImport(Darwin)
            var thread: pthread_t?
            let isStarted =
                unsafe pthread_create(
                    &thread, nil, { unsafe WriterThread.run($0) }, loop) == 0
            if let thread = unsafe thread { _ = unsafe pthread_detach(thread) }
        #else
            var thread = pthread_t()
            let isStarted =
                unsafe pthread_create(
                    &thread, nil, { argument in unsafe argument.flatMap { unsafe WriterThread.run($0) } }, loop) == 0
            if isStarted { _ = pthread_detach(thread) }
        #endif
        return isStarted
    }

    private static func run(_ loop: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        unsafe Unmanaged<Loop>.fromOpaque(loop).takeRetainedValue().run()
        return nil
    }
}

extension WriterThread {
    /// What the thread does.
    private final class Loop: Sendable {
        private let sleepingEnd: Int32
        private let work: @Sendable () -> Void

        init(sleepingEnd: Int32, work: @escaping @Sendable () -> Void) {
            self.sleepingEnd = sleepingEnd
            self.work = work
        }

        func run() {
            var bytes = [UInt8](repeating: 0, count: 64)
            var isOpen = true
            while isOpen {
                let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                    unsafe read(sleepingEnd, buffer.baseAddress, buffer.count)
                }
                isOpen = count > 0 || (count < 0 && errno == EINTR)
                work()
            }
            _ = systemClose(sleepingEnd)
        }
    }
}

/// The system's `close`, under a name that no method hides.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
