import BookingDomain

/// The folder of a store: the names of its files, and the protocol by which they change.
///
/// At every moment the folder holds one snapshot and the journal of the same generation; everything else is a
/// left-over. Whoever changes anything here has the lock.
struct StoreFolder: Sendable {
    let files: any FileSystem
    let path: String
    let mistakes: JournalMistakes

    var snapshotPath: String { path + "/snapshot" }
    var newSnapshotPath: String { path + "/snapshot.tmp" }
    var lockPath: String { path + "/lock" }

    func journalPath(_ generation: UInt64) -> String { path + "/" + Self.journalName(generation) }

    private static let journalPrefix = "journal-"

    private static func journalName(_ generation: UInt64) -> String { journalPrefix + String(generation) }

    /// The names of files that belong to no store, or to another moment of this one.
    ///
    /// - Parameter generation: the journal that is in use; nil where there is no snapshot.
    func leftOvers(besides generation: UInt64?) throws(FileSystemError) -> [String] {
        let current = generation.map(Self.journalName)
        let names = try files.names(in: path)
        return names.filter { $0 == "snapshot.tmp" || ($0 != current && Self.isJournal($0)) }.sorted()
    }

    /// Whether a name is one that a store gives.
    static func isOwn(_ name: String) -> Bool {
        ["snapshot", "snapshot.tmp", "lock"].contains(name) || isJournal(name)
    }

    private static func isJournal(_ name: String) -> Bool {
        guard name.hasPrefix(journalPrefix), let number = UInt64(name.dropFirst(journalPrefix.count)) else {
            return false
        }
        return name == journalName(number)
    }

    /// Removes left-overs.
    ///
    /// They are never opened: one of them may be another name of a file that is in use.
    func remove(_ leftOvers: [String]) throws(FileSystemError) {
        if mistakes.contains(.leftOverTruncated) { return }
        for name in leftOvers { try files.remove(path + "/" + name) }
    }

    func syncFolder() throws(FileSystemError) {
        if mistakes.contains(.noFolderSync) { return }
        try files.syncFolder(path)
    }
}

extension StoreFolder {
    /// Replaces snapshot and journal by new ones of the next generation.
    ///
    /// A crash at any point leaves the old pair or the new one: both new files are whole and durable, under names that
    /// nobody looks at, before the one rename that makes them count; and what they replace goes only after that rename
    /// is durable.
    ///
    /// - Parameters:
    ///   - payloads: the whole state.
    ///   - store: whose state it is.
    ///   - generation: the number of the new pair.
    ///   - base: the point of the chain that the state stands for.
    func install(
        _ payloads: [[UInt8]], of store: StoreIdentity, generation: UInt64, base: ChainPosition
    ) throws(FileSystemError) -> JournalWriter {
        try remove(leftOvers(besides: generation > 1 ? generation - 1 : nil))
        let journal = try createJournal(of: store, generation: generation, base: base)
        do throws(FileSystemError) {
            try writeSnapshot(payloads, of: store, generation: generation, base: base)
            try syncFolder()
            if mistakes.contains(.journalRemovedEarly) { try removeJournal(before: generation) }
            try files.rename(newSnapshotPath, to: snapshotPath)
            try syncFolder()
            if !mistakes.contains(.journalRemovedEarly) { try removeJournal(before: generation) }
        } catch {
            journal.close()
            throw error
        }
        return journal
    }

    private func removeJournal(before generation: UInt64) throws(FileSystemError) {
        guard generation > 1 else { return }
        try files.remove(journalPath(generation - 1))
    }

    private func createJournal(
        of store: StoreIdentity, generation: UInt64, base: ChainPosition
    ) throws(FileSystemError) -> JournalWriter {
        let header = FileHeader(role: .journal, store: store, generation: generation, base: base)
        let line = JournalLine(
            sequence: base.sequence + 1, synced: base.sequence, previous: base.checksum, payload: header.payload)
        let file = try create(journalPath(generation))
        do throws(FileSystemError) {
            let bytes = line.bytes
            try files.writeAll(bytes, to: file, at: 0)
            if !mistakes.contains(.noSync) { try files.sync(file) }
            return JournalWriter(
                files: files, file: file, end: bytes.count,
                position: ChainPosition(sequence: line.sequence, checksum: line.checksum), mistakes: mistakes)
        } catch {
            files.close(file)
            throw error
        }
    }

    private func writeSnapshot(
        _ payloads: [[UInt8]], of store: StoreIdentity, generation: UInt64, base: ChainPosition
    ) throws(FileSystemError) {
        let header = FileHeader(role: .snapshot, store: store, generation: generation, base: base)
        var bytes: [UInt8] = []
        var position = ChainPosition()
        for payload in [header.payload] + payloads + [StateItem.endPayload] {
            let line = JournalLine(
                sequence: position.sequence + 1, synced: 0, previous: position.checksum, payload: payload)
            bytes += line.bytes
            position = ChainPosition(sequence: line.sequence, checksum: line.checksum)
        }
        let file = try create(newSnapshotPath)
        defer { files.close(file) }
        try files.writeAll(bytes, to: file, at: 0)
        if !mistakes.contains(.noSync), !mistakes.contains(.snapshotNotSynced) { try files.sync(file) }
    }

    private func create(_ path: String) throws(FileSystemError) -> FileNumber {
        guard mistakes.contains(.leftOverTruncated), try files.status(of: path) != nil else {
            return try files.create(path)
        }
        let file = try files.open(path)
        try files.truncate(file, to: 0)
        return file
    }
}
