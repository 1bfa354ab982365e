import BookingDomain

extension StoreFolder {
    /// Takes a path as it is given.
    init(_ directory: String, files: any FileSystem, mistakes: JournalMistakes) throws(JSONFileStoreError) {
        guard !directory.isEmpty, !directory.utf8.contains(0) else {
            throw JSONFileStoreError(
                .invalidPath, file: directory, message: "the path is empty or holds a NUL byte; name a folder")
        }
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.init(files: files, path: files.absolute(path), mistakes: mistakes)
    }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Sees to it that the folder is there.
    ///
    /// - Parameter creating: whether a folder, and a store in it, is to be made.
    /// - Returns: whether other users may enter it.
    func prepare(creating: Bool) throws(JSONFileStoreError) -> Bool {
        if creating { try checkRoom() }
        do throws(FileSystemError) {
            guard let status = try files.status(of: path) else {
                guard creating else { throw FileSystemError(.notFound, "find the folder", path: path) }
                try files.makeFolder(path)
                try syncParent()
                return false
            }
            guard status.kind == .folder else { throw FileSystemError(.notAFolder, "open the folder", path: path) }
            if creating, try files.status(of: snapshotPath) == nil { try syncParentIfAllowed() }
            return status.isOpenToOthers
        } catch {
            throw JSONFileStoreError(error, file: path)
        }
    }

    /// Refuses to make a store among the files of somebody else, which is a slip such as `.`.
    ///
    /// Hidden files, and what a file system puts into its root, are in nobody's way.
    private func checkRoom() throws(JSONFileStoreError) {
        let stranger: String?
        do throws(FileSystemError) {
            guard try files.status(of: path)?.kind == .folder, try files.status(of: snapshotPath) == nil else { return }
            stranger = try files.names(in: path).sorted().first { name in
                !Self.isOwn(name) && !name.hasPrefix(".") && name != "lost+found"
            }
        } catch {
            throw JSONFileStoreError(error, file: path)
        }
        guard let stranger else { return }
        throw JSONFileStoreError(
            .wrongKind, file: path,
            message: "the folder holds no store but other files, such as \(Excerpt.quoted(stranger)); "
                + "name a new folder or an empty one")
    }

    /// Makes the folder itself durable, which whoever made or copied it may not have done.
    func syncParentIfAllowed() throws(FileSystemError) {
        do throws(FileSystemError) {
            try syncParent()
        } catch {
            guard error.failure == .notPermitted else { throw error }
        }
    }

    private func syncParent() throws(FileSystemError) {
        if mistakes.contains(.noFolderSync) { return }
        try files.syncFolder(parent)
    }

    /// Takes the lock, or says at once that another handle has it.
    ///
    /// - Returns: nil where there is no lock file and none is to be made.
    func lock(creating: Bool) throws(JSONFileStoreError) -> FileNumber? {
        do throws(FileSystemError) {
            return try files.lock(lockPath, creating: creating)
        } catch {
            throw JSONFileStoreError(error, file: lockPath)
        }
    }
}
