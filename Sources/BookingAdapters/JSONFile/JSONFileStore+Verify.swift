public import BookingDomain

extension JSONFileStore {
    /// Reads everything in a folder, checks it as an opening would, and changes nothing.
    ///
    /// - Parameters:
    ///   - directory: the folder.
    ///   - options: which types hold the records; nothing is made and nothing is compacted.
    /// - Returns: what an opening would find; left-overs and an unfinished end stay where they are.
    /// - Throws: `JSONFileStoreError`, as opening does; `locked` where the store is open.
    public static func verify(
        directory: String, options: Options = Options()
    ) throws(JSONFileStoreError) -> OpeningReport {
        try read(directory, options, StoreSeams.system).report
    }

    /// Reads everything that a store holds, and changes nothing.
    ///
    /// - Parameters:
    ///   - directory: the folder.
    ///   - options: which types hold the records.
    /// - Throws: `JSONFileStoreError`, as ``verify(directory:options:)`` does.
    public static func contents(
        of directory: String, options: Options = Options()
    ) throws(JSONFileStoreError) -> StoreContents {
        StoreContents(try read(directory, options, StoreSeams.system).state)
    }

    /// A store in memory with everything that the one in a folder holds; the folder stays as it is.
    ///
    /// - Throws: `JSONFileStoreError`, as ``verify(directory:options:)`` does.
    package static func copy(
        of directory: String, options: Options = Options(), seams: StoreSeams = .system
    ) throws(JSONFileStoreError) -> InMemoryStore {
        InMemoryStore(try read(directory, options, seams).state)
    }

    /// Verifies a store on other files than the machine's.
    package static func verify(
        directory: String, options: Options = Options(), seams: StoreSeams
    ) throws(JSONFileStoreError) -> OpeningReport {
        try read(directory, options, seams).report
    }

    /// Everything the store holds now, as far as it is durable.
    public func contents() throws(StoreError) -> StoreContents {
        StoreContents(try visibleState())
    }

    private static func read(
        _ directory: String, _ options: Options, _ seams: StoreSeams
    ) throws(JSONFileStoreError) -> (report: OpeningReport, state: InMemoryState) {
        let folder = try StoreFolder(directory, files: seams.files, mistakes: seams.mistakes)
        let isOpenToOthers = try folder.prepare(creating: false)
        // A copy of a folder may have no lock file; then nobody has it open.
        let lock = try folder.lock(creating: false)
        defer { if let lock { seams.files.close(lock) } }
        guard let reading = try folder.read(types: options.recordTypes) else {
            throw folder.noStore
        }
        var report = reading.report
        report.isOpenToOthers = isOpenToOthers
        return (report, reading.state)
    }
}
