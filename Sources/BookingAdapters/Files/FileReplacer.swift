import BookingDomain

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Replaces whole files: whoever reads one, at any moment and after any crash, finds the old content or the new.
package enum FileReplacer {
    /// Replaces the content of a file that exists; a link stays, and what it leads to is replaced.
    ///
    /// The new content is written beside the file, synced and renamed over it; the permissions stay. After an error the
    /// file is as it was, and nothing is left beside it. A file that is read-only is not replaced.
    ///
    /// - Throws: ``FileError``.
    package static func replace(path: String, with bytes: [UInt8]) throws(FileError) {
        guard !path.utf8.contains(0) else {
            throw FileError(.invalidPath, path: path, message: "the path holds a NUL byte; name a file without one")
        }
        let target = try resolved(path)
        var status = stat()
        guard unsafe stat(target, &status) == 0 else { throw failure(errno, path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(.notAFile, path: path, message: "this is not a file; name a regular file")
        }
        // Renaming asks for leave to write in the folder only, and nobody forbids the superuser to write.
        guard status.st_mode & 0o222 != 0, unsafe access(target, W_OK) == 0 else {
            throw FileError(
                .notPermitted, path: path,
                message: "the file is read-only and is unchanged; make it writable, or work on a copy")
        }
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
        let temporary = "\(folder).booking-\(getpid()).tmp"
        do throws(FileError) {
            try write(bytes, to: temporary, mode: status.st_mode & 0o777, shown: path)
            guard unsafe rename(temporary, target) == 0 else { throw failure(errno, path) }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
        sync(folder: folder)
    }

    /// Replaces the content of a file, or makes it where there is none, in a folder that exists.
    ///
    /// - Throws: ``FileError``; nothing is left behind then.
    package static func replaceOrCreate(path: String, with bytes: [UInt8]) throws(FileError) {
        do throws(FileError) {
            try replace(path: path, with: bytes)
        } catch  where error.code == .notFound {
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
            let temporary = "\(folder).booking-\(getpid()).tmp"
            do throws(FileError) {
                try write(bytes, to: temporary, mode: 0o644, shown: path)
                guard unsafe rename(temporary, path) == 0 else { throw failure(errno, path) }
            } catch {
                _ = unsafe unlink(temporary)
                throw error
            }
            sync(folder: folder)
        }
    }

    private static func resolved(_ path: String) throws(FileError) -> String {
        guard let pointer = unsafe realpath(path, nil) else { throw failure(errno, path) }
        defer { unsafe free(pointer) }
        guard let target = unsafe String(validatingCString: pointer) else {
            throw FileError(.invalidPath, path: path, message: "the path leads to a name that is not UTF-8; rename it")
        }
        return target
    }

    private static func write(
        _ bytes: [UInt8], to temporary: String, mode: mode_t, shown path: String
    ) throws(FileError) {
        // A left-over of a process that is gone is not ours to write into.
        _ = unsafe unlink(temporary)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = unsafe open(temporary, flags, mode)
        guard descriptor >= 0 else { throw failure(errno, path) }
        var number: Int32 = 0
        var written = 0
        while written < bytes.count, number == 0 {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Self.put(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
            }
            if count >= 0 { written += count } else if errno != EINTR { number = errno }
        }
        if number == 0, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { number = errno }
        if close(descriptor) != 0, number == 0 { number = errno }
        guard number == 0 else { throw failure(number, path) }
    }

    private static func put(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count)
    }

    /// Makes the new name durable; where the system cannot, it is renamed all the same.
    private static func sync(folder: String) {
        let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }

    private static func failure(_ number: Int32, _ path: String) -> FileError {
        switch number {
        case ENOENT, ENOTDIR, ELOOP:
            FileError(.notFound, path: path, message: "there is no such file; check the spelling and the folder")
        case EACCES, EPERM, EROFS:
            FileError(
                .notPermitted, path: path, message: "this process may not write in the folder; change its permissions")
        case ENOSPC, EDQUOT:
            FileError(.failed, path: path, message: "the disk is full; the file is unchanged, make room and try again")
        default:
            FileError(
                .failed, path: path,
                message: "the file cannot be written (system error \(number)) and is unchanged; try again")
        }
    }
}

/// The system's `write`, under a name that no method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
