#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A regular file that is open for reading, and is closed when this value goes.
struct OpenFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private let size: Int
    /// What told this state of the file from others when it was opened.
    let stamp: FileStamp

    /// Opens a file without ever waiting; the path holds no NUL byte.
    ///
    /// What it is gets looked at before opening, because opening some devices has effects, and once more
    /// afterwards, because it may have been replaced.
    init(path: String) throws(FileError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw Self.failure(errno, path: path) }
        try Self.requireFile(status, path: path)
        let descriptor = try Self.open(path)
        guard unsafe fstat(descriptor, &status) == 0 else {
            let number = errno
            _ = close(descriptor)
            throw Self.failure(number, path: path)
        }
        do throws(FileError) {
            try Self.requireFile(status, path: path)
        } catch {
            _ = close(descriptor)
            throw error
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(status.st_size)
        stamp = FileStamp(status)
    }

    deinit {
        _ = close(descriptor)
    }

    /// Everything in the file, if it has at most `limit` bytes.
    consuming func contents(limit: Int) throws(FileError) -> [UInt8] {
        guard size <= limit else { throw tooLarge(limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= limit {
            let wanted = min(chunk.count - 1, limit - bytes.count) + 1
            let count = unsafe chunk.withUnsafeMutableBytes { buffer in
                unsafe read(descriptor, buffer.baseAddress, wanted)
            }
            if count == 0 { return bytes }
            if count > 0 {
                bytes += chunk.prefix(count)
            } else if errno != EINTR {
                throw Self.failure(errno, path: path)
            }
        }
        throw tooLarge(limit)
    }

    private func tooLarge(_ limit: Int) -> FileError {
        FileError(.tooLarge, path: path, message: "the file has more than \(limit) bytes; shorten or split it")
    }

    private static func open(_ path: String) throws(FileError) -> Int32 {
        while true {
            let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
            if descriptor >= 0 { return descriptor }
            guard errno == EINTR else { throw failure(errno, path: path) }
        }
    }

    private static func requireFile(_ status: stat, path: String) throws(FileError) {
        let kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: ""
            case S_IFDIR: "a directory"
            case S_IFIFO: "a pipe"
            case S_IFSOCK: "a socket"
            default: "a device"
            }
        guard kind.isEmpty else {
            throw FileError(.notAFile, path: path, message: "this is \(kind), not a file; name a regular file")
        }
    }

    private static func failure(_ number: Int32, path: String) -> FileError {
        switch number {
        case ENOENT, ENOTDIR, ELOOP:
            FileError(.notFound, path: path, message: missing(path))
        case EACCES, EPERM:
            FileError(.notPermitted, path: path, message: "this process may not read the file; change its permissions")
        case ENAMETOOLONG:
            FileError(.invalidPath, path: path, message: "the path is too long; name a shorter one")
        default:
            FileError(
                .failed, path: path,
                message: "the file cannot be read (system error \(number)); check the disk and try again")
        }
    }

    private static func missing(_ path: String) -> String {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
            return "there is no such file; check the spelling and the folder"
        }
        return "this is a link to something that does not exist; repair the link or name another file"
    }
}

/// The system's `open`, under a name that no method hides.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
    unsafe open(path, flags)
}
