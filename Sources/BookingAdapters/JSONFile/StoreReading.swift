import BookingDomain

/// What the files of a store say, with nothing changed yet.
struct StoreReading: Sendable {
    /// The first line of the snapshot.
    let header: FileHeader
    /// The state after the last whole line.
    fileprivate(set) var state = InMemoryState()
    /// The lines of the journal.
    let journal: LineChain
    /// How many bytes the journal has, torn end included.
    let journalSize: Int
    /// Whether the last whole line says that the store was closed.
    fileprivate(set) var wasClosed = false
    /// Files that belong to another moment.
    let leftOvers: [String]

    /// The place in the chain behind which the journal continues.
    var position: ChainPosition { journal.position ?? header.base }

    /// Lines that nothing later says to be durable: an earlier handle may have failed to sync them, and the system may
    /// show them from memory only.
    var uncertainLines: ArraySlice<LineChain.Entry> {
        let synced = journal.entries.last?.synced ?? 0
        return journal.entries.dropFirst().drop { $0.sequence <= synced }
    }
}

extension StoreFolder {
    /// Reads all files and checks everything that can be checked; nothing is changed.
    ///
    /// - Returns: nil where there is no store, or one whose making was interrupted.
    func read(types: RecordBodyTypes) throws(JSONFileStoreError) -> StoreReading? {
        guard try hasSnapshot() else {
            try checkThatNothingIsLost()
            return nil
        }
        let snapshot = try chain(of: snapshotPath)
        let header = try header(of: snapshot.chain, as: .snapshot, in: snapshotPath)
        let journalPath = journalPath(header.generation)
        guard try status(of: journalPath) != nil else {
            throw JSONFileStoreError(
                .incomplete, file: journalPath,
                message: "the snapshot is there, but its journal is not; restore the folder from a backup")
        }
        let journal = try chain(of: journalPath)
        try check(journal.chain, in: journalPath, continues: header)
        let leftOvers = try wrap { () throws(FileSystemError) -> [String] in
            try self.leftOvers(besides: header.generation)
        }
        var reading = StoreReading(
            header: header, journal: journal.chain, journalSize: journal.size, leftOvers: leftOvers)
        try restore(snapshot.chain, into: &reading, types)
        try replay(&reading, of: journalPath, types)
        return reading
    }

    private func wrap<Value>(_ operation: () throws(FileSystemError) -> Value) throws(JSONFileStoreError) -> Value {
        do throws(FileSystemError) {
            return try operation()
        } catch {
            throw JSONFileStoreError(error, file: path)
        }
    }

    /// Whether there is a snapshot, and so a store.
    func hasSnapshot() throws(JSONFileStoreError) -> Bool {
        try status(of: snapshotPath) != nil
    }

    /// The error for a folder without a store.
    var noStore: JSONFileStoreError {
        JSONFileStoreError(.notFound, file: path, message: "there is no store in this folder; check the spelling")
    }

    private func status(of path: String) throws(JSONFileStoreError) -> FileStatus? {
        try wrap { () throws(FileSystemError) -> FileStatus? in try files.status(of: path) }
    }

    /// Refuses a folder whose snapshot is gone although bookings were made.
    private func checkThatNothingIsLost() throws(JSONFileStoreError) {
        let names = try wrap { () throws(FileSystemError) -> [String] in try leftOvers(besides: nil) }
        for name in names where name != "snapshot.tmp" {
            let status = try status(of: path + "/" + name)
            // A store that is being made has a journal of one line before it has a snapshot.
            if journalPath(1).hasSuffix("/" + name), status?.size ?? 0 <= FileHeader.firstJournalSize { continue }
            throw JSONFileStoreError(
                .incomplete, file: snapshotPath,
                message: "there is a journal, but no snapshot; restore the folder from a backup")
        }
    }

    private func chain(of file: String) throws(JSONFileStoreError) -> (chain: LineChain, size: Int) {
        let bytes = try wrap { () throws(FileSystemError) -> [UInt8] in try files.read(file) }
        return (try LineChain(bytes, of: file, mistakes: mistakes), bytes.count)
    }

    private func header(
        of chain: LineChain, as role: FileHeader.Role, in file: String
    ) throws(JSONFileStoreError) -> FileHeader {
        guard let line = chain.entries.first else {
            throw JSONFileStoreError(
                .damaged, file: file, line: 1,
                message: "the first line is missing or damaged; restore the folder from a backup")
        }
        let header: FileHeader
        do throws(JSONError) {
            header = try FileHeader(payload: chain.payload(of: line))
        } catch {
            throw unreadable(file, 1, error)
        }
        guard header.role == role else {
            throw JSONFileStoreError(
                .mismatched, file: file, line: 1,
                message: "this is a \(header.role.rawValue), not a \(role.rawValue); restore the folder from a backup")
        }
        return header
    }

    private func check(
        _ journal: LineChain, in file: String, continues snapshot: FileHeader
    ) throws(JSONFileStoreError) {
        let header = try header(of: journal, as: .journal, in: file)
        let reason: String
        if header.store != snapshot.store {
            reason = "the journal belongs to another store than the snapshot"
        } else if header.generation != snapshot.generation {
            reason = "the journal continues snapshot \(header.generation), and the snapshot is \(snapshot.generation)"
        } else if header.base != snapshot.base || journal.entries.first?.sequence != snapshot.base.sequence + 1 {
            reason = "the journal continues another snapshot of the same number"
        } else {
            return
        }
        throw JSONFileStoreError(
            .mismatched, file: file, line: 1, message: "\(reason); put the files of one moment together again")
    }

    private func restore(
        _ snapshot: LineChain, into reading: inout StoreReading, _ types: RecordBodyTypes
    ) throws(JSONFileStoreError) {
        let entries = snapshot.entries
        guard snapshot.tornEnd == nil, entries.count >= 2,
            entries.last.map(snapshot.payload(of:)) == StateItem.endPayload
        else {
            throw JSONFileStoreError(
                .damaged, file: snapshotPath, line: entries.count + 1,
                message: "the snapshot is not whole from here on; restore the folder from a backup")
        }
        if let state = packed(snapshot, types) {
            reading.state = state
            return
        }
        for (index, entry) in entries.enumerated().dropFirst().dropLast() {
            let item = try understood(snapshot.payload(of: entry), snapshotPath, index + 1) {
                payload throws(JSONError) in
                try StateItem(payload: payload, types: types)
            }
            try obeyed(snapshotPath, index + 1) { () throws(StoreError) in try reading.state.restore(item) }
        }
    }

    /// The state in little memory; nil where a line cannot be understood or breaks a rule, which restoring the items
    /// one by one tells.
    private func packed(_ snapshot: LineChain, _ types: RecordBodyTypes) -> InMemoryState? {
        var state = InMemoryState()
        for entry in snapshot.entries.dropFirst().dropLast() {
            do {
                let plain = isStandard(types) ? StateItem(plain: snapshot.file, in: entry.payload) : nil
                try state.pack(plain ?? StateItem(payload: snapshot.payload(of: entry), types: types))
            } catch {
                return nil
            }
        }
        return state.finishPacking() ? state : nil
    }

    /// Whether appointments are read as this package reads them.
    private func isStandard(_ types: RecordBodyTypes) -> Bool {
        types[.appointment] == Appointment.self
    }

    private func replay(
        _ reading: inout StoreReading, of file: String, _ types: RecordBodyTypes
    ) throws(JSONFileStoreError) {
        for (index, entry) in reading.journal.entries.enumerated().dropFirst() {
            let change = try understood(reading.journal.payload(of: entry), file, index + 1) {
                payload throws(JSONError) in
                try JournalEntry(payload: payload, types: types)
            }
            try obeyed(file, index + 1) { () throws(StoreError) in _ = try reading.state.apply(change) }
            if case .closed = change { reading.wasClosed = true } else { reading.wasClosed = false }
        }
    }

    private func understood<Value>(
        _ payload: [UInt8], _ file: String, _ line: Int, _ read: ([UInt8]) throws(JSONError) -> Value
    ) throws(JSONFileStoreError) -> Value {
        do throws(JSONError) {
            return try read(payload)
        } catch {
            throw unreadable(file, line, error)
        }
    }

    private func obeyed(
        _ file: String, _ line: Int, _ change: () throws(StoreError) -> Void
    ) throws(JSONFileStoreError) {
        do throws(StoreError) {
            try change()
        } catch {
            throw JSONFileStoreError(
                .contradictory, file: file, line: line,
                message: "the line breaks a rule of stores (\(error)); restore the folder from a backup")
        }
    }

    private func unreadable(_ file: String, _ line: Int, _ error: JSONError) -> JSONFileStoreError {
        JSONFileStoreError(
            .contradictory, file: file, line: line,
            message:
                "the line is whole but cannot be understood: \(error); open the store with the version that wrote it")
    }
}
