#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Which time is taken.
enum Stopwatch: Sendable {
    /// The time on the wall: for work that waits for disks, locks or other processes.
    case wall
    /// The time that the process kept processors busy: for plain computation, which other programs then disturb less.
    case processor

    /// Seconds since some fixed instant.
    var seconds: Double {
        var time = timespec()
        _ = unsafe clock_gettime(self == .wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
