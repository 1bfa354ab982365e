import BookingDomain

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The files of the machine this process runs on.
package struct SystemFileSystem: FileSystem {
    /// Makes access to the machine's files.
    package init() {}

    package func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        let folder = FileManager.default.currentDirectoryPath
        return folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    package func status(of path: String) throws(FileSystemError) -> FileStatus? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            let error = Self.failure(errno, "look at it", path)
            if error.failure == .notFound { return nil }
            throw error
        }
        let kind: FileStatus.Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            default: .other
            }
        return FileStatus(kind: kind, size: Int(status.st_size), isOpenToOthers: status.st_mode & 0o077 != 0)
    }

    package func names(in folder: String) throws(FileSystemError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            let isFolder = try status(of: folder)?.kind == .folder
            throw FileSystemError(isFolder ? .notPermitted : .notAFolder, "list the folder", path: folder)
        }
    }

    package func makeFolder(_ path: String) throws(FileSystemError) {
        guard unsafe mkdir(path, 0o700) == 0 else { throw Self.failure(errno, "make the folder", path) }
    }

    package func syncFolder(_ path: String) throws(FileSystemError) {
        let descriptor = try Self.open(path, O_RDONLY | O_DIRECTORY, "open the folder")
        defer { _ = systemClose(descriptor) }
        guard fsync(descriptor) == 0 else { throw Self.syncFailure(errno, "sync the folder", path) }
    }

    package func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        do throws(FileError) {
            return try OpenFile(path: path).contents(limit: Int.max - 1)
        } catch {
            let failures: [FileError.Code: FileSystemError.Failure] = [
                .notFound: .notFound, .notAFile: .notAFile, .notPermitted: .notPermitted, .invalidPath: .invalidPath,
            ]
            throw FileSystemError(failures[error.code] ?? .failed, "read the file", path: path)
        }
    }

    package func create(_ path: String) throws(FileSystemError) -> FileNumber {
        try FileNumber(rawValue: Self.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, "create the file"))
    }

    package func open(_ path: String) throws(FileSystemError) -> FileNumber {
        try FileNumber(rawValue: Self.open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK, "open the file"))
    }

    package func openForAppending(_ path: String) throws(FileSystemError) -> FileNumber {
        let descriptor = try Self.open(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK, "open the file")
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            _ = systemClose(descriptor)
            throw FileSystemError(.notAFile, "open the file", path: path)
        }
        return FileNumber(rawValue: descriptor)
    }

    package func append(_ bytes: [UInt8], to file: FileNumber) throws(FileSystemError) -> Int {
        guard !bytes.isEmpty else { return 0 }
        while true {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe systemWrite(file.rawValue, buffer.baseAddress, buffer.count)
            }
            if count > 0 { return count }
            if count == 0 { throw Self.failure(ENOSPC, "write to the file", "") }
            guard errno == EINTR else { throw Self.failure(errno, "write to the file", "") }
        }
    }

    package func lastByte(of file: FileNumber) throws(FileSystemError) -> UInt8? {
        var status = stat()
        guard unsafe fstat(file.rawValue, &status) == 0 else { throw Self.failure(errno, "look at the file", "") }
        guard status.st_size > 0 else { return nil }
        var byte: UInt8 = 0
        while true {
            let count = unsafe pread(file.rawValue, &byte, 1, status.st_size - 1)
            if count >= 0 { return count == 1 ? byte : nil }
            guard errno == EINTR else { throw Self.failure(errno, "read the file", "") }
        }
    }

    package func write(_ bytes: ArraySlice<UInt8>, to file: FileNumber, at offset: Int) throws(FileSystemError) -> Int {
        guard !bytes.isEmpty else { return 0 }
        while true {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe pwrite(file.rawValue, buffer.baseAddress, buffer.count, off_t(offset))
            }
            if count > 0 { return count }
            if count == 0 { throw Self.failure(ENOSPC, "write to the file", "") }
            guard errno == EINTR else { throw Self.failure(errno, "write to the file", "") }
        }
    }

    package func truncate(_ file: FileNumber, to size: Int) throws(FileSystemError) {
        guard ftruncate(file.rawValue, off_t(size)) == 0 else { throw Self.failure(errno, "shorten the file", "") }
    }

    package func sync(_ file: FileNumber) throws(FileSystemError) {
        #if canImport(Darwin)
            // Here `fsync` leaves the bytes in the cache of the drive.
            let result = fcntl(file.rawValue, F_FULLFSYNC)
        #else
            let result = fdatasync(file.rawValue)
        #endif
        guard result == 0 else { throw Self.syncFailure(errno, "sync the file", "") }
    }

    package func close(_ file: FileNumber) {
        // A process that is being started beside this one holds a copy of the descriptor for a moment, and a lock lasts
        // as long as any copy unless it is given back.
        _ = flock(file.rawValue, LOCK_UN)
        // Linux frees the descriptor also where this fails, and what was to be durable has been synced by now.
        _ = systemClose(file.rawValue)
    }

    package func rename(_ path: String, to newPath: String) throws(FileSystemError) {
        guard systemRename(path, newPath) == 0 else { throw Self.failure(errno, "rename the file", path) }
    }

    package func remove(_ path: String) throws(FileSystemError) {
        guard unsafe unlink(path) == 0 else { throw Self.failure(errno, "remove the file", path) }
    }

    package func lock(_ path: String, creating: Bool) throws(FileSystemError) -> FileNumber? {
        let descriptor: Int32
        do throws(FileSystemError) {
            let flags = creating ? O_RDWR | O_CREAT : O_RDONLY
            descriptor = try Self.open(path, flags | O_NOFOLLOW | O_NONBLOCK, "open the lock file")
        } catch {
            guard error.failure == .notFound, !creating else { throw error }
            return nil
        }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let number = errno
            if number == EINTR { continue }
            _ = systemClose(descriptor)
            throw Self.failure(number, "lock the file", path)
        }
        return FileNumber(rawValue: descriptor)
    }

    private static func open(_ path: String, _ flags: Int32, _ operation: String) throws(FileSystemError) -> Int32 {
        while true {
            let descriptor = systemOpen(path, flags | O_CLOEXEC | O_NOCTTY)
            if descriptor >= 0 { return descriptor }
            guard errno == EINTR else { throw failure(errno, operation, path) }
        }
    }

    private static func syncFailure(_ number: Int32, _ operation: String, _ path: String) -> FileSystemError {
        guard number == EINVAL else { return failure(number, operation, path) }
        return FileSystemError(.unsupported, operation, path: path, number: number)
    }

    private static func failure(_ number: Int32, _ operation: String, _ path: String) -> FileSystemError {
        let failure: FileSystemError.Failure =
            switch number {
            case ENOENT: .notFound
            case EEXIST: .exists
            case EACCES, EPERM, EROFS: .notPermitted
            case ENOSPC, EDQUOT, EFBIG: .full
            case EWOULDBLOCK: .locked
            case ENOTDIR: .notAFolder
            case EISDIR, ELOOP, ENXIO: .notAFile
            case ENAMETOOLONG, EINVAL: .invalidPath
            case ENOLCK, EOPNOTSUPP, ENOSYS: .unsupported
            default: .failed
            }
        return FileSystemError(failure, operation, path: path, number: number)
    }
}

// The system's functions, under names that no method hides.

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags, 0o600) }

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}

private func systemRename(_ path: String, _ newPath: String) -> Int32 { unsafe rename(path, newPath) }
