#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The standard output and standard error of the process, without buffers.
struct StandardOutput: CommandOutput {
    var isTerminal: Bool { isatty(1) == 1 }

    var isErrorTerminal: Bool { isatty(2) == 1 }

    func write(_ text: String) throws(OutputError) {
        let number = Self.put(Array(text.utf8), to: 1)
        guard number != 0 else { return }
        let reason =
            switch number {
            case ENOSPC, EDQUOT: "the disk is full"
            case EBADF: "it is closed"
            default: "system error \(number)"
            }
        throw OutputError(isClosed: number == EPIPE, reason: reason)
    }

    func writeError(_ text: String) {
        _ = Self.put(Array(text.utf8), to: 2)
    }

    /// Writes everything; the number of the system's error, or 0.
    private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&entry, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}

/// The system's `write`, under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
